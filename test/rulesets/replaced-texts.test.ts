import { describe, expect, it } from '@jest/globals'
import { checklist } from '../../src/rules/checklist.ts'
import type { Facts } from '../../src/rules/facts.ts'
import { makePlan, type PlannedItem, type RuleTrace } from '../../src/rules/make-plan.ts'
import type { Rule } from '../../src/rules/rule.ts'
import { withReplacedTexts } from '../../src/rulesets/replaced-texts.ts'
import type { RulesetDocument } from '../../src/rulesets/ruleset-document.ts'
import { factsWith, reflection } from '../support/facts.ts'

const event = checklist.find(({ id }) => id === 'join-an-event') as Rule

function answer(texts: RulesetDocument['texts'][string], facts: Facts = factsWith(), of = event) {
  const { steps, trace } = makePlan(facts, {}, [withReplacedTexts(of, texts)])
  return { item: steps.flatMap(({ items }) => items)[0] as PlannedItem, trace: trace[0] as RuleTrace }
}

const [basic] = makePlan(factsWith(), {}, [event]).steps.flatMap(({ items }) => items)

describe('other words for a base rule', () => {
  it.each([
    ['its title', { title: 'Come on Thursday' }],
    ['its why', { why: 'We meet every week, and you applied to {{ application.employer }}.' }],
    ['its steps', { how: ['Look at the list', 'Choose one'] }],
  ])('replace %s and leave the rest', (_, texts) => {
    const why = { why: 'We meet every week, and you applied to Hafen Logistics.' }
    expect(answer({ en: texts }).item).toEqual({ ...basic, ...texts, ...('why' in texts && why) })
    expect(answer({ en: texts }).trace).not.toHaveProperty('fellBackTo')
  })

  it('leave the words of the base where there are none in a language, and say so', () => {
    const german = factsWith({ candidate: { language: 'de' } })
    const { item, trace } = answer({ en: { title: 'Come on Thursday' } }, german)
    expect(item).toEqual(makePlan(german, {}, [event]).steps.flatMap(({ items }) => items)[0])
    expect(trace.fellBackTo).toBe('base')
    expect(trace).not.toHaveProperty('failed')
  })

  it('leave the words of the base where theirs come out empty, and say so', () => {
    const { item, trace } = answer({ en: { title: '{% if candidate.coachFirst %}x{% endif %}', why: 'Because.' } })
    expect(item).toEqual(basic)
    expect(trace).toMatchObject({ fired: true, reason: null, fellBackTo: 'base', failed: true })
  })

  it('replace the words of each item of a rule', () => {
    const gaps = checklist.find(({ id }) => id === 'close-a-skill-gap') as Rule
    const facts = factsWith({ rejection: { reasons: [{ code: 'skills_gap', statedBy: 'employer' }] } })
    const { steps } = makePlan(facts, {}, [withReplacedTexts(gaps, { en: { title: 'Learn with us' } })])
    const items = steps.flatMap(({ items }) => items)
    expect(items.length).toBeGreaterThan(1)
    expect(new Set(items.map(({ title }) => title))).toEqual(new Set(['Learn with us']))
    expect(new Set(items.map(({ key }) => key)).size).toBe(items.length)
  })

  it('leave the reason for none as it is', () => {
    const met = factsWith({
      history: { offered: [{ ruleId: 'join-an-event', key: 'join-an-event', offeredOn: '2026-11-01', state: 'done' }] },
    })
    expect(answer({ en: { title: 'Come' } }, met).trace).toEqual(makePlan(met, {}, [event]).trace[0])
  })

  it('are read by those who may read what they show', () => {
    const facts = factsWith({ reflection: reflection({ visibility: 'coach' }) })
    const why = 'You looked back on {{ reflection.writtenOn | spoken | default: "a day" }}.'
    expect(answer({ de: { why } }, facts).item.visibility).toBe('coach')
    expect(answer({ en: { why: 'Because.' } }, facts).item.visibility).toBe('tenant')
  })
})
