import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { Liquid } from 'liquidjs'
import type { Language } from '../../../src/rules/vocabulary.ts'
import { SourceFault } from '../../../src/rulesets/fault.ts'
import { compileText } from '../../../src/rulesets/texts/compile-text.ts'
import { factsWith, feedback, gap } from '../../support/facts.ts'

const facts = factsWith({
  candidate: { skills: ['SQL', 'Excel', 'Go'] },
  application: { employer: 'R&D <Ltd>', location: null },
  rejection: { receivedOn: '2026-11-02', stageReached: 'final_interview' },
  gaps: [gap(), gap({ skill: 'Go', severity: 'high' })],
  feedback: feedback({ ratings: { communication: 2 } }),
})

const render = (source: string, language: Language = 'en', of = facts) => compileText(source, language, 1000).render(of)

describe('a text', () => {
  it.each([
    ['as it is', 'Take ten minutes.', 'Take ten minutes.'],
    ['with facts, as plain text', 'At {{ application.employer }}: {{ history.appliedThisWeek }}', 'At R&D <Ltd>: 0'],
    ['without room around it', '  {{- application.jobTitle -}}  ', 'Data Analyst'],
    ['with a date', '{{ rejection.receivedOn | spoken }}', 'Monday 2 November'],
    ['with a stage', 'as far as {{ rejection.stageReached | stage }}', 'as far as the final interview'],
    ['with a list', '{{ candidate.skills | list | default: "-" }}', 'SQL, Excel and Go'],
    ['with a default', '{{ application.location | default: "your home" }}', 'your home'],
    ['with a date that is unknown', '{{ rejection.thankedOn | spoken | default: "not yet" }}', 'not yet'],
    ['that asks', '{% if feedback.state == "answered" %}yes{% else %}no{% endif %}', 'yes'],
    ['that asks what is unknown', '{% if feedback.ratings.confidence <= 2 %}low{% else %}open{% endif %}', 'open'],
    [
      'that asks more than what is unknown',
      '{% if feedback.ratings.confidence > 0 %}high{% else %}open{% endif %}',
      'open',
    ],
    ['that asks what is known', '{% if feedback.ratings.communication <= 2 %}low{% endif %}', 'low'],
    ['that asks the other way round', '{% unless candidate.coachFirst %}you first{% endunless %}', 'you first'],
    ['that chooses', '{% case rejection.channel %}{% when "email", "post" %}w{% else %}s{% endcase %}', 'w'],
    [
      'that goes through a list',
      '{% for gap in gaps limit: 9 %}{{ forloop.index }} {{ gap.skill }} {% endfor %}',
      '1 Power BI 2 Go',
    ],
    [
      'that goes through words',
      '{% for skill in candidate.skills limit:2 %}{{ skill }}{% unless forloop.last %}, {% endunless %}{% endfor %}',
      'SQL, Excel',
    ],
    ['that counts', '{{ gaps | size }} of {{ candidate.skills | size | plus: 1 }}', '2 of 4'],
    [
      'that asks how many',
      '{% if gaps.size > 1 %}{{ gaps.size }} and {{ gaps[0].skill | default: "none" }}{% endif %}',
      '2 and Power BI',
    ],
    ['with a remark', 'a{% comment %} {{ mood }} {% endcomment %}b', 'ab'],
    [
      'in small and large',
      '{{ application.jobTitle | downcase }} {{ application.jobTitle | upcase }} {{ "x" | capitalize }}',
      'data analyst DATA ANALYST X',
    ],
  ])('is rendered %s', (_, source, rendered) => {
    expect(render(source)).toBe(rendered)
  })

  it.each<[Language, string]>([
    ['en', 'Monday 2 November, the final interview, SQL, Excel and Go'],
    ['es', 'lunes 2 de noviembre, la entrevista final, SQL, Excel y Go'],
    ['fr', 'lundi 2 novembre, l’entretien final, SQL, Excel et Go'],
    ['de', 'Montag, 2. November, das letzte Vorstellungsgespräch, SQL, Excel und Go'],
  ])('says days, stages and lists in its own language: %s', (language, rendered) => {
    const plain =
      '{{ rejection.receivedOn | spoken }}, {{ rejection.stageReached | stage }}, {{ candidate.skills | list }}'
    const source = `{% if candidate.skills.size > 0 %}${plain}{% endif %}`
    const french = { ...facts, candidate: { ...facts.candidate, language: 'fr' as const } }
    expect(render(source, language, french)).toBe(rendered)
  })

  it('is the same put together piece by piece as by Liquid', () => {
    const pieces = fc.constantFrom(
      'Hello ',
      ' \n',
      '{{ application.employer }}',
      '{{- candidate.weeklyGoal }}',
      '{{ rejection.receivedOn -}} ',
    )
    const liquid = new Liquid()
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 8 }), (parts) => {
        const source = `x${parts.join('')}`
        expect(render(source)).toBe((liquid.parseAndRenderSync(source, facts) as string).trim())
      }),
    )
  })

  it('may come out empty, but not longer than a person reads', () => {
    expect(render('{% if candidate.coachFirst %}x{% endif %}')).toBe('')
    const long = factsWith({ candidate: { skills: Array(100).fill('x'.repeat(200)) } })
    expect(() => render('{% for skill in candidate.skills limit: 20 %}{{ skill }}{% endfor %}', 'en', long)).toThrow(
      /too long/,
    )
  })

  it('tells which facts it asks for, those of its questions and loops too', () => {
    const { reads } = compileText(
      '{% if gaps.size > 0 %}{% for gap in gaps limit: 9 %}{{ gap.skill }}{% endfor %}{% endif %}{{ today }}',
      'en',
      1000,
    )
    expect([...reads].toSorted()).toEqual(['gaps', 'gaps[].skill', 'today'])
  })
})

