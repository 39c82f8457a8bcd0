import type { TenantDb } from '../../db/tenant.ts'
import { type Counts, NO_COUNTS, totalOf } from './replay-counts.ts'
import type { Replay } from './schemas.ts'

type Row = NonNullable<Awaited<ReturnType<TenantDb['rulesetReplay']['findFirst']>>>

/** A stored row as clients see it. */
export function asReplay({ rulesetVersion, done, total, counts, ...row }: Row): Replay {
  const { rulesetId, plans, state, failure, finishedAt, createdAt, updatedAt } = row
  const rules = Object.entries(counts as Record<string, Counts>)
    .map(([ruleId, ofRule]) => ({ ruleId, ...NO_COUNTS, ...ofRule }))
    .toSorted((one, other) => weightOf(other) - weightOf(one) || (one.ruleId < other.ruleId ? -1 : 1))
  return {
    rulesetId,
    ofVersion: rulesetVersion,
    plans,
    state,
    progress: { done, total },
    failure,
    totals: totalOf(rules),
    rules,
    finishedAt,
    createdAt,
    updatedAt,
  }
}

const weightOf = ({ gained, lost }: Counts) => gained + lost
