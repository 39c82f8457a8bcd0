import type { Context } from '../../context.ts'
import { conflict, notFound } from '../../errors.ts'
import { recordEvent } from '../../jobs/events.ts'
import { whyRetracted } from '../../rules/why-retracted.ts'
import { closeActionPlan } from '../action-plans/close-action-plan.ts'
import { holdCandidate } from '../action-plans/hold-candidate.ts'
import { readPlan } from '../action-plans/read-plan.ts'
import { languageOfCandidate } from '../candidates/language-of-candidate.ts'
import { withdrawEvidence } from '../skill-gaps/withdraw-evidence.ts'
import { asRejection } from './rejection-row.ts'
import type { RecordedRejection } from './schemas.ts'
import { reopenApplication } from './store-rejection.ts'

/** Takes a rejection back: it stays on record, its plan closes with the reason, its application is open again. */
export async function retractRejection(
  context: Context,
  { rejectionId, reason }: { rejectionId: string; reason: string },
): Promise<RecordedRejection> {
  const { db, tenantId, now } = context
  return db.transaction(async (tx) => {
    holdCandidate(tx, tenantId, 'rejections', rejectionId)
    const [row] = await db.rejection.updateManyAndReturn({
      where: { id: rejectionId, retractedAt: null },
      data: { retractedAt: now, retractionReason: reason, version: { increment: 1 }, updatedAt: now },
      omit: { tenantId: true },
    })
    if (!row) {
      if ((await db.rejection.count({ where: { id: rejectionId } })) === 0) throw notFound('rejection')
      throw conflict('rejection_retracted', 'The rejection was already retracted.')
    }
    const plan = await db.actionPlan.findFirst({ where: { rejectionId } })
    if (!plan) throw notFound('action plan')
    reopenApplication(tx, context, row)
    withdrawEvidence(tx, context, { type: 'rejection', recordId: rejectionId })
    const language = await languageOfCandidate(tx, context, row.candidateId)
    await closeActionPlan(tx, context, plan, whyRetracted(reason, language))
    recordEvent(tx, context, 'rejection.retracted', {
      rejectionId,
      applicationId: row.applicationId,
      candidateId: row.candidateId,
      planId: plan.id,
    })
    return { rejection: asRejection(row, context.audience), plan: await readPlan(tx, context, plan.id) }
  })
}
