import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import type { Facts } from '../../../../src/rules/facts.ts'
import { type MadePlan, makePlan } from '../../../../src/rules/make-plan.ts'
import { checklist } from '../../../../src/rules/retired/2026-11-1/checklist.ts'

/** What the code of that version answered for these facts; never written anew. */
const golden = readFileSync(path.join(import.meta.dirname, 'plans.jsonl'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as { name: string; facts: Facts; plan: MadePlan })

describe('ruleset 2026-11.1', () => {
  it.each(golden)('still gives $name the plan of its time', ({ facts, plan }) => {
    expect(asThen(makePlan(facts, {}, checklist))).toEqual(plan)
  })

  it('speaks with each of its 26 rules in these plans', () => {
    const fired = golden.flatMap(({ plan }) => plan.trace.filter((entry) => entry.fired)).map(({ ruleId }) => ruleId)
    expect([...new Set(fired)].toSorted()).toEqual(checklist.map(({ id }) => id).toSorted())
    expect(checklist).toHaveLength(26)
  })

  it('says so to people who read another language', () => {
    const [{ facts } = { facts: undefined }] = golden
    const { trace } = makePlan(
      { ...(facts as Facts), candidate: { ...(facts as Facts).candidate, language: 'es' } },
      {},
      checklist,
    )
    expect(new Set(trace.map(({ fellBackTo }) => fellBackTo))).toEqual(new Set(['en']))
  })
})

/** A plan without what plans of that time did not say: everything was in English, for everybody at the tenant. */
function asThen({ steps, trace }: MadePlan) {
  const then = <T extends { visibility: string }>({ visibility, ...rest }: T) => {
    expect(visibility).toBe('tenant')
    return rest
  }
  const inEnglish = <T extends { language: string }>({ language, ...rest }: T) => {
    expect(language).toBe('en')
    return rest
  }
  return {
    steps: steps.map((step) => ({ ...step, items: step.items.map(then).map(inEnglish) })),
    trace: trace.map(then),
  }
}
