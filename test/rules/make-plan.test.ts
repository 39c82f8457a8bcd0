import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { checklist } from '../../src/rules/checklist.ts'
import { type MadePlan, makePlan, type PlannedItem } from '../../src/rules/make-plan.ts'
import type { Facts } from '../../src/rules/rule.ts'
import { STEPS } from '../../src/rules/vocabulary.ts'
import { arbitraryFacts } from '../support/arbitrary-facts.ts'
import { factsWith } from '../support/facts.ts'

const anyFacts = arbitraryFacts(checklist.map((rule) => rule.id))

function forAnyFacts(promise: (plan: MadePlan, facts: Facts) => void): void {
  fc.assert(fc.property(anyFacts, (facts) => promise(makePlan(facts), facts)))
}

describe('a plan, for any facts', () => {
  it('is the same to the byte for the same facts, in whatever order their keys come', () => {
    forAnyFacts((plan, facts) => {
      expect(JSON.stringify(makePlan(structuredClone(facts)))).toBe(JSON.stringify(plan))
      expect(JSON.stringify(makePlan(keysReversed(facts)))).toBe(JSON.stringify(plan))
    })
  })

  it('leaves the facts as they are', () => {
    fc.assert(fc.property(anyFacts, (facts) => void makePlan(deepFrozen(facts))))
  })

  it('has the ten steps in order, each with items or a reason, never both', () => {
    forAnyFacts(({ steps }) => {
      expect(steps.map(({ step }) => step)).toEqual(STEPS)
      for (const { items, reason } of steps) expect(items.length > 0).toBe(reason === null)
    })
  })

  it('traces every rule, with the facts it looked at always under the same names', () => {
    const names = makePlan(factsWith()).trace.map(({ looked }) => Object.keys(looked))
    forAnyFacts(({ trace }) => {
      expect(trace.map(({ ruleId }) => ruleId)).toEqual(checklist.map((rule) => rule.id))
      expect(trace.map(({ looked }) => Object.keys(looked))).toEqual(names)
      for (const { fired, reason, itemKeys } of trace) expect(fired).toBe(reason === null && itemKeys.length > 0)
    })
  })

  it('uses each key once, named after its rule', () => {
    forAnyFacts((plan) => {
      const items = itemsOf(plan)
      expect(new Set(items.map(({ key }) => key)).size).toBe(items.length)
      for (const { key, ruleId } of items) expect(key.split(':')[0]).toBe(ruleId)
    })
  })

  it('sets real dates, today or later', () => {
    forAnyFacts((plan, { today }) => {
      for (const { dueOn } of itemsOf(plan)) {
        expect(new Date(`${dueOn}T00:00:00Z`).toISOString().slice(0, 10)).toBe(dueOn)
        expect(dueOn >= today).toBe(true)
      }
    })
  })

  it('gives priorities of 1 to 100, some minutes, one to four ways and evidence', () => {
    forAnyFacts((plan) => {
      for (const { priority, effortMinutes, how, links } of itemsOf(plan)) {
        expect(Number.isInteger(priority) && priority >= 1 && priority <= 100).toBe(true)
        expect(effortMinutes).toBeGreaterThan(0)
        expect(how.length >= 1 && how.length <= 4).toBe(true)
        expect(links.length).toBeGreaterThan(0)
      }
    })
  })

  it('names an operation that exists', () => {
    const operations = ['completePlanItem', 'createApplication', 'recordStageEvent', 'updateCandidate']
    forAnyFacts((plan) => {
      for (const { fulfilledBy } of itemsOf(plan)) expect(operations).toContain(fulfilledBy)
    })
  })

  it('says whole sentences without holes, and never a word that hurts', () => {
    forAnyFacts((plan) => {
      for (const text of textsOf(plan)) {
        expect(text.trim()).not.toBe('')
        expect(text).not.toMatch(/\p{Surrogate}/u)
        expect(text).not.toMatch(/undefined|\bnull\b|\bNaN\b|\[object|reject|\bfail/i)
      }
    })
  })

  it('asks nobody anything after silence, a closed position, an administrative ending or one not understood', () => {
    const withoutAnyone = fc.constantFrom<Partial<Facts['rejection']>>(
      { outcome: 'no_response' },
      { outcome: 'unmapped' },
      { outcome: 'position_closed' },
      { reasons: [{ code: 'silence', statedBy: 'inferred' }] },
      { reasons: [{ code: 'administrative', statedBy: 'employer' }] },
    )
    fc.assert(
      fc.property(anyFacts, withoutAnyone, (facts, change) => {
        const { steps } = makePlan({ ...facts, rejection: { ...facts.rejection, ...change } })
        expect(steps.slice(0, 2).map(({ items }) => items)).toEqual([[], []])
      }),
    )
  })
})

describe('the facts tried above', () => {
  const plans = fc.sample(anyFacts, { numRuns: 1500, seed: 1 }).map((facts) => makePlan(facts))

  it.each(checklist.map((rule) => rule.id))('make %s speak', (ruleId) => {
    expect(plans.some(({ trace }) => trace.some((entry) => entry.ruleId === ruleId && entry.fired))).toBe(true)
  })
})

describe('a plan', () => {
  it('follows changed settings', () => {
    const applying = (plan: MadePlan) => itemsOf(plan).find(({ ruleId }) => ruleId === 'apply-to-matching-roles')?.dueOn
    expect(applying(makePlan(factsWith()))).toBe('2026-11-04')
    expect(applying(makePlan(factsWith(), { 'apply-to-matching-roles': { afterDays: 5 } }))).toBe('2026-11-07')
  })

  it('keeps advice away that the person does not want', () => {
    const offered = [
      { ruleId: 'join-an-event', key: 'join-an-event', offeredOn: '2026-01-05', state: 'not_for_me' as const },
    ]
    const plan = makePlan(factsWith({ history: { offered } }))
    expect(itemsOf(makePlan(factsWith())).map(({ ruleId }) => ruleId)).toContain('join-an-event')
    expect(itemsOf(plan).map(({ ruleId }) => ruleId)).not.toContain('join-an-event')
    expect(plan.trace.find(({ ruleId }) => ruleId === 'join-an-event')).toMatchObject({
      fired: false,
      reason: 'You said that this kind of advice is not for you.',
    })
  })

  it('keeps the two most important items when the load is high, and lets the rest wait seven days', () => {
    const items = itemsOf(makePlan(factsWith({ history: { unansweredInLast7Days: 16 } })))
    const now = items.filter(({ snoozedUntil }) => snoozedUntil === null)
    expect(now.map(({ ruleId }) => ruleId)).toEqual(['thank-the-interviewer', 'ask-for-feedback', 'lighten-the-load'])
    const waiting = items.filter((item) => !now.includes(item))
    expect(new Set(waiting.map(({ snoozedUntil }) => snoozedUntil))).toEqual(new Set(['2026-11-09']))
  })

  it('lets nothing wait when the load is not high', () => {
    const items = itemsOf(makePlan(factsWith({ history: { unansweredInLast7Days: 15 } })))
    expect(items.every(({ snoozedUntil }) => snoozedUntil === null)).toBe(true)
  })
})

function itemsOf({ steps }: MadePlan): readonly PlannedItem[] {
  return steps.flatMap(({ items }) => items)
}

function textsOf(plan: MadePlan): readonly string[] {
  const ofItems = itemsOf(plan).flatMap(({ title, why, how, ifThen }) => [
    title,
    why,
    ...how,
    ...(ifThen ? Object.values(ifThen) : []),
  ])
  return [...ofItems, ...plan.trace.flatMap(({ reason }) => reason ?? [])]
}

function keysReversed<T>(value: T): T {
  if (Array.isArray(value)) return value.map(keysReversed) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, keysReversed(inner)]),
  ) as T
}

function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(deepFrozen)
  return Object.freeze(value)
}
