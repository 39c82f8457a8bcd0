import { FEEDBACK_AREAS, type FeedbackArea, type Language } from '../rules/vocabulary.ts'
import { emailDraft } from './email-draft.ts'
import { type Letter, type LetterFacts, type LetterForm, paragraph, tidied } from './letter.ts'
import { phoneScript } from './phone-script.ts'
import { feedbackPageTexts } from './texts/feedback-page.ts'
import { feedbackQuestionTexts } from './texts/feedback-question.ts'
import { questionTexts } from './texts/questions.ts'
import { theRole, whatWasGiven } from './the-role.ts'

export const FEEDBACK_TOPICS = [...FEEDBACK_AREAS, 'general'] as const
export type FeedbackTopic = FeedbackArea | 'general'

export type FeedbackQuestionForm = LetterForm & {
  /** `general` where it is left out. */
  topic?: FeedbackTopic
  /** The candidate's own question, asked instead of the topic's in exactly these words. */
  question?: string | null
  /** Where the employer can answer once. */
  pageUrl?: string | null
  /** Until when the page can be used, as calendar.ts speaks a date. */
  pageUntil?: string | null
}

/** Asks one question, and says that the decision is not to be reopened. */
export function feedbackQuestion(givenFacts: LetterFacts, givenForm: FeedbackQuestionForm): Letter {
  const facts = tidied(givenFacts)
  const form = tidied(givenForm)
  const { tones, phone } = feedbackQuestionTexts[form.language]
  const texts = tones[form.tone]
  const role = theRole(facts, form.language)
  const question = form.question ?? questionFor(form.topic ?? 'general', form.language)
  const page = form.pageUrl ? { url: form.pageUrl, until: form.pageUntil ?? null } : null
  const pageTexts = feedbackPageTexts[form.language]

  if (form.channel === 'email') {
    const thanks = texts.thanks(whatWasGiven(facts.stageReached, form.language, role))
    return emailDraft(facts, form, {
      subject: texts.subject(facts.jobTitle),
      paragraphs: [
        paragraph(thanks, texts.decisionStands),
        texts.lead,
        question,
        page ? pageTexts.answerHere(page) : '',
        texts.noPressure,
      ],
    })
  }
  return phoneScript(facts, form, {
    opening: [texts.calling(role), texts.twoMinutes],
    points: [texts.decisionStands, question, phone.noPressure, phone.listen, page && pageTexts.offer(page)],
    close: phone.thanks,
    message: [texts.calling(role), phone.onMachine, phone.callBack],
    hopesForCallBack: true,
  })
}

/** One specific question on a topic, put to an employer. */
export function questionFor(topic: FeedbackTopic, language: Language): string {
  return questionTexts[language][topic]
}
