import { emailDraft } from './email-draft.ts'
import { capitalised, type Letter, type LetterFacts, type LetterForm, paragraph, tidied } from './letter.ts'
import { phoneScript } from './phone-script.ts'
import { feedbackPageTexts } from './texts/feedback-page.ts'
import { feedbackReminderTexts } from './texts/feedback-reminder.ts'
import { theRole } from './the-role.ts'

export type FeedbackReminderForm = LetterForm & {
  /** When the question was asked, as calendar.ts speaks a date. */
  askedOn: string
  /** The question as it was asked; repeated word for word when given. */
  question?: string | null
  pageUrl?: string | null
  pageUntil?: string | null
}

/** Reminds once of the question, and says that no answer is fine too. */
export function feedbackReminder(givenFacts: LetterFacts, givenForm: FeedbackReminderForm): Letter {
  const facts = tidied(givenFacts)
  const form = tidied(givenForm)
  const { tones, phone } = feedbackReminderTexts[form.language]
  const texts = tones[form.tone]
  const asked = texts.asked(form.askedOn, theRole(facts, form.language))
  const question = form.question ?? null
  const page = form.pageUrl ? { url: form.pageUrl, until: form.pageUntil ?? null } : null
  const pageTexts = feedbackPageTexts[form.language]

  if (form.channel === 'email')
    return emailDraft(facts, form, {
      subject: texts.subject(facts.jobTitle),
      paragraphs: [
        paragraph(asked),
        question ?? '',
        ...(page
          ? [texts.nudge, pageTexts.answerHere(page), texts.noAnswer]
          : [paragraph(texts.nudge, texts.noAnswer)]),
      ],
    })
  return phoneScript(facts, form, {
    opening: [capitalised(asked)],
    points: [question, texts.nudge, texts.noAnswer, phone.decisionStands, page && pageTexts.offer(page)],
    close: phone.thanks,
    message: [capitalised(asked), phone.callBack, texts.noAnswer],
    hopesForCallBack: true,
  })
}
