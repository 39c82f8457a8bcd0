import type { MadePlan } from '../../rules/make-plan.ts'
import { comparePlans } from '../../rulesets/compare-plans.ts'

export type Counts = { gained: number; lost: number; changed: number; failed: number }
export const NO_COUNTS: Counts = { gained: 0, lost: 0, changed: 0, failed: 0 }

export function totalOf(counts: readonly Counts[]): Counts {
  return counts.reduce(
    (sum, { gained, lost, changed, failed }) => ({
      gained: sum.gained + gained,
      lost: sum.lost + lost,
      changed: sum.changed + changed,
      failed: sum.failed + failed,
    }),
    NO_COUNTS,
  )
}

/** Adds what one plan gains and loses, by rule. */
export function countPlan(counts: Map<string, Counts>, before: MadePlan, after: MadePlan): void {
  const add = (kind: keyof Counts, found: readonly { ruleId: string }[]) => {
    for (const { ruleId } of found) {
      const known = counts.get(ruleId) ?? NO_COUNTS
      counts.set(ruleId, { ...known, [kind]: known[kind] + 1 })
    }
  }
  const { gained, lost, changed } = comparePlans(before, after)
  add('gained', gained)
  add('lost', lost)
  add(
    'changed',
    changed.map(({ item }) => item),
  )
  add(
    'failed',
    after.trace.filter(({ failed }) => failed),
  )
}
