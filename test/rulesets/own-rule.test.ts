import { describe, expect, it } from '@jest/globals'
import type { Facts } from '../../src/rules/facts.ts'
import { makePlan, type PlannedItem, type RuleTrace } from '../../src/rules/make-plan.ts'
import { LANGUAGES, type Language } from '../../src/rules/vocabulary.ts'
import { ownRule } from '../../src/rulesets/own-rule.ts'
import type { OwnRule } from '../../src/rulesets/ruleset-document.ts'
import { achievement, checkIn, contact, factsWith, feedback, gap, reflection } from '../support/facts.ts'
import { ownTexts, rule } from '../support/rulesets.ts'

type Answer = { trace: RuleTrace; item: PlannedItem | undefined }

function answer(
  changes: Partial<OwnRule>,
  facts: Facts = factsWith(),
  languages: [Language, ...Language[]] = ['en'],
): Answer {
  const { steps, trace } = makePlan(facts, {}, [ownRule(rule(changes), languages)])
  return { trace: trace[0] as RuleTrace, item: steps.flatMap(({ items }) => items)[0] }
}

describe('a rule of a tenant', () => {
  it('gives its item when its condition is met', () => {
    expect(answer({}).item).toEqual({
      key: 'ask-your-mentor',
      title: 'Ask your mentor about one skill',
      why: 'Your mentor knows what Hafen Logistics looks for.',
      how: ['Choose one skill', 'Send your mentor three sentences'],
      dueOn: '2026-11-04',
      priority: 65,
      effortMinutes: 15,
      links: [{ type: 'rejection', id: factsWith().rejection.id }],
      fulfilledBy: 'completePlanItem',
      ruleId: 'ask-your-mentor',
      step: 'strengthen_skills',
      evidence: { strength: 'design', source: 'Our mentors ask for it.' },
      snoozedUntil: null,
      language: 'en',
      visibility: 'tenant',
    })
  })

  it('says why there is none when it is not', () => {
    const { trace, item } = answer({ when: 'rejection.stageReached == "offer"' })
    expect(item).toBeUndefined()
    expect(trace).toEqual({
      ruleId: 'ask-your-mentor',
      step: 'strengthen_skills',
      fired: false,
      looked: { 'rejection.stageReached': 'interview' },
      reason: 'Nothing calls for your mentor now.',
      itemKeys: [],
      visibility: 'tenant',
    })
  })

  it('is about one application when it says so', () => {
    const { application, rejection } = factsWith()
    expect(answer({ about: 'application', fulfilledBy: 'draftFollowUp' }).item).toMatchObject({
      key: `ask-your-mentor:${application.id}`,
      links: [
        { type: 'rejection', id: rejection.id },
        { type: 'application', id: application.id },
      ],
      fulfilledBy: 'draftFollowUp',
    })
  })

  it.each<[string, OwnRule['due'], Partial<Facts['rejection']>, string]>([
    ['today', { amount: 0, unit: 'days', from: 'today' }, {}, '2026-11-06'],
    ['in some days', { amount: 3, unit: 'days', from: 'today' }, {}, '2026-11-09'],
    ['on a business day', { amount: 1, unit: 'business_days', from: 'today' }, {}, '2026-11-10'],
    ['some days after the news', { amount: 7, unit: 'days', from: 'news' }, { receivedOn: '2026-11-04' }, '2026-11-11'],
    [
      'some business days after the news',
      { amount: 3, unit: 'business_days', from: 'news' },
      { receivedOn: '2026-11-04' },
      '2026-11-10',
    ],
    [
      'today, where that has passed',
      { amount: 2, unit: 'days', from: 'news' },
      { receivedOn: '2026-10-01' },
      '2026-11-06',
    ],
  ])('is due %s', (_, due, rejection, dueOn) => {
    const facts = factsWith({ today: '2026-11-06', tenant: { holidays: ['2026-11-09'] }, rejection })
    expect(answer({ due }, facts).item?.dueOn).toBe(dueOn)
  })

  it('shows the facts it decides on: lists of things by their number, what is unknown as null', () => {
    const when =
      'gaps.exists(g, g.activity.isStarted) || has(rejection.thankedOn) || "SQL" in candidate.skills && reflection != null'
    expect(answer({ when }, factsWith({ gaps: [gap(), gap()] })).trace.looked).toEqual({
      'candidate.skills': ['SQL', 'Excel'],
      gaps: 2,
      'rejection.thankedOn': null,
    })
  })

  it('leaves out a step that says nothing', () => {
    const how = ['{% if candidate.coachFirst %}Ask your coach{% endif %}', 'Begin']
    expect(answer({ texts: { en: ownTexts({ how }) } }).item?.how).toEqual(['Begin'])
  })
})

