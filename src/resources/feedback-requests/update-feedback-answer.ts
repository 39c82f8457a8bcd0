import type { Context } from '../../context.ts'
import { conflict } from '../../errors.ts'
import { nameSkillGaps } from './answer-columns.ts'
import { changeFeedbackRequest, type RequestPath } from './change-feedback-request.ts'
import { isWithheldFrom } from './feedback-request-row.ts'
import type { ChangedFeedbackRequest, FeedbackAnswerChanges } from './schemas.ts'

/** What the answer is about, who may read it, and whether it helped; the words stay as they came. */
export async function updateFeedbackAnswer(
  context: Context,
  { feedbackRequestId, expectedVersion, ...changes }: FeedbackAnswerChanges & RequestPath,
): Promise<ChangedFeedbackRequest> {
  const { areas, ratings, sections, skills, visibility, wasHelpful } = changes
  return changeFeedbackRequest(
    context,
    { feedbackRequestId, expectedVersion },
    {
      from: ['answered'],
      event: 'feedback_answer.updated',
      knowsAnswer: true,
      columnsFor: (known) => {
        if (isWithheldFrom(context.audience, known))
          throw conflict('answer_withheld', 'The answer cannot be read yet, so there is nothing to say about it.')
        return {
          ...(areas && { answerAreas: areas }),
          ...(ratings && { answerRatings: ratings }),
          ...(sections && { answerSections: sections }),
          ...(skills && { answerSkills: skills }),
          ...(visibility && { answerVisibility: visibility }),
          ...(wasHelpful !== undefined && { wasHelpful }),
        }
      },
      also: (tx, changed) => nameSkillGaps(tx, context, changed),
    },
  )
}
