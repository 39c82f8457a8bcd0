import type { Context } from '../../context.ts'
import { OPEN_TO_ANSWERS } from './answer-columns.ts'
import { changeFeedbackRequest, type RequestPath } from './change-feedback-request.ts'
import type { ChangedFeedbackRequest } from './schemas.ts'

/** The employer would rather not say; nobody asks again. */
export async function declineFeedbackRequest(context: Context, path: RequestPath): Promise<ChangedFeedbackRequest> {
  return changeFeedbackRequest(context, path, {
    from: OPEN_TO_ANSWERS,
    event: 'feedback_request.declined',
    columnsFor: () => ({ state: 'declined', settledAt: context.now }),
  })
}
