import type { Context } from '../../context.ts'
import { conflict } from '../../errors.ts'
import { refuseFuture } from '../applications/refusals.ts'
import { changeFeedbackRequest, type RequestPath } from './change-feedback-request.ts'
import { refuseBeforeAsking } from './refuse-before-asking.ts'
import type { ChangedFeedbackRequest, FeedbackReminderSent } from './schemas.ts'

/** The person has reminded them: once is enough. */
export async function markFeedbackReminderSent(
  context: Context,
  { sentAt = context.now, ...path }: FeedbackReminderSent & RequestPath,
): Promise<ChangedFeedbackRequest> {
  refuseFuture(context.now, 'sentAt', sentAt)
  return changeFeedbackRequest(context, path, {
    from: ['sent'],
    event: 'feedback_request.reminded',
    columnsFor: (known) => {
      if (known.remindedAt) throw conflict('already_reminded', 'They were reminded once; that is enough.')
      refuseBeforeAsking(known, 'sentAt', sentAt)
      return { remindedAt: sentAt }
    },
  })
}
