import type { Language, Stage, Tone } from '../rules/vocabulary.ts'

/** What every letter may know, each on one line; null is unknown, and so is a name of spaces only. */
export type LetterFacts = {
  candidateName: string | null
  /** The person written to or called. */
  contactName: string | null
  /** Never blank. */
  employer: string
  /** Never blank. */
  jobTitle: string
  stageReached: Stage
}

export const LETTER_CHANNELS = ['email', 'phone'] as const
export type LetterChannel = (typeof LETTER_CHANNELS)[number]

/** How a letter is to be written. */
export type LetterForm = { channel: LetterChannel; tone: Tone; language: Language }

/** Plain text; an empty line stands between two paragraphs. */
export type EmailDraft = { channel: 'email'; subject: string; body: string }
/** In order: how to begin, three to five points, how to end, and what to say on an answering machine. */
export type PhoneScript = { channel: 'phone'; talkingPoints: string[] }
export type Letter = EmailDraft | PhoneScript
export type ThankYouNote = Letter

/** The same facts with every text on one line, single-spaced; what is blank becomes null. */
export function tidied<Facts extends object>(facts: Facts): Facts {
  const entries = Object.entries(facts).map(([name, fact]) => [name, typeof fact === 'string' ? onOneLine(fact) : fact])
  return Object.fromEntries(entries) as Facts
}

/** One paragraph of the sentences that are known. A fact that ends in a full stop, such as "Inc.", ends its sentence with it. */
export function paragraph(...sentences: readonly (string | null)[]): string {
  return sentences
    .filter((sentence) => sentence !== null)
    .map((sentence) => sentence.replace(/(?<=(?<!\.)(?:\.|\.{3})|[!?…])\.$/, ''))
    .join(' ')
}

/** A sentence that follows a comma in German e-mails, where it begins on its own. */
export function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

function onOneLine(text: string): string | null {
  return text.replace(/[\p{Cc}\u2028\u2029 ]+/gu, ' ').trim() || null
}
