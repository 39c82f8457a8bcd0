import type { Context } from '../../context.ts'
import { changeFeedbackRequest } from './change-feedback-request.ts'

/** Nobody answered in time: the request closes by itself, and no plan waits for it any more. */
export async function closeUnansweredRequest(context: Context, feedbackRequestId: string): Promise<void> {
  await changeFeedbackRequest(
    context,
    { feedbackRequestId },
    {
      from: ['sent'],
      event: 'feedback_request.unanswered',
      columnsFor: () => ({ state: 'no_reply', settledAt: context.now }),
    },
  )
}
