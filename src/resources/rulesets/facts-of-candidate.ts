import type { Context } from '../../context.ts'
import type { Tx } from '../../db/tenant.ts'
import { conflict, notFound } from '../../errors.ts'
import type { Facts } from '../../rules/facts.ts'
import { factsNow } from '../action-plans/facts-now.ts'
import { gatherPlans } from '../action-plans/gather-facts.ts'
import { openShelf } from '../action-plans/shelf.ts'

/** What the rules know now for a person's newest open plan, and which rules are in effect. */
export async function factsOfCandidate(
  tx: Tx,
  { db, tenantId, now }: Context,
  candidateId: string,
): Promise<{ facts: Facts; inEffect: string | null }> {
  const known = await gatherPlans(tx, tenantId, candidateId, now, null)
  const newest = known?.plans.at(-1)
  if (known && newest) return { facts: factsNow(known, newest, openShelf(known).offers), inEffect: known.rulesetId }
  const where = { id: candidateId }
  if ((await db.candidate.count({ where })) === 0)
    throw notFound('candidate', [{ pointer: '#/candidateId', detail: 'is not a known candidate' }])
  throw conflict('no_open_plan', 'The candidate has no open plan to try the ruleset on.', [
    { pointer: '#/candidateId', detail: 'has no open plan' },
  ])
}
