import type { Context } from '../../context.ts'
import { refuseFuture } from '../applications/refusals.ts'
import { changeFeedbackRequest, type RequestPath } from './change-feedback-request.ts'
import type { ChangedFeedbackRequest, LetterSent } from './schemas.ts'

/** The person has asked; the days until a reminder fits are counted from then on. */
export async function markFeedbackRequestSent(
  context: Context,
  { sentAt = context.now, channel, ...path }: LetterSent & RequestPath,
): Promise<ChangedFeedbackRequest> {
  refuseFuture(context.now, 'sentAt', sentAt)
  return changeFeedbackRequest(context, path, {
    from: ['draft'],
    event: 'feedback_request.sent',
    columnsFor: (known) => ({ state: 'sent', sentAt, channel: channel ?? known.channel }),
  })
}
