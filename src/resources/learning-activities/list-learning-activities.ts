import { type Context, pageFrom } from '../../context.ts'
import type { ActivityState } from '../../rules/vocabulary.ts'
import { asLearningActivity } from './learning-activity-row.ts'
import type { LearningActivity } from './schemas.ts'
import { seenBy } from './seen-by-reader.ts'

type Filters = {
  limit: number
  after?: string | undefined
  candidateId?: string | undefined
  gapId?: string | undefined
  state?: ActivityState | undefined
}

export async function listLearningActivities(
  { db }: Context,
  { limit, after, candidateId, gapId, state }: Filters,
): Promise<{ data: LearningActivity[]; next: string | null }> {
  const rows = await db.learningActivity.findMany({
    where: {
      ...seenBy(db),
      ...(candidateId && { candidateId }),
      ...(gapId && { gapId }),
      ...(state && { state }),
      ...(after && { id: { lt: after } }),
    },
    orderBy: { id: 'desc' },
    take: limit + 1,
  })
  const { data, next } = pageFrom(rows, limit)
  return { data: data.map(asLearningActivity), next }
}
