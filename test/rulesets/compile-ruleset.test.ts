import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { BASES, baseRules } from '../../src/rules/bases.ts'
import { checklist } from '../../src/rules/checklist.ts'
import { makePlan, whyGone } from '../../src/rules/make-plan.ts'
import { LANGUAGES, STEPS } from '../../src/rules/vocabulary.ts'
import { compileRuleset } from '../../src/rulesets/compile-ruleset.ts'
import type { RulesetDocument } from '../../src/rulesets/ruleset-document.ts'
import { arbitraryFacts } from '../support/arbitrary-facts.ts'
import { arbitraryRuleset } from '../support/arbitrary-ruleset.ts'
import { factsWith } from '../support/facts.ts'
import { itemsOf, PLAN_LAWS, textsOf } from '../support/plan-laws.ts'
import { ownTexts, rule, ruleset } from '../support/rulesets.ts'

const anyFacts = arbitraryFacts([...checklist.map(({ id }) => id), 'own-0', 'own-1'])

const planOf = (document: RulesetDocument, facts = factsWith()) => {
  const { rules, changes } = compileRuleset(document)
  return makePlan(facts, changes, rules)
}

describe('a ruleset that changes nothing', () => {
  it.each([...BASES.keys()])('gives the plan of %s, to the byte', (base) => {
    const { rules, changes } = compileRuleset(ruleset({ base }))
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const plan = makePlan(facts, {}, baseRules(base) ?? [])
        expect(JSON.stringify(makePlan(facts, changes, rules))).toBe(JSON.stringify(plan))
      }),
    )
  })
})

describe('a plan by any ruleset, for any facts', () => {
  it.each(PLAN_LAWS)('%s', (_, law) => {
    fc.assert(fc.property(arbitraryRuleset, anyFacts, (document, facts) => law(facts, compileRuleset(document))))
  })

  it('shows nothing of the candidate’s own to others', () => {
    fc.assert(
      fc.property(arbitraryRuleset, anyFacts, (document, facts) => {
        const own = document.rules.filter(({ when }) => /checkIns|offered/.test(when)).map(({ id }) => id)
        const { trace } = planOf(document, facts)
        for (const { ruleId, visibility } of trace) if (own.includes(ruleId)) expect(visibility).toBe('candidate')
      }),
    )
  })

  it('says in the trace where it fell back, and fails nowhere', () => {
    fc.assert(
      fc.property(arbitraryRuleset, anyFacts, (document, facts) => {
        const isInTheirs = document.languages.includes(facts.candidate.language)
        for (const { ruleId, failed, fellBackTo, reason } of planOf(document, facts).trace) {
          expect(failed).toBeUndefined()
          const isOwn = document.rules.some(({ id }) => id === ruleId) && !reason?.includes('not for you')
          if (isOwn && isInTheirs) expect(fellBackTo).toBeUndefined()
        }
      }),
    )
  })
})

describe('a rule that is off', () => {
  it('takes its items along, and no other', () => {
    fc.assert(
      fc.property(anyFacts, fc.subarray(checklist.map(({ id }) => id)), (facts, off) => {
        const all = itemsOf(makePlan(facts)).filter(({ ruleId }) => !off.includes(ruleId))
        const kept = itemsOf(planOf(ruleset({ off }), facts))
        expect(kept.map(withoutSnooze)).toEqual(all.map(withoutSnooze))
      }),
    )
  })

  it('leaves a step that says why it is empty', () => {
    const ofStep = checklist.filter(({ step }) => step === 'keep_networking').map(({ id }) => id)
    const { steps } = planOf(ruleset({ off: ofStep }))
    expect(steps.find(({ step }) => step === 'keep_networking')).toEqual({
      step: 'keep_networking',
      items: [],
      reason: 'There is nothing to show here now.',
    })
  })

  it('leaves a plan even when all of them are', () => {
    const { steps } = planOf(ruleset({ off: checklist.map(({ id }) => id) }))
    expect(steps.map(({ step }) => step)).toEqual(STEPS)
  })
})

