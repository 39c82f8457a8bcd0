import { describe, expect, it } from '@jest/globals'
import { BASES, baseRules } from '../../src/rules/bases.ts'
import { checklist, RULESET_VERSION } from '../../src/rules/checklist.ts'
import { makePlan } from '../../src/rules/make-plan.ts'
import { STEPS } from '../../src/rules/vocabulary.ts'
import { factsWith } from '../support/facts.ts'

describe('the base versions', () => {
  it('begin with the current one', () => {
    expect([...BASES.keys()]).toEqual([RULESET_VERSION, '2026-11.1'])
    expect(baseRules(RULESET_VERSION)).toBe(checklist)
  })

  it.each([...BASES])('%s makes a plan of ten steps from the facts of today', (_, rules) => {
    const { steps, trace } = makePlan(factsWith(), {}, rules)
    expect(steps.map(({ step }) => step)).toEqual(STEPS)
    expect(steps.flatMap(({ items }) => items).length).toBeGreaterThan(5)
    expect(trace.map(({ ruleId }) => ruleId)).toEqual(rules.map(({ id }) => id))
  })

  it('are known by their exact names', () => {
    for (const name of ['2026-11', '2025-01.1', '', 'constructor', '__proto__']) expect(baseRules(name)).toBeNull()
  })
})
