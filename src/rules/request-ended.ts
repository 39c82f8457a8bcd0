import { spoken } from './calendar.ts'
import type { Facts } from './facts.ts'
import { askForFeedbackTexts } from './texts/ask-for-feedback.ts'

/** What became of a request that was sent, as a sentence; null while it may still be answered, or was never sent. */
export function howTheRequestEnded({ feedback, today, candidate }: Facts): string | null {
  const texts = askForFeedbackTexts[candidate.language]
  if (feedback?.state === 'answered')
    return texts.answered(feedback.answeredOn && spoken(feedback.answeredOn, today, candidate.language))
  if (feedback?.state === 'declined') return texts.declined
  if (feedback?.state === 'no_reply') return texts.unanswered
  return null
}
