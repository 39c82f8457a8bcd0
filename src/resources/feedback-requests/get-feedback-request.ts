import type { Context } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { asFeedbackRequest, WITH_COACH_FIRST } from './feedback-request-row.ts'
import { reminderFor } from './reminder-for.ts'
import type { FeedbackRequestInFull } from './schemas.ts'

export async function getFeedbackRequest(
  context: Context,
  { feedbackRequestId }: { feedbackRequestId: string },
): Promise<FeedbackRequestInFull> {
  const { db, audience, now } = context
  const row = await db.feedbackRequest.findFirst({ where: { id: feedbackRequestId }, include: WITH_COACH_FIRST })
  if (!row) throw notFound('request for feedback')
  const link = await db.feedbackLink.findFirst({
    where: { requestId: feedbackRequestId, usedAt: null, revokedAt: null, expiresAt: { gt: now } },
  })
  return {
    ...asFeedbackRequest(row, audience),
    reminder: await reminderFor(context, row),
    linkExpiresAt: link?.expiresAt ?? null,
  }
}
