import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Language } from '../../src/rules/vocabulary.ts'
import { checkRuleset } from '../../src/rulesets/check-ruleset.ts'
import type { ReplacedTexts, RulesetDocument } from '../../src/rulesets/ruleset-document.ts'
import { arbitraryRuleset } from '../support/arbitrary-ruleset.ts'
import { ownTexts, rule, ruleset } from '../support/rulesets.ts'

const withRule = (changes: Parameters<typeof rule>[0]) => ruleset({ rules: [rule(changes)] })
const withText = (changes: Parameters<typeof ownTexts>[0]) => withRule({ texts: { en: ownTexts(changes) } })

describe('a ruleset that can be used', () => {
  it.each<[string, RulesetDocument]>([
    ['changes nothing', ruleset()],
    ['stands on a retired version', ruleset({ base: '2026-11.1', off: ['join-an-event'] })],
    [
      'has settings at both ends',
      ruleset({ settings: { 'nudge-once': { afterBusinessDays: 0, dueBusinessDays: 3650 } } }),
    ],
    ['says one thing in other words', ruleset({ texts: { 'join-an-event': { en: { title: 'Come to our meetup' } } } })],
    ['has a rule of its own', withRule({})],
    ['speaks to the candidate alone', withRule({ when: 'checkIns[0].score <= 2', visibility: 'candidate' })],
  ])('%s', (_, document) => {
    expect(checkRuleset(document)).toEqual([])
  })

  it('is the one in the README', () => {
    const readme = readFileSync(new URL('../../src/rulesets/README.md', import.meta.url), 'utf8')
    const example = JSON.parse(/```json\n([\s\S]*?)```/.exec(readme)?.[1] ?? '') as RulesetDocument
    expect(example.rules).toHaveLength(1)
    expect(checkRuleset(example)).toEqual([])
  })

  it('is any that the other tests make up', () => {
    fc.assert(fc.property(arbitraryRuleset, (document) => expect(checkRuleset(document)).toEqual([])))
  })
})