describe('a text that cannot be used', () => {
  it.each<[string, string, RegExp, number]>([
    ['no words', ' \n', /no words/, 0],
    ['too many words', 'x'.repeat(1001), /1001 characters; at most 1000/, 1000],
    ['an unknown fact', 'a {{ mood }}', /no fact “mood”; there are today, /, 5],
    ['an unknown part', 'a {{ rejection.mood }}', /“rejection” has no “mood”; it has id, /, 5],
    ['a part of a word', '{{ application.employer.size }}', /is a text and has no “size”/, 3],
    ['a part of a list', '{{ gaps.skill }}', /“gaps” is a list: go through it/, 3],
    [
      'a fact that may be unknown',
      'In {{ application.location }}',
      /may be unknown or empty: add a default, or ask before with {% if application.location %}/,
      3,
    ],
    ['a list that may be empty', '{{ candidate.skills | list }}', /{% if candidate.skills.size > 0 %}/, 0],
    [
      'a list that was not counted',
      '{% if candidate.skills %}{{ candidate.skills | list }}{% endif %}',
      /may be unknown or empty/,
      25,
    ],
    ['a first that may not be there', '{{ candidate.skills | first }}', /may be unknown or empty/, 0],
    [
      'a part that may be unknown in a loop',
      '{% for gap in gaps limit:9 %}{{ gap.activity.title }}{% endfor %}',
      /{% if gap.activity.title %}/,
      29,
    ],
    [
      'a default that may be unknown',
      '{{ application.location | default: rejection.thankedOn }}',
      /may be unknown or empty itself/,
      0,
    ],
    ['a list of things', '{{ gaps | join: ", " }}', /needs a list of words/, 0],
    [
      'a list as it is',
      '{% if candidate.skills.size > 0 %}{{ candidate.skills }}{% endif %}',
      /is a list; a text shows/,
      34,
    ],
    ['a thing as it is', '{{ candidate }}', /is an object; a text shows/, 0],
    ['a truth as it is', '{{ candidate.coachFirst }}', /is true or false; a text shows/, 0],
    ['a comparison as it is', '{{ today == "x" }}', /One fact or word is shown at a time/, 0],
    ['nil', '{{ nil }}', /cannot be shown/, 3],
    ['a stage that is none', '{{ rejection.outcome | stage }}', /“stage” says how far/, 0],
    ['a date of a word', '{{ application.employer | spoken }}', /cannot be used on a text/, 0],
    ['an unknown filter', '{{ today | json }}', /undefined filter: json/, 0],
    ['an output that does not end', 'a {{ today', /not closed/, 2],
    ['a question that does not end', '{% if today %}a', /not closed/, 0],
    ['a question about nothing', '{% if %}a{% endif %}', /no text in Liquid/, 5],
    ['a question about an unknown fact', '{% if mood == 1 %}a{% endif %}', /no fact “mood”/, 6],
    ['a choice by an unknown fact', '{% case mood %}{% when 1 %}a{% endcase %}', /no fact “mood”/, 8],
    ['a loop through a word', '{% for x in today %}a{% endfor %}', /“today” is a date/, 0],
    ['a loop with the name of a fact', '{% for today in gaps %}a{% endfor %}', /“today” is a fact/, 0],
    [
      'a loop of a length that a fact sets',
      '{% for gap in gaps limit: candidate.weeklyGoal %}a{% endfor %}',
      /how many it shows at most/,
      0,
    ],
    [
      'a name from a loop that has ended',
      '{% for gap in gaps limit:9 %}a{% endfor %}{{ gap.skill }}',
      /no fact “gap”/,
      45,
    ],
    ['a part of a filter by name', '{{ application.employer | default: x: 1 }}', /Named parts/, 0],
  ])('has %s', (_, source, detail, offset) => {
    expect(faultOf(source)).toEqual({ detail: expect.stringMatching(detail), offset })
  })

  it.each<[string, string, RegExp]>([
    ['a loop without end', '{% for gap in gaps %}a{% endfor %}', /how many it shows at most, up to 20/],
    ['a loop through more than one reads', '{% for gap in gaps limit: 21 %}a{% endfor %}', /up to 20/],
    ['a loop of none', '{% for gap in gaps limit: 0 %}a{% endfor %}', /up to 20/],
    [
      'a loop that shows much each time',
      `{% for gap in gaps limit:20 %}${'{{ gap.skill }}'.repeat(6)}{% endfor %}`,
      /more than 100 tags and facts/,
    ],
    ['facts without end', '{{today}}'.repeat(101), /more than 100 tags and facts/],
    ['a loop over numbers', '{% for i in (1..10000000000) %}x{% endfor %}', /goes through a list among the facts/],
    ['a loop over numbers in a question', '{% if (1..1000000000) contains 3 %}x{% endif %}', /row of numbers/],
    [
      'a loop over a choice of numbers',
      '{% case 3 %}{% when (1..1000000000) %}x{% endcase %}',
      /row of numbers|no text in Liquid/,
    ],
    ['a list of numbers', '{{ (1..1000000000) | join }}', /cannot be shown/],
    ['a default of numbers', '{{ application.location | default: (1..1000000000) }}', /cannot be shown/],
    [
      'a loop in a loop',
      '{% for a in gaps limit:9 %}{% for b in gaps limit:9 %}x{% endfor %}{% endfor %}',
      /cannot hold another/,
    ],
    [
      'a loop in a question in a loop',
      '{% for a in gaps limit:9 %}{% if a.skill %}{% for b in gaps limit:9 %}x{% endfor %}{% endif %}{% endfor %}',
      /cannot hold another/,
    ],
    ['a table', '{% tablerow a in gaps %}x{% endtablerow %}', /"tablerow" not found/],
    ['a file', '{% include "/etc/passwd" %}', /"include" not found/],
    ['a template', '{% render "other" %}', /"render" not found/],
    ['a layout', '{% layout "other" %}', /"layout" not found/],
    ['a block', '{% block a %}{% endblock %}', /"block" not found/],
    ['a variable', '{% assign x = "a" %}', /"assign" not found/],
    ['a capture', '{% capture x %}a{% endcapture %}', /"capture" not found/],
    ['a counter', '{% increment x %}', /"increment" not found/],
    ['an echo', '{% echo today %}', /"echo" not found/],
    ['a block of liquid', '{% liquid echo today %}', /"liquid" not found/],
    ['raw text', '{% raw %}{{ x }}{% endraw %}', /"raw" not found/],
    ['a constructor', '{{ candidate.constructor.name }}', /has no “constructor”/],
    ['a constructor by name', '{{ candidate["constructor"] }}', /has no “constructor”/],
    ['a prototype', '{{ candidate.__proto__ }}', /has no “__proto__”/],
    ['a prototype at the top', '{{ __proto__ }}', /no fact “__proto__”/],
    ['a prototype of a list', '{{ candidate.skills.constructor }}', /is a list/],
    ['a name from a fact', '{{ candidate[application.employer] }}', /named in full/],
    ['a name from a fact at the top', '{{ [application.employer] }}', /named in full|no text in Liquid/],
    ['a filter that evaluates', '{{ gaps | where_exp: "gap", "gap.skill" }}', /undefined filter: where_exp/],
    ['a filter that repeats', '{{ "x" | replace: "", "xxxxxxxxxx" }}', /undefined filter: replace/],
    ['a filter from the prototype', '{{ today | constructor }}', /no text in Liquid|cannot be used/],
  ])('tries %s', (_, source, detail) => {
    expect(faultOf(source).detail).toMatch(detail)
  })

  it('is always one that tells where, whatever is written', () => {
    const tokens = [
      '{{',
      '}}',
      '{%',
      '%}',
      ' if ',
      ' for ',
      ' in ',
      'gaps',
      'endif',
      'endfor',
      ' | ',
      'size',
      '"',
      '.',
      '[',
      '(1..2)',
      ':',
      'x',
    ]
    const any = fc.oneof(
      fc.string({ maxLength: 40 }),
      fc.array(fc.constantFrom(...tokens), { maxLength: 20 }).map((list) => list.join('')),
    )
    fc.assert(
      fc.property(any, (source) => {
        const found = faultOf(source)
        expect(found.offset >= 0 && found.offset <= source.length).toBe(true)
      }),
      { numRuns: 3000 },
    )
  })
})

function faultOf(source: string): { detail: string; offset: number } {
  try {
    compileText(source, 'en', 1000)
  } catch (error) {
    if (error instanceof SourceFault) return { detail: error.message, offset: error.offset }
    throw error
  }
  return { detail: 'none', offset: 0 }
}
