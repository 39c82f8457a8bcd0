import type { Context } from '../../context.ts'
import { notFound, stale } from '../../errors.ts'
import { recordEvent } from '../../jobs/events.ts'
import { holdCandidate } from '../action-plans/hold-candidate.ts'
import { revisePlans } from '../action-plans/revise-plans.ts'

type Input = { setbackPlanId: string; expectedVersion?: number | undefined }

export async function deleteSetbackPlan(
  context: Context,
  { setbackPlanId, expectedVersion }: Input,
): Promise<undefined> {
  const { db, tenantId } = context
  return db.transaction(async (tx) => {
    holdCandidate(tx, tenantId, 'setback_plans', setbackPlanId)
    const known = await db.setbackPlan.findFirst({ where: { id: setbackPlanId } })
    if (!known) throw notFound('setback plan')
    if (expectedVersion && known.version !== expectedVersion) throw stale()
    await db.setbackPlan.deleteMany({ where: { id: setbackPlanId } })
    recordEvent(tx, context, 'setback_plan.deleted', { setbackPlanId, candidateId: known.candidateId })
    await revisePlans(tx, context, known.candidateId)
    return undefined
  })
}
