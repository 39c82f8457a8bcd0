import { type Context, pageFrom } from '../../context.ts'
import type { FeedbackState } from '../../rules/vocabulary.ts'
import { asFeedbackRequest, WITH_COACH_FIRST } from './feedback-request-row.ts'
import type { FeedbackRequest } from './schemas.ts'

type Filters = {
  limit: number
  after?: string | undefined
  candidateId?: string | undefined
  rejectionId?: string | undefined
  state?: FeedbackState | undefined
}

export async function listFeedbackRequests(
  { db, audience }: Context,
  { limit, after, candidateId, rejectionId, state }: Filters,
): Promise<{ data: FeedbackRequest[]; next: string | null }> {
  const rows = await db.feedbackRequest.findMany({
    where: {
      ...(candidateId && { candidateId }),
      ...(rejectionId && { rejectionId }),
      ...(state && { state }),
      ...(after && { id: { lt: after } }),
    },
    include: WITH_COACH_FIRST,
    orderBy: { id: 'desc' },
    take: limit + 1,
  })
  const { data, next } = pageFrom(rows, limit)
  return { data: data.map((row) => asFeedbackRequest(row, audience)), next }
}