describe('the language of a rule', () => {
  const texts = { es: ownTexts({ title: 'Pregunta' }), de: ownTexts({ title: 'Fragen Sie', none: 'Jetzt nicht.' }) }

  it.each<[Language, string, Language | undefined]>([
    ['es', 'Pregunta', undefined],
    ['de', 'Fragen Sie', undefined],
    ['en', 'Pregunta', 'es'],
    ['fr', 'Pregunta', 'es'],
  ])('for %s is “%s”, fallen back to %s', (language, title, fellBackTo) => {
    const { item, trace } = answer({ texts }, factsWith({ candidate: { language } }), ['es', 'de'])
    expect(item?.title).toBe(title)
    expect(trace.fellBackTo).toBe(fellBackTo)
  })

  it('holds for the reason too', () => {
    const facts = factsWith({ candidate: { language: 'fr' } })
    expect(answer({ texts, when: 'false' }, facts, ['de', 'es']).trace).toMatchObject({
      reason: 'Jetzt nicht.',
      fellBackTo: 'de',
    })
  })
})

describe('who may read a rule', () => {
  const records = factsWith({
    feedback: feedback({ visibility: 'coach' }),
    reflection: reflection({ visibility: 'candidate' }),
    gaps: [gap(), gap({ visibility: 'coach' })],
    achievements: [achievement()],
    network: { contacts: [contact({ visibility: 'candidate' })] },
    checkIns: [checkIn(2)],
  })

  it.each<[string, Partial<OwnRule>, string]>([
    ['everybody', {}, 'tenant'],
    ['as it says', { visibility: 'coach' }, 'coach'],
    ['who may read the record it asks for', { when: 'feedback.state == "answered"' }, 'coach'],
    ['who may read the record it only counts', { when: 'size(gaps) > 1' }, 'coach'],
    ['who may read all records it asks for', { when: 'size(gaps) > 1 && reflection != null' }, 'candidate'],
    [
      'who may read the record that its text shows',
      { texts: { en: ownTexts({ none: '{{ network.contacts.size }} contacts' }) } },
      'candidate',
    ],
    ['everybody, where the records are everybody’s', { when: 'size(achievements) > 0' }, 'tenant'],
    ['no more than it says', { when: 'feedback.state == "answered"', visibility: 'candidate' }, 'candidate'],
    ['the candidate alone, about check-ins', { when: 'size(checkIns) > 0' }, 'candidate'],
    ['the candidate alone, about what was offered', { when: 'size(history.offered) > 0' }, 'candidate'],
    ['the candidate alone, about the last talk', { when: 'has(network.lastInteractionOn)' }, 'candidate'],
  ])('is %s', (_, changes, visibility) => {
    expect(answer(changes, records).trace.visibility).toBe(visibility)
    expect(answer({ ...changes, when: `!(${changes.when ?? 'false'})` }, records).trace.visibility).toBe(visibility)
  })

  it('is everybody where there is no record', () => {
    expect(answer({ when: 'reflection == null' }).trace.visibility).toBe('tenant')
  })
})

describe('a rule that fails', () => {
  const many = factsWith({ candidate: { skills: Array(1000).fill('SQL'.repeat(50)) } })
  const endless = 'candidate.skills.all(a, candidate.skills.all(b, a == b))'
  const long = '{% for skill in candidate.skills limit: 20 %}{{ skill }}{% endfor %}'

  it.each<[string, Partial<OwnRule>]>([
    ['its condition goes on and on', { when: endless }],
    ['its title is too long', { texts: { en: ownTexts({ title: long }) } }],
    ['its title is empty', { texts: { en: ownTexts({ title: '{% if candidate.coachFirst %}x{% endif %}' }) } }],
    ['all its steps are empty', { texts: { en: ownTexts({ how: ['{% if candidate.coachFirst %}x{% endif %}'] }) } }],
    [
      'its reason is empty',
      { when: 'false', texts: { en: ownTexts({ none: '{% if candidate.coachFirst %}x{% endif %}' }) } },
    ],
  ])('because %s says so in the trace, and nothing of the error to the person', (_, changes) => {
    const { trace, item } = answer(changes, many)
    expect(item).toBeUndefined()
    expect(trace).toMatchObject({
      fired: false,
      failed: true,
      reason: 'This advice could not be worked out this time. The rest of your plan is complete.',
    })
  })

  it('says so in each language', () => {
    const reasons = LANGUAGES.map((language) => {
      const facts = { ...many, candidate: { ...many.candidate, language } }
      return answer({ when: endless }, facts).trace
    })
    expect(new Set(reasons.map(({ reason }) => reason)).size).toBe(LANGUAGES.length)
    for (const { fellBackTo } of reasons) expect(fellBackTo).toBeUndefined()
  })
})
