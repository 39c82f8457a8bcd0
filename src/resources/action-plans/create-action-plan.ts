import { v7 as uuid } from 'uuid'
import type { Context } from '../../context.ts'
import type { Tx } from '../../db/tenant.ts'
import { recordEvent } from '../../jobs/events.ts'
import { makePlan } from '../../rules/make-plan.ts'
import { rulesInEffect } from '../rulesets/rules-in-effect.ts'
import { digestOf, factsOf } from './facts-of.ts'
import type { Known } from './gather-facts.ts'
import { matchItems } from './match-items.ts'
import { noteFailures } from './note-failures.ts'
import { rejectionFactsOf, type StoredRejection } from './rejection-facts-of.ts'
import type { ActionPlan } from './schemas.ts'
import { insertPlan, planOf, putOnPlan } from './store-plan.ts'

/** Makes and stores the plan for a rejection inside the transaction that records it. */
export async function createActionPlan(
  tx: Tx,
  context: Context,
  known: Known,
  stored: StoredRejection,
): Promise<ActionPlan> {
  const rejection = rejectionFactsOf(stored, known.timeZone, null)
  const facts = factsOf(known, { ...known, feedback: null, thankedOn: null }, rejection, stored.receivedAt)
  const by = await rulesInEffect(tx, context.tenantId, known.rulesetId)
  const made = makePlan(facts, by.changes, by.rules)
  const matched = matchItems(
    made.steps.flatMap(({ items }) => items),
    known.openItems,
    known.today,
  )
  const owner = {
    id: uuid(),
    candidateId: known.candidate.id,
    applicationId: known.application.id,
    rejectionId: rejection.id,
  }
  const plan = planOf(
    owner,
    by,
    made,
    matched.map(({ item }) => item),
    digestOf(facts),
    context,
  )
  insertPlan(tx, context, plan, made)
  putOnPlan(tx, context, plan, matched)
  noteFailures(tx, context, by, made)
  recordEvent(tx, context, 'action_plan.made', {
    planId: plan.id,
    rejectionId: rejection.id,
    candidateId: owner.candidateId,
  })
  return plan
}
