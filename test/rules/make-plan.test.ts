import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { addDays, mondayOf } from '../../src/rules/calendar.ts'
import { checklist } from '../../src/rules/checklist.ts'
import type { Facts } from '../../src/rules/facts.ts'
import { type MadePlan, makePlan, type PlannedItem, type RuleTrace } from '../../src/rules/make-plan.ts'
import type { Rule } from '../../src/rules/rule.ts'
import { LANGUAGES, type Language } from '../../src/rules/vocabulary.ts'
import { arbitraryFacts, checkInsBefore } from '../support/arbitrary-facts.ts'
import { checkIn, factsWith } from '../support/facts.ts'
import { itemsOf, PLAN_LAWS, textsOf } from '../support/plan-laws.ts'

const anyFacts = arbitraryFacts(checklist.map((rule) => rule.id))

function expectForAnyFacts(promise: (plan: MadePlan, facts: Facts) => void): void {
  fc.assert(fc.property(anyFacts, (facts) => promise(makePlan(facts), facts)))
}

describe('a plan, for any facts', () => {
  it.each(PLAN_LAWS)('%s', (_, law) => {
    fc.assert(fc.property(anyFacts, (facts) => law(facts, { changes: {}, rules: checklist })))
  })

  it('says the same the next day of the week, so that a plan made again from the same facts stands still', () => {
    expectForAnyFacts((plan, facts) => {
      const today = addDays(facts.today, 1)
      if (mondayOf(today) !== mondayOf(facts.today) || today.slice(0, 4) !== facts.today.slice(0, 4)) return
      const next = new Map(itemsOf(makePlan({ ...facts, today })).map((item) => [item.key, item]))
      for (const { key, ruleId, title, why, how } of itemsOf(plan)) {
        const same = next.get(key)
        if (same && !TURNS_BY_DAY.includes(ruleId) && !losesItsCheckIn(ruleId, facts, today))
          expect(same).toMatchObject({ title, why, how })
      }
    })
  })

  it('says everything in the language of the person, but for their own words and the names of people who help', () => {
    expectForAnyFacts((_, facts) => {
      const own = facts.setbackPlans.flatMap(({ obstacle, action }) => [obstacle, action])
      const tenant = { ...facts.tenant, signposts: [] }
      const saidIn = (language: Language) =>
        textsOf(makePlan({ ...facts, tenant, candidate: { ...facts.candidate, language } }))
      const english = new Set(saidIn('en'))
      for (const language of LANGUAGES.filter((language) => language !== 'en'))
        expect(saidIn(language).filter((text) => english.has(text) && !own.includes(text))).toEqual([])
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

describe('check-ins, for any facts', () => {
  const checkInRule = 'check-in'

  it('are looked at only by rules that speak to the person alone, and by the one that asks', () => {
    const readers = new Set<string>()
    expectForAnyFacts((plan, facts) => {
      for (const rule of checklist) if (readsCheckIns(rule, facts)) readers.add(rule.id)
      const seen = [...itemsOf(plan), ...plan.trace].filter(({ ruleId }) => readers.has(ruleId))
      for (const { ruleId, visibility } of seen) expect(ruleId === checkInRule || visibility === 'candidate').toBe(true)
    })
    expect([...readers].toSorted()).toEqual([checkInRule, 'lighten-the-load', 'talk-to-someone'])
  })

  it('change nothing that others may read, except what waits and whether the question of the week is due', () => {
    const twice = anyFacts.chain((facts) => fc.tuple(fc.constant(facts), checkInsBefore(facts.today)))
    fc.assert(
      fc.property(twice, ([facts, checkIns]) => {
        const [one, other] = [makePlan(facts), makePlan({ ...facts, checkIns })]
        const isSame = askedThisWeek(one) === askedThisWeek(other)
        expect(readableByOthers(one, isSame)).toEqual(readableByOthers(other, isSame))
      }),
    )
  })

  const askedThisWeek = ({ trace }: MadePlan) =>
    trace.find(({ ruleId }) => ruleId === checkInRule)?.looked['askedThisWeek']

  /** What the coach or the tenant may read; without what the check-in rule itself says unless that is the same. */
  function readableByOthers({ steps, trace }: MadePlan, withCheckIn: boolean) {
    const isReadable = ({ ruleId, visibility }: PlannedItem | RuleTrace) =>
      visibility !== 'candidate' && (withCheckIn || ruleId !== checkInRule)
    return {
      trace: trace.filter(isReadable),
      steps: steps.map(({ step, items, reason }) => ({
        step,
        items: items.filter(isReadable).map(({ snoozedUntil: _, ...item }) => item),
        reason: withCheckIn || step !== 'look_after_yourself' ? reason : null,
      })),
    }
  }
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
    expect(now.map(({ ruleId }) => ruleId)).toEqual([
      'thank-the-interviewer',
      'ask-for-feedback',
      'lighten-the-load',
      'check-in',
    ])
    const waiting = items.filter((item) => !now.includes(item))
    expect(new Set(waiting.map(({ snoozedUntil }) => snoozedUntil))).toEqual(new Set(['2026-11-09']))
  })

  it('keeps what brings help in a light week too, and the question of the week when it is due', () => {
    const lastWeek = [checkIn(1, '2026-10-31'), checkIn(2, '2026-10-26')]
    const now = itemsOf(makePlan(factsWith({ checkIns: lastWeek }))).filter(({ snoozedUntil }) => snoozedUntil === null)
    expect(now.map(({ ruleId }) => ruleId)).toEqual([
      'thank-the-interviewer',
      'ask-for-feedback',
      'talk-to-someone',
      'lighten-the-load',
      'check-in',
    ])
  })

  it('lets nothing wait when the load is not high', () => {
    const items = itemsOf(makePlan(factsWith({ history: { unansweredInLast7Days: 15 } })))
    expect(items.every(({ snoozedUntil }) => snoozedUntil === null)).toBe(true)
  })
})

/** Whether a rule asks for the check-ins at all, whatever it does with them. */
function readsCheckIns(rule: Rule, facts: Facts): boolean {
  let isRead = false
  const watched: Facts = Object.defineProperty({ ...facts }, 'checkIns', {
    get: () => {
      isRead = true
      return facts.checkIns
    },
  })
  rule.looksAt(watched, rule.settings)
  rule.advise(watched, rule.settings)
  return isRead
}

/** Whose words are about a day that comes: a date to apply again, a week after the news, a month since two people spoke. */
const TURNS_BY_DAY = ['try-again-later', 'make-a-setback-plan', 'reach-out-to-one-person']

/** A check-in of eight days ago no longer says how this week is: the advice goes on without it, where it has another reason. */
function losesItsCheckIn(ruleId: string, { checkIns }: Facts, today: string): boolean {
  return ruleId === 'lighten-the-load' && checkIns[0]?.on === addDays(today, -8)
}
