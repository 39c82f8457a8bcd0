import { isDeepStrictEqual } from 'node:util'
import type { TenantDb } from '../../db/tenant.ts'
import type { LearningOffer, LearningOfferChanges } from './schemas.ts'

type Row = NonNullable<Awaited<ReturnType<TenantDb['learningOffer']['findFirst']>>>

/** A stored row as clients see it. */
export function asLearningOffer({ costAmount, costCurrency, ...row }: Row): LearningOffer {
  const cost = costAmount !== null && costCurrency !== null && { amount: costAmount.toFixed(2), currency: costCurrency }
  return { ...row, cost: cost || null }
}

/** The columns that given fields set; fields left out are not among them. */
export function columnsOf({ cost, ...fields }: LearningOfferChanges) {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined)
  return {
    ...(Object.fromEntries(given) as Defined<Omit<LearningOfferChanges, 'cost'>>),
    ...(cost !== undefined && { costAmount: cost?.amount ?? null, costCurrency: cost?.currency ?? null }),
  }
}

type Defined<Fields> = { [Name in keyof Fields]: Exclude<Fields[Name], undefined> }

export function changesAnything(row: Row, changes: LearningOfferChanges): boolean {
  const shown: LearningOffer = asLearningOffer(row)
  return Object.entries(changes).some(
    ([name, value]) => value !== undefined && !isDeepStrictEqual(shown[name as keyof LearningOffer], value),
  )
}
