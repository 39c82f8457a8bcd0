import type { Context } from '../../context.ts'
import { conflict, notFound, violates } from '../../errors.ts'
import { recordEvent } from '../../jobs/events.ts'
import { feedbackQuestion, questionFor } from '../../letters/feedback-question.ts'
import { askForFeedbackTexts } from '../../rules/texts/ask-for-feedback.ts'
import { holdCandidate } from '../action-plans/hold-candidate.ts'
import { revisePlans } from '../action-plans/revise-plans.ts'
import { findLetterSubject, type LetterSubject } from '../rejections/find-letter-subject.ts'
import { columnsOfLetter } from '../rejections/letter-columns.ts'
import { refuseLetter, whyNobody } from '../rejections/refuse-letter.ts'
import { asFeedbackRequest, WITH_COACH_FIRST } from './feedback-request-row.ts'
import { letterFactsOf } from './letter-facts-of.ts'
import type { ChangedFeedbackRequest, NewFeedbackRequest } from './schemas.ts'

/** Drafts one question about a rejection; one at a time is under way. */
export async function createFeedbackRequest(
  context: Context,
  input: NewFeedbackRequest,
): Promise<ChangedFeedbackRequest> {
  const { db, tenantId, now } = context
  const { rejectionId } = input
  return db.transaction(async (tx) => {
    holdCandidate(tx, tenantId, 'rejections', rejectionId)
    const found = await findLetterSubject(context, rejectionId)
    if (!found) throw notFound('rejection', [{ pointer: '#/rejectionId', detail: 'is not the id of a rejection' }])
    if (found.rejection.retractedAt)
      throw conflict('rejection_retracted', 'The rejection was retracted, so there is nothing to ask about.')
    const subject = { ...found, rejection: { ...found.rejection, ...contactOf(input) } }
    const { candidateId, contactName, contactRole, contactEmail, contactPhone } = subject.rejection

    const row = await db.feedbackRequest
      .create({
        data: {
          ...draftOf(subject, input),
          overrideReason: reasonToAsk(subject, input.override),
          contactName,
          contactRole,
          contactEmail,
          contactPhone,
          tenantId,
          candidateId,
          rejectionId,
          createdAt: now,
          updatedAt: now,
        },
        include: WITH_COACH_FIRST,
      })
      .catch(refuseSecond)
    recordEvent(tx, context, 'feedback_request.created', { feedbackRequestId: row.id, rejectionId, candidateId })
    const planChanges = await revisePlans(tx, context, candidateId)
    return { ...asFeedbackRequest(row, context.audience), planChanges }
  })
}

/** Another contact takes the place of the rejection's, as a whole. */
function contactOf({ contact }: NewFeedbackRequest) {
  return (
    contact && {
      contactName: contact.name ?? null,
      contactRole: contact.role ?? null,
      contactEmail: contact.email ?? null,
      contactPhone: contact.phone ?? null,
    }
  )
}

function reasonToAsk(subject: LetterSubject, override: string | undefined): string | null {
  const texts = askForFeedbackTexts[subject.language]
  const reason = refuseLetter('nobody_to_ask', whyNobody(subject, texts.noContact), override)
  return reason ?? refuseLetter('feedback_not_wanted', subject.feedbackOptIn ? null : texts.optedOut, override)
}

function draftOf(subject: LetterSubject, input: NewFeedbackRequest) {
  const { channel, tone, language = subject.language, topic } = input
  const question = input.question ?? questionFor(topic, language)
  const letter = feedbackQuestion(letterFactsOf(subject), { channel, tone, language, topic, question })
  return {
    ...columnsOfLetter(letter),
    state: 'draft' as const,
    tone,
    language,
    topic,
    question,
    answerVisibility: 'tenant' as const,
    answerRatings: {},
    answerSections: [],
    answerSkills: [],
  }
}

function refuseSecond(error: unknown): never {
  if (!violates(error, 'feedback_requests_one_under_way_key')) throw error
  throw conflict('request_under_way', 'There is a request about this rejection, drafted or sent: one at a time.', [
    { pointer: '#/rejectionId', detail: 'has a request under way' },
  ])
}
