import type { Context } from '../../context.ts'
import { gone } from '../../errors.ts'
import { FEEDBACK_STATES, type Language, type Ratings } from '../../rules/vocabulary.ts'
import { answerColumns, nameSkillGaps } from './answer-columns.ts'
import { changeFeedbackRequest } from './change-feedback-request.ts'
import { refuseSettled } from './refuse-settled.ts'

type Input = { recordId: string; linkId: string; language: Language | null } & SentForm

/** What the page sends, once it is sound. */
export type SentForm = { answer: 'send' | 'decline'; words: string | null; ratings: Ratings; skills: string[] }

/** The employer has answered, or would rather not: either way the link is used up, in the same transaction. */
export async function submitFeedbackForm(
  context: Context,
  { recordId, linkId, language, answer, words, ratings, skills }: Input,
): Promise<{ notice: 'thanks' | 'declined'; language: Language }> {
  const declines = answer === 'decline'
  const changed = await changeFeedbackRequest(
    context,
    { feedbackRequestId: recordId },
    {
      from: FEEDBACK_STATES,
      event: declines ? 'feedback_request.declined' : 'feedback_request.answered',
      columnsFor: async (known) => {
        refuseSettled(known.state)
        await useUp(context, linkId)
        if (declines) return { state: 'declined', settledAt: context.now }
        const said = { ratings, skills, statedBy: 'employer', visibility: 'tenant' } as const
        return answerColumns(context, known, { ...said, ...(words !== null && { words }) })
      },
      also: async (tx, request) => {
        if (!declines) await nameSkillGaps(tx, context, request)
      },
    },
  )
  return { notice: declines ? 'declined' : 'thanks', language: language ?? changed.language }
}

async function useUp({ db, now }: Context, linkId: string): Promise<void> {
  const { count } = await db.feedbackLink.updateMany({
    where: { id: linkId, usedAt: null, revokedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  })
  if (count === 0) throw gone('page_used', 'The page was used at the same moment.')
}
