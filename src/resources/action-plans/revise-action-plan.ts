import type { Context } from '../../context.ts'
import { conflict, notFound } from '../../errors.ts'
import { holdCandidate } from './hold-candidate.ts'
import { readPlan } from './read-plan.ts'
import { revisePlan } from './revise-plans.ts'
import type { PlanRevision } from './schemas.ts'

/** Makes a plan again from the facts of now: what is still true stays as it is, the rest is added or retired. */
export async function reviseActionPlan(context: Context, { planId }: { planId: string }): Promise<PlanRevision> {
  return context.db.transaction(async (tx) => {
    holdCandidate(tx, context.tenantId, 'action_plans', planId)
    const plan = await context.db.actionPlan.findFirst({ where: { id: planId } })
    if (!plan) throw notFound('action plan')
    if (plan.state === 'closed') throw conflict('plan_closed', 'The plan is closed, and stays as it was.')
    const { added, kept, retired } = await revisePlan(tx, context, plan.candidateId, planId)
    return { plan: await readPlan(tx, context, planId), added, kept, retired }
  })
}
