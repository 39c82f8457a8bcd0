import fc from 'fast-check'
import { FEEDBACK_TOPICS, feedbackQuestion } from '../../src/letters/feedback-question.ts'
import { feedbackReminder } from '../../src/letters/feedback-reminder.ts'
import { followUpOnSilence } from '../../src/letters/follow-up-on-silence.ts'
import { LETTER_CHANNELS, type Letter, type LetterFacts, type LetterForm } from '../../src/letters/letter.ts'
import { thankYouNote } from '../../src/letters/thank-you-note.ts'
import { spoken } from '../../src/rules/calendar.ts'
import { LANGUAGES, STAGES, TONES } from '../../src/rules/vocabulary.ts'

/** Words that no letter says by itself, so that a test knows where each of them came from. */
export const known: LetterFacts & { learned: string; mayStayInTouch: true } = {
  candidateName: 'Amal Haddad',
  contactName: 'Mara Lindt',
  employer: 'Hafen Logistics',
  jobTitle: 'Data Analyst',
  stageReached: 'interview',
  learned: 'Routen mit Live-Daten',
  mayStayInTouch: true,
}
export const unknown = {
  ...known,
  candidateName: null,
  contactName: null,
  stageReached: 'applied',
  learned: null,
  mayStayInTouch: false,
} as const

/** Every language with every tone, as rows of a table. */
export const FORMS = LANGUAGES.flatMap((language) => TONES.map((tone) => ({ language, tone })))

export const email = (letter: Letter) => {
  if (letter.channel !== 'email') throw new Error('This is a phone script')
  return letter
}
export const script = (letter: Letter) => {
  if (letter.channel !== 'phone') throw new Error('This is an e-mail')
  return letter.talkingPoints
}

/** Everything a person reads of it. */
export const textsOf = (letter: Letter): string[] =>
  letter.channel === 'email' ? [letter.subject, letter.body] : letter.talkingPoints

export type AnyCase = {
  facts: LetterFacts & { learned: string | null; mayStayInTouch: boolean; appliedOn: string | null }
  form: LetterForm & { askedOn: string; question: string | null; pageUrl: string | null; pageUntil: string | null }
  topic: (typeof FEEDBACK_TOPICS)[number]
}

/** The four kinds, each made from the same case. */
export const KINDS = {
  thankYouNote: ({ facts, form }) => thankYouNote(facts, form),
  feedbackQuestion: ({ facts, form, topic }) => feedbackQuestion(facts, { ...form, topic }),
  feedbackReminder: ({ facts, form }) => feedbackReminder(facts, form),
  followUpOnSilence: ({ facts, form }) => followUpOnSilence(facts, form),
} satisfies Record<string, (any: AnyCase) => Letter>

/** In any script, but without the signs and words that tests look for in a letter. */
const words = fc.oneof(
  fc.constantFrom(
    'Hafen Logistics Inc.',
    'Krankenpfleger*in',
    'محاسب',
    '営業',
    '“Quoted”, Inc.',
    'R&D <b>',
    '👩🏽‍🔧 Welder',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter(isOrdinary),
)
const optional = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null })

export const anyCase: fc.Arbitrary<AnyCase> = fc.constantFrom(...LANGUAGES).chain((language) => {
  const date = fc.constantFrom('2026-10-05', '2025-12-31').map((day) => spoken(day, '2026-11-02', language))
  return fc.record({
    facts: fc.record({
      candidateName: optional(words),
      contactName: optional(words),
      employer: words,
      jobTitle: words,
      stageReached: fc.constantFrom(...STAGES),
      learned: optional(words),
      mayStayInTouch: fc.boolean(),
      appliedOn: optional(date),
    }),
    form: fc.record({
      channel: fc.constantFrom(...LETTER_CHANNELS),
      tone: fc.constantFrom(...TONES),
      language: fc.constant(language),
      askedOn: date,
      question: optional(words),
      pageUrl: optional(fc.uuid().map((id) => `https://onward.example/feedback/${id}`)),
      pageUntil: optional(date),
    }),
    topic: fc.constantFrom(...FEEDBACK_TOPICS),
  })
})

function isOrdinary(text: string): boolean {
  return (
    text.trim() === text &&
    /[\p{L}\p{N}]/u.test(text) &&
    !/\s\s|\s[^\p{L}\p{N}]|^[^\p{L}\p{N}]|[?¿{}[\]«»;:!,.…–—-]|\(\)|[^\S ]|\p{Cc}/u.test(text) &&
    !/undefined|null|NaN|object|reject|fail|rechaz|fracas|refus|rejet|échou|échec|ablehn|abgelehn|scheiter|versag/i.test(
      text,
    )
  )
}
