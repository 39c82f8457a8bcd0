import type { Context } from '../../context.ts'
import { changeFeedbackRequest, type RequestPath } from './change-feedback-request.ts'
import { revokeLinks } from './revoke-links.ts'
import type { ChangedFeedbackRequest } from './schemas.ts'

/** The person would rather not ask, or no longer wait; its page closes with it, and another request can be made. */
export async function cancelFeedbackRequest(context: Context, path: RequestPath): Promise<ChangedFeedbackRequest> {
  return changeFeedbackRequest(context, path, {
    from: ['draft', 'sent'],
    event: 'feedback_request.cancelled',
    columnsFor: () => ({ state: 'cancelled', settledAt: context.now }),
    also: async (_, { id }) => void (await revokeLinks(context, id)),
  })
}
