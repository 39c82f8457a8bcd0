import type { Context } from '../../context.ts'
import type { Tx } from '../../db/tenant.ts'
import type { Facts } from '../../rules/facts.ts'
import { factsNow } from '../action-plans/facts-now.ts'
import { gatherPlans } from '../action-plans/gather-facts.ts'
import { openShelf } from '../action-plans/shelf.ts'
import { type RulesInEffect, rulesInEffect } from './rules-in-effect.ts'

/**
 * What the rules know now for a person's open plan, the newest where none is named, and by which rules it would be made;
 * null when there is none.
 */
export async function factsOfPlan(
  tx: Tx,
  { tenantId, now }: Context,
  candidateId: string,
  planId: string | null,
): Promise<{ facts: Facts; by: RulesInEffect } | null> {
  const known = await gatherPlans(tx, tenantId, candidateId, now, planId)
  const plan = known?.plans.at(-1)
  if (!known || !plan) return null
  const by = await rulesInEffect(tx, tenantId, known.rulesetId)
  return { facts: factsNow(known, plan, openShelf(known).offers), by }
}
