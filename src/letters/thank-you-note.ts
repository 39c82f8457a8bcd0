import { emailDraft } from './email-draft.ts'
import { capitalised, type LetterFacts, type LetterForm, paragraph, type ThankYouNote, tidied } from './letter.ts'
import { phoneScript } from './phone-script.ts'
import { thankYouNoteTexts } from './texts/thank-you-note.ts'
import { theRole, whatWasGiven } from './the-role.ts'

export type ThankYouFacts = LetterFacts & {
  /** One thing they learned or enjoyed, in the candidate's own words: a few words or a sentence. */
  learned: string | null
  /** The ending was friendly enough to say so. */
  mayStayInTouch: boolean
}

/** Thanks after a no: one concrete thing if there is one, respect for the decision, good wishes; it never argues or asks. */
export function thankYouNote(given: ThankYouFacts, form: LetterForm): ThankYouNote {
  const facts = tidied(given)
  const { tones, phone } = thankYouNoteTexts[form.language]
  const texts = tones[form.tone]
  const thanks = texts.thanks(whatWasGiven(facts.stageReached, form.language, theRole(facts, form.language)))
  const learned = asSentence(facts.learned ?? '')
  const takeAway = learned && texts.learned(learned)
  const stayInTouch = facts.mayStayInTouch ? texts.stayInTouch : null

  if (form.channel === 'email') {
    const paragraphs = [paragraph(thanks, takeAway), paragraph(texts.respect, stayInTouch, texts.wishes)]
    return emailDraft(facts, form, { subject: texts.subject(facts.jobTitle), paragraphs })
  }
  return phoneScript(facts, form, {
    opening: [texts.calling],
    points: [paragraph(capitalised(thanks)), takeAway, texts.respect, stayInTouch, phone.nothingToDo],
    close: texts.wishes,
    message: [capitalised(thanks), texts.wishes, phone.noCallBack],
    hopesForCallBack: false,
  })
}

/** Their words with an end, and without the dash or comma of a list around them; null when no word is left. */
function asSentence(text: string): string | null {
  const words = text.replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/gu, '')
  if (!/[\p{L}\p{N}]/u.test(words)) return null
  return /[.!?…。！？؟]["”’»)\]]*$/u.test(words) ? words : `${words}.`
}
