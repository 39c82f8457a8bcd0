import { reached } from '../rules/vocabulary.ts'
import { emailDraft } from './email-draft.ts'
import { capitalised, type Letter, type LetterFacts, type LetterForm, paragraph, tidied } from './letter.ts'
import { phoneScript } from './phone-script.ts'
import { followUpOnSilenceTexts } from './texts/follow-up-on-silence.ts'
import { theRole, whatWasGiven } from './the-role.ts'

export type FollowUpFacts = LetterFacts & {
  /** As calendar.ts speaks a date. */
  appliedOn: string | null
}

/** Asks once, while an application is open: whether the role still is too, and when they expect to decide. */
export function followUpOnSilence(given: FollowUpFacts, form: LetterForm): Letter {
  const facts = tidied(given)
  const { tones, phone } = followUpOnSilenceTexts[form.language]
  const texts = tones[form.tone]
  const applied = texts.applied(theRole(facts, form.language), facts.appliedOn)
  const thanks = reached(facts.stageReached, 'screening')
    ? texts.thanks(whatWasGiven(facts.stageReached, form.language))
    : null

  if (form.channel === 'email')
    return emailDraft(facts, form, {
      subject: texts.subject(facts.jobTitle),
      paragraphs: [paragraph(applied, thanks), paragraph(texts.interest, texts.ask), texts.close],
    })
  return phoneScript(facts, form, {
    opening: [capitalised(applied)],
    points: [thanks, texts.interest, phone.isItOpen, phone.whenDecided, phone.note],
    close: phone.close,
    message: [capitalised(applied), texts.interest, phone.onMachine],
    hopesForCallBack: true,
  })
}
