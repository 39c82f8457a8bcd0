import type { Context } from '../../context.ts'
import { findLearningActivity } from './find-learning-activity.ts'
import { asLearningActivity } from './learning-activity-row.ts'
import type { LearningActivity } from './schemas.ts'

export async function getLearningActivity(
  { db }: Context,
  { learningActivityId }: { learningActivityId: string },
): Promise<LearningActivity> {
  return asLearningActivity(await findLearningActivity(db, learningActivityId))
}
