import type { Context } from '../../context.ts'
import { refuseFuture } from '../applications/refusals.ts'
import { answerColumns, nameSkillGaps, OPEN_TO_ANSWERS } from './answer-columns.ts'
import { changeFeedbackRequest, type RequestPath } from './change-feedback-request.ts'
import { refuseBeforeAsking } from './refuse-before-asking.ts'
import type { ChangedFeedbackRequest, NewFeedbackAnswer } from './schemas.ts'

/** What the employer answered, by whatever way it came: kept in their words, and the skills it names become gaps. */
export async function recordFeedbackAnswer(
  context: Context,
  { feedbackRequestId, receivedAt, ...answer }: NewFeedbackAnswer & RequestPath,
): Promise<ChangedFeedbackRequest> {
  refuseFuture(context.now, 'receivedAt', receivedAt)
  return changeFeedbackRequest(
    context,
    { feedbackRequestId },
    {
      from: OPEN_TO_ANSWERS,
      event: 'feedback_request.answered',
      knowsAnswer: true,
      columnsFor: (known) => {
        if (receivedAt) refuseBeforeAsking(known, 'receivedAt', receivedAt)
        return answerColumns(context, known, answer, receivedAt)
      },
      also: (tx, changed) => nameSkillGaps(tx, context, changed),
    },
  )
}