describe('a ruleset that cannot be used', () => {
  it.each<[string, RulesetDocument, string, RegExp]>([
    ['a language twice', ruleset({ languages: ['en', 'de', 'en'] }), '/languages/2', /twice/],
    [
      'a step that no rule is left for',
      ruleset({ off: ['join-an-event', 'reach-out-to-one-person', 'keep-the-door-open'] }),
      '/off',
      /step “keep_networking”/,
    ],
    ['an unknown rule off', ruleset({ off: ['join-an-event', 'sing'] }), '/off/1', /no rule “sing”/],
    ['a rule off twice', ruleset({ off: ['join-an-event', 'join-an-event'] }), '/off/1', /twice/],
    [
      'a rule off that the base did not have yet',
      ruleset({ base: '2026-11.1', off: ['nudge-once'] }),
      '/off/0',
      /2026-11\.1 has no/,
    ],
    ['settings of an unknown rule', ruleset({ settings: { 'a/b~c': {} } }), '/settings/a~1b~0c', /no rule/],
    [
      'an unknown setting',
      setting('nudge-once', 'patience', 3),
      '/settings/nudge-once/patience',
      /it has afterBusinessDays, /,
    ],
    ['a setting of a rule without any', setting('check-in', 'days', 3), '/settings/check-in/days', /it has none/],
    [
      'a setting from the prototype',
      setting('nudge-once', 'constructor', 3),
      '/settings/nudge-once/constructor',
      /no setting/,
    ],
    [
      'a setting that is no whole number',
      setting('nudge-once', 'afterBusinessDays', 1.5),
      '/settings/nudge-once/afterBusinessDays',
      /whole number/,
    ],
    [
      'a negative setting',
      setting('nudge-once', 'afterBusinessDays', -1),
      '/settings/nudge-once/afterBusinessDays',
      /0 to/,
    ],
    [
      'a setting beyond ten years',
      setting('nudge-once', 'afterBusinessDays', 3651),
      '/settings/nudge-once/afterBusinessDays',
      /3650/,
    ],
    [
      'none of what is counted',
      setting('know-the-base-rate', 'everyEndings', 0),
      '/settings/know-the-base-rate/everyEndings',
      /1 to 3650/,
    ],
    [
      'a share above all',
      setting('notice-a-pattern', 'sharePercent', 101),
      '/settings/notice-a-pattern/sharePercent',
      /1 to 100/,
    ],
    [
      'a score that is never given',
      setting('talk-to-someone', 'lowScore', 6),
      '/settings/talk-to-someone/lowScore',
      /1 to 5/,
    ],
    [
      'a score that would tell others of a check-in',
      setting('lighten-the-load', 'lowScore', 3),
      '/settings/lighten-the-load/lowScore',
      /1 to 2/,
    ],
    ['words for an unknown rule', ruleset({ texts: { sing: {} } }), '/texts/sing', /no rule “sing”/],
    ['words in a language it is not in', words('de', { title: 'Hallo' }), '/texts/join-an-event/de', /in en only/],
    [
      'words about what is the candidate’s alone',
      words('en', { why: '{{ checkIns.size }} answers' }),
      '/texts/join-an-event/en',
      /“checkIns”/,
    ],
  ])('has %s', (_, document, pointer, detail) => {
    const [fault, ...more] = checkRuleset(document)
    expect(fault).toEqual({ pointer, detail: expect.stringMatching(detail) })
    expect(more).toEqual([])
  })

  it.each<[string, RulesetDocument, string, RegExp]>([
    ['an id of the base', withRule({ id: 'join-an-event' }), '/rules/0/id', /another rule/],
    ['an id of a newer base', { ...withRule({ id: 'nudge-once' }), base: '2026-11.1' }, '/rules/0/id', /another rule/],
    ['the id of another one', ruleset({ rules: [rule(), rule()] }), '/rules/1/id', /another rule/],
    ['others read a check-in', withRule({ when: 'checkIns[0].score <= 2' }), '/rules/0/visibility', /“checkIns/],
    [
      'a coach read a check-in',
      withRule({ when: 'size(checkIns) > 1', visibility: 'coach' }),
      '/rules/0/visibility',
      /“candidate”/,
    ],
    [
      'a text about what is the candidate’s alone',
      withText({ why: '{{ history.offered.size }} before' }),
      '/rules/0/visibility',
      /history\.offered/,
    ],
    ['a language missing', { ...withRule({}), languages: ['en', 'de'] }, '/rules/0/texts/de', /“de” too/],
    ['a language too many', withRule({ texts: { en: ownTexts(), de: ownTexts() } }), '/rules/0/texts/de', /in en only/],
  ])('has a rule with %s', (_, document, pointer, detail) => {
    expect(checkRuleset(document)).toEqual([{ pointer, detail: expect.stringMatching(detail) }])
  })

  it.each<[string, RulesetDocument, string, RegExp, [number, number]]>([
    ['no condition', withRule({ when: '' }), '/rules/0/when', /no condition/, [1, 1]],
    [
      'an unknown fact',
      withRule({ when: 'today > "2026-01-01" &&\n  mood == 1' }),
      '/rules/0/when',
      /no fact “mood”/,
      [2, 3],
    ],
    [
      'an unknown part of a fact',
      withRule({ when: 'rejection.stage == "x"' }),
      '/rules/0/when',
      /no “stage”; it has id, /,
      [1, 11],
    ],
    ['a number as condition', withRule({ when: 'size(gaps)' }), '/rules/0/when', /this is a number/, [1, 1]],
    [
      'a regular expression',
      withRule({ when: 'application.employer.matches("(a+)+$")' }),
      '/rules/0/when',
      /“matches” cannot be called/,
      [1, 1],
    ],
    [
      'more facts and tags than anybody writes',
      ruleset({
        rules: Array.from({ length: 60 }, () => rule({ texts: { en: ownTexts({ why: '{{today}}'.repeat(100) }) } })),
      }),
      '',
      /5000 facts and tags/,
      [0, 0],
    ],
    ['a condition of a megabyte', withRule({ when: 'true ||'.repeat(150_000) }), '', /200000 characters/, [0, 0]],
    [
      'a condition of two pages',
      withRule({ when: 'true || '.repeat(300) }),
      '/rules/0/when',
      /2400 characters; 2000/,
      [1, 2001],
    ],
    ['an empty title', withText({ title: ' ' }), '/rules/0/texts/en/title', /no words/, [1, 1]],
    [
      'an unknown fact in a text',
      withText({ why: 'You\nsaid {{ mood }}' }),
      '/rules/0/texts/en/why',
      /no fact “mood”/,
      [2, 9],
    ],
    [
      'a loop without end in a text',
      withText({ none: '{% for i in (1..9999999999) %}x{% endfor %}' }),
      '/rules/0/texts/en/none',
      /among the facts/,
      [1, 1],
    ],
    [
      'a file in a text',
      withText({ how: ['Begin', '{% include "/etc/passwd" %}'] }),
      '/rules/0/texts/en/how/1',
      /"include" not found/,
      [1, 1],
    ],
    [
      'a title as long as a page',
      withText({ title: 'x'.repeat(201) }),
      '/rules/0/texts/en/title',
      /201 characters; at most 200/,
      [1, 201],
    ],
    [
      'a why as long as a book',
      withText({ why: 'x'.repeat(1001) }),
      '/rules/0/texts/en/why',
      /at most 1000/,
      [1, 1001],
    ],
  ])('tells where a rule has %s', (_, document, pointer, detail, [line, column]) => {
    const position = line > 0 ? { position: { line, column } } : {}
    expect(checkRuleset(document)).toEqual([{ pointer, detail: expect.stringMatching(detail), ...position }])
  })

  it('tells all faults at once, in the order of the document, but no more than a hundred', () => {
    const rules = Array.from({ length: 100 }, (_, index) => rule({ id: `own-${index}`, when: '', texts: {} }))
    const faults = checkRuleset(ruleset({ off: ['sing'], rules }))
    expect(faults).toHaveLength(100)
    expect(faults.slice(0, 3).map(({ pointer }) => pointer)).toEqual(['/off/0', '/rules/0/when', '/rules/0/texts/en'])
  })

  it('quotes no more of what was written than a person reads', () => {
    const [fault] = checkRuleset(ruleset({ off: ['x'.repeat(100_000)] }))
    expect(fault?.detail.length).toBeLessThanOrEqual(501)
  })
})

function setting(id: string, name: string, value: number): RulesetDocument {
  return ruleset({ settings: { [id]: { [name]: value } } })
}

function words(language: Language, texts: ReplacedTexts): RulesetDocument {
  return ruleset({ texts: { 'join-an-event': { [language]: texts } } })
}
