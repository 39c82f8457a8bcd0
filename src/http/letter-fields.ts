import { z } from 'zod'
import { channel, language, letterChannel, tone } from './domain-fields.ts'
import { LONG_TEXT, text, timestampIn } from './fields.ts'

/** What a draft of a letter says and how it came to be; one to read or one to speak from. */
export const letterFields = {
  tone,
  language,
  subject: z
    .string()
    .nullable()
    .meta({ description: 'Of an e-mail; null on the phone.', example: 'Thank you for your time – Data Analyst' }),
  body: z
    .string()
    .nullable()
    .meta({ description: 'Plain text of an e-mail; null on the phone.', example: 'Dear Mara Lindt,\n\nThank you …' }),
  talkingPoints: z.array(z.string()).meta({
    description: 'What to say on the phone, in order, and on an answering machine last; empty for an e-mail.',
    example: [],
  }),
  overrideReason: z.string().nullable().meta({
    description: 'Why it was made although Onward advised against it; null where it did not.',
    example: null,
  }),
}

/** How a letter is to be written; what is left out follows the candidate. */
export const letterForm = {
  channel: letterChannel,
  tone: tone.default('warm').meta({ description: 'Tone of the letter.', example: 'warm' }),
  language: language.optional().meta({ description: "Language of the letter; the candidate's where absent." }),
  override: text(500).optional().meta({
    description: 'Why it is right although Onward would refuse it; kept with the letter where it was needed.',
    example: 'The recruiter called me afterwards.',
  }),
}

/** What can be changed in the words of a draft. */
export const letterWords = {
  subject: text(300)
    .optional()
    .meta({ description: 'Subject of the e-mail.', example: 'A small question – Data Analyst' }),
  body: text(LONG_TEXT)
    .optional()
    .meta({ description: 'Plain text of the e-mail.', example: 'Dear Mara Lindt,\n\nThank you …' }),
  talkingPoints: z
    .array(text(2_000))
    .max(20)
    .optional()
    .meta({ description: 'What to say on the phone, in order.', example: ['Good morning, this is Amina Okafor.'] }),
}

/** When and how a letter left: the person sends it, and says so. */
export const letterSent = z
  .strictObject({
    sentAt: timestampIn.optional().meta({
      format: 'date-time',
      description: 'When it was sent or said; now where absent.',
      example: '2026-11-03T08:15:00Z',
    }),
    channel: channel
      .refine((value) => value !== 'none', 'must be the way it went')
      .optional()
      .meta({ description: 'How it went; as it was drafted where absent, and not `none`.', example: 'email' }),
  })
  .meta({ id: 'LetterSent', description: 'That a letter was sent: Onward drafts, the person sends.' })
