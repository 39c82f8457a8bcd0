import type { Context } from '../../context.ts'
import { changeFeedbackRequest, type RequestPath } from './change-feedback-request.ts'
import type { ChangedFeedbackRequest, FeedbackRequestChanges } from './schemas.ts'

/** The person's own words in the draft; what was sent stays as it was sent. */
export async function updateFeedbackRequest(
  context: Context,
  { feedbackRequestId, expectedVersion, ...changes }: FeedbackRequestChanges & RequestPath,
): Promise<ChangedFeedbackRequest> {
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
  return changeFeedbackRequest(
    context,
    { feedbackRequestId, expectedVersion },
    { from: ['draft'], event: 'feedback_request.updated', columnsFor: () => given },
  )
}