describe('a ruleset', () => {
  it('changes settings', () => {
    const document = ruleset({ settings: { 'apply-to-matching-roles': { afterDays: 5 } } })
    const dueOn = itemsOf(planOf(document)).find(({ ruleId }) => ruleId === 'apply-to-matching-roles')?.dueOn
    expect(dueOn).toBe('2026-11-07')
  })

  it('adds its rules at the end of their steps, in its order', () => {
    const rules = ['own-b', 'own-a'].map((id) => rule({ id, step: 'reflect' }))
    const { trace } = planOf(ruleset({ rules }))
    const reflect = trace.filter(({ step }) => step === 'reflect').map(({ ruleId }) => ruleId)
    expect(reflect.slice(-2)).toEqual(['own-b', 'own-a'])
    expect(trace.map(({ step }) => STEPS.indexOf(step))).toEqual(
      trace.map(({ step }) => STEPS.indexOf(step)).toSorted((a, b) => a - b),
    )
  })

  it('keeps its own advice away from who does not want it', () => {
    const offered = [
      { ruleId: 'ask-your-mentor', key: 'ask-your-mentor', offeredOn: '2026-10-01', state: 'not_for_me' as const },
    ]
    const { trace } = planOf(ruleset({ rules: [rule()] }), factsWith({ history: { offered } }))
    expect(trace.find(({ ruleId }) => ruleId === 'ask-your-mentor')).toMatchObject({ fired: false })
  })

  it('lets its own items wait in a light week', () => {
    const plan = planOf(
      ruleset({ rules: [rule({ priority: 1 })] }),
      factsWith({ history: { unansweredInLast7Days: 16 } }),
    )
    expect(itemsOf(plan).find(({ ruleId }) => ruleId === 'ask-your-mentor')?.snoozedUntil).toBe('2026-11-09')
  })

  it('says why an item of its own is gone', () => {
    const { rules, changes } = compileRuleset(ruleset({ rules: [rule({ when: 'false' })] }))
    const item = { ruleId: 'ask-your-mentor', key: 'ask-your-mentor' }
    expect(whyGone(factsWith(), item, changes, rules)).toEqual({ none: 'Nothing calls for your mentor now.' })
    expect(whyGone(factsWith(), item)).toEqual({ none: 'This advice is no longer given here.' })
  })

  it('says everything in one of the four languages', () => {
    for (const language of LANGUAGES) {
      const document = ruleset({ languages: LANGUAGES, rules: [rule({ texts: inEachLanguage })] })
      expect(textsOf(planOf(document, factsWith({ candidate: { language } })))).toContain(`Ask (${language})`)
    }
  })

  const inEachLanguage = Object.fromEntries(
    LANGUAGES.map((language) => [language, ownTexts({ title: `Ask (${language})` })]),
  )
})

describe('a published ruleset that reads no longer', () => {
  const broken = ruleset({
    rules: [rule({ id: 'own-lost', when: 'candidate.mood == "low"' }), rule()],
    texts: { 'join-an-event': { en: { title: 'Come on {{ network.evening }}' } } },
  })

  it('makes the rest of its plan, and tells in the trace', () => {
    const { steps, trace } = planOf(broken)
    expect(trace.filter(({ failed }) => failed).map(({ ruleId, reason }) => [ruleId, reason])).toEqual([
      ['own-lost', 'This advice could not be worked out this time. The rest of your plan is complete.'],
      ['join-an-event', null],
    ])
    expect(trace.find(({ ruleId }) => ruleId === 'join-an-event')?.fellBackTo).toBe('base')
    const items = steps.flatMap(({ items }) => items)
    expect(items.map(({ ruleId }) => ruleId)).toContain('ask-your-mentor')
    const [basic] = itemsOf(makePlan(factsWith())).filter(({ ruleId }) => ruleId === 'join-an-event')
    expect(items.find(({ ruleId }) => ruleId === 'join-an-event')).toEqual(basic)
  })

  it('cannot be made without its base', () => {
    expect(() => compileRuleset(ruleset({ base: '2020-01.1' }))).toThrow('There is no base version 2020-01.1')
  })
})

/** Which items wait depends on all of them together. */
function withoutSnooze<T extends { snoozedUntil: unknown }>({ snoozedUntil: _, ...item }: T) {
  return item
}
