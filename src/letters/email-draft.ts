import type { EmailDraft, LetterFacts, LetterForm } from './letter.ts'
import { emailDraftTexts } from './texts/email-draft.ts'

/** Puts the paragraphs between salutation and sign-off; empty ones are left out. */
export function emailDraft(
  { contactName, candidateName }: LetterFacts,
  { language, tone }: LetterForm,
  { subject, paragraphs }: { subject: string; paragraphs: readonly string[] },
): EmailDraft {
  const texts = emailDraftTexts[language]
  const salutation = contactName ? texts.dear[tone](contactName) : texts.dearUnknown
  const regards = texts.regards[tone]
  const signOff = candidateName ? `${regards}${texts.afterRegards}\n${candidateName}` : regards
  return {
    channel: 'email',
    subject,
    body: [salutation, ...paragraphs.filter((text) => text !== ''), signOff].join('\n\n'),
  }
}
