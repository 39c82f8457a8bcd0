import type { Context } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { recordEvent } from '../../jobs/events.ts'
import { holdCandidate } from '../action-plans/hold-candidate.ts'
import { revisePlans } from '../action-plans/revise-plans.ts'
import { refuseUnknownCandidate } from '../candidates/refuse-unknown-candidate.ts'
import type { ChangedSetbackPlan, NewSetbackPlan } from './schemas.ts'

export async function createSetbackPlan(context: Context, input: NewSetbackPlan): Promise<ChangedSetbackPlan> {
  const { candidateId, rejectionId = null, obstacle, action, visibility = 'candidate' } = input
  const { db, tenantId, now } = context
  return db.transaction(async (tx) => {
    holdCandidate(tx, tenantId, 'candidates', candidateId)
    await refuseUnknownCandidate(db, candidateId)
    if (rejectionId && (await db.rejection.count({ where: { id: rejectionId, candidateId } })) === 0)
      throw notFound('rejection', [{ pointer: '#/rejectionId', detail: 'is not a rejection of this candidate' }])

    const row = await db.setbackPlan.create({
      data: {
        tenantId,
        candidateId,
        rejectionId,
        obstacle,
        action,
        visibility,
        reviewedAt: now,
        createdAt: now,
        updatedAt: now,
      },
    })
    recordEvent(tx, context, 'setback_plan.created', { setbackPlanId: row.id, candidateId })
    return { ...row, planChanges: await revisePlans(tx, context, candidateId) }
  })
}
