import type { Context } from '../../context.ts'
import { stale } from '../../errors.ts'
import { recordEvent } from '../../jobs/events.ts'
import { holdCandidate } from '../action-plans/hold-candidate.ts'
import { revisePlans } from '../action-plans/revise-plans.ts'
import { withdrawEvidence } from '../skill-gaps/withdraw-evidence.ts'
import { findLearningActivity } from './find-learning-activity.ts'

type Input = { learningActivityId: string; expectedVersion?: number | undefined }

/** Removes the activity, and what it was evidence for. */
export async function deleteLearningActivity(
  context: Context,
  { learningActivityId, expectedVersion }: Input,
): Promise<undefined> {
  const { db, tenantId } = context
  return db.transaction(async (tx) => {
    holdCandidate(tx, tenantId, 'learning_activities', learningActivityId)
    const { id, candidateId, version } = await findLearningActivity(db, learningActivityId)
    if (expectedVersion && expectedVersion !== version) throw stale()
    await db.learningActivity.deleteMany({ where: { id } })
    withdrawEvidence(tx, context, { type: 'learning_activity', recordId: id })
    recordEvent(tx, context, 'learning_activity.deleted', { learningActivityId: id, candidateId })
    await revisePlans(tx, context, candidateId)
    return undefined
  })
}
