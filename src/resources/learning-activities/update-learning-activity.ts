import type { Context } from '../../context.ts'
import { notFound, stale } from '../../errors.ts'
import { recordEvent } from '../../jobs/events.ts'
import { holdCandidate } from '../action-plans/hold-candidate.ts'
import { revisePlans } from '../action-plans/revise-plans.ts'
import { findLearningActivity } from './find-learning-activity.ts'
import { followActivity } from './follow-activity.ts'
import { asLearningActivity, columnsOf } from './learning-activity-row.ts'
import { progressAfter } from './progress-after.ts'
import type { ChangedLearningActivity, LearningActivityChanges } from './schemas.ts'

type Input = LearningActivityChanges & { learningActivityId: string; expectedVersion?: number | undefined }

/** Changes the activity, lets its gap follow, and makes the open plans again, all in one transaction. */
export async function updateLearningActivity(context: Context, input: Input): Promise<ChangedLearningActivity> {
  const { learningActivityId, expectedVersion, state, progress, ...changes } = input
  const { db, tenantId, now } = context
  return db.transaction(async (tx) => {
    holdCandidate(tx, tenantId, 'learning_activities', learningActivityId)
    const known = await findLearningActivity(db, learningActivityId)
    if (expectedVersion && expectedVersion !== known.version) throw stale()
    const [row] = await db.learningActivity.updateManyAndReturn({
      where: { id: known.id },
      data: {
        ...columnsOf(changes),
        ...progressAfter(known, { state, progress }, now),
        version: { increment: 1 },
        updatedAt: now,
      },
    })
    if (!row) throw notFound('learning activity')
    await followActivity(tx, context, known, row)
    recordEvent(tx, context, 'learning_activity.updated', { learningActivityId, candidateId: row.candidateId })
    return { ...asLearningActivity(row), planChanges: await revisePlans(tx, context, row.candidateId) }
  })
}
