import type { Context } from '../../context.ts'
import { conflict, notFound, stale } from '../../errors.ts'
import { recordEvent } from '../../jobs/events.ts'
import { holdCandidate } from '../action-plans/hold-candidate.ts'
import { readPlan } from '../action-plans/read-plan.ts'
import { revisePlans } from '../action-plans/revise-plans.ts'
import { refuseContradictions } from './refuse-contradictions.ts'
import { asRejection, columnsOf } from './rejection-row.ts'
import type { CorrectedRejection, RejectionChanges } from './schemas.ts'

type Input = RejectionChanges & { rejectionId: string; expectedVersion?: number | undefined }

/** Corrects what was said, and makes the open plans again in the same transaction. */
export async function updateRejection(context: Context, input: Input): Promise<CorrectedRejection> {
  const { rejectionId, expectedVersion, ...changes } = input
  const { db, tenantId, now } = context
  return db.transaction(async (tx) => {
    holdCandidate(tx, tenantId, 'rejections', rejectionId)
    const known = await db.rejection.findFirst({ where: { id: rejectionId }, omit: { tenantId: true } })
    if (!known) throw notFound('rejection')
    if (known.retractedAt) throw conflict('rejection_retracted', 'The rejection was retracted, and stays as it was.')
    if (expectedVersion && known.version !== expectedVersion) throw stale()
    const columns = columnsOf(changes)
    refuseContradictions({ ...known, ...columns }, null, now)

    const [row] = await db.rejection.updateManyAndReturn({
      where: { id: rejectionId, version: known.version, retractedAt: null },
      data: { ...(columns as object), version: { increment: 1 }, updatedAt: now },
      omit: { tenantId: true },
    })
    if (!row) throw stale()
    const plan = await db.actionPlan.findFirst({ where: { rejectionId } })
    if (!plan) throw notFound('action plan')
    const planChanges = await revisePlans(tx, context, row.candidateId)
    recordEvent(tx, context, 'rejection.updated', {
      rejectionId,
      applicationId: row.applicationId,
      candidateId: row.candidateId,
    })
    return {
      rejection: asRejection(row, context.audience, changes),
      plan: await readPlan(tx, context, plan.id),
      planChanges,
    }
  })
}
