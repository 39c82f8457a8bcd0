import type { TenantDb } from '../../db/tenant.ts'
import type { LearningActivity, LearningActivityChanges } from './schemas.ts'

export type LearningActivityRow = NonNullable<Awaited<ReturnType<TenantDb['learningActivity']['findFirst']>>>

/** A stored row as clients see it. */
export function asLearningActivity({ costAmount, costCurrency, ...row }: LearningActivityRow): LearningActivity {
  const cost = costAmount !== null && costCurrency !== null && { amount: costAmount.toFixed(2), currency: costCurrency }
  return { ...row, cost: cost || null }
}

type Described = Omit<LearningActivityChanges, 'state' | 'progress'>

/** The columns that given fields set; fields left out are not among them. */
export function columnsOf({ cost, ...fields }: Described) {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined)
  return {
    ...(Object.fromEntries(given) as Defined<Omit<Described, 'cost'>>),
    ...(cost !== undefined && { costAmount: cost?.amount ?? null, costCurrency: cost?.currency ?? null }),
  }
}

type Defined<Fields> = { [Name in keyof Fields]: Exclude<Fields[Name], undefined> }
