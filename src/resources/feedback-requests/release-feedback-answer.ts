import type { Context } from '../../context.ts'
import { nameSkillGaps } from './answer-columns.ts'
import { changeFeedbackRequest, type RequestPath } from './change-feedback-request.ts'
import type { ChangedFeedbackRequest } from './schemas.ts'

/** The coach passes the answer on: the candidate may read it, and the plans may rest on it. Once passed on, it stays so. */
export async function releaseFeedbackAnswer(context: Context, path: RequestPath): Promise<ChangedFeedbackRequest> {
  return changeFeedbackRequest(context, path, {
    from: ['answered'],
    event: 'feedback_answer.released',
    columnsFor: ({ releasedAt }) => ({ releasedAt: releasedAt ?? context.now }),
    also: (tx, changed) => nameSkillGaps(tx, context, changed),
  })
}
