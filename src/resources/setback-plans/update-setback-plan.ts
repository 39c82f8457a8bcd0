import type { Context } from '../../context.ts'
import { notFound, stale } from '../../errors.ts'
import { recordEvent } from '../../jobs/events.ts'
import { holdCandidate } from '../action-plans/hold-candidate.ts'
import { revisePlans } from '../action-plans/revise-plans.ts'
import type { ChangedSetbackPlan, SetbackPlanChanges } from './schemas.ts'

type Input = SetbackPlanChanges & { setbackPlanId: string; expectedVersion?: number | undefined }

/** Whoever changes it, or sends no change at all, has looked at it again: that is what a plan asks for after a no. */
export async function updateSetbackPlan(context: Context, input: Input): Promise<ChangedSetbackPlan> {
  const { setbackPlanId, expectedVersion, ...changes } = input
  const { db, tenantId, now } = context
  return db.transaction(async (tx) => {
    holdCandidate(tx, tenantId, 'setback_plans', setbackPlanId)
    const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
    const [row] = await db.setbackPlan.updateManyAndReturn({
      where: { id: setbackPlanId, ...(expectedVersion && { version: expectedVersion }) },
      data: { ...given, reviewedAt: now, version: { increment: 1 }, updatedAt: now },
    })
    if (!row)
      throw (await db.setbackPlan.count({ where: { id: setbackPlanId } })) > 0 ? stale() : notFound('setback plan')
    recordEvent(tx, context, 'setback_plan.updated', { setbackPlanId, candidateId: row.candidateId })
    return { ...row, planChanges: await revisePlans(tx, context, row.candidateId) }
  })
}
