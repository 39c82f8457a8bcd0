import { describe, expect, it } from '@jest/globals'
import { emailDraft } from '../../src/letters/email-draft.ts'
import { known, unknown } from '../support/letters.ts'

const paragraphs = ['One.', '', 'Two.']
const body = (
  facts: typeof known | typeof unknown,
  form: Pick<Parameters<typeof emailDraft>[1], 'language' | 'tone'>,
) => emailDraft(facts, { ...form, channel: 'email' }, { subject: 'About it', paragraphs }).body

describe('an e-mail draft', () => {
  it.each([
    ['en', 'formal', 'Dear Mara Lindt,', 'Kind regards,\nAmal Haddad'],
    ['en', 'warm', 'Dear Mara Lindt,', 'Warm regards,\nAmal Haddad'],
    ['en', 'brief', 'Hello Mara Lindt,', 'Best regards,\nAmal Haddad'],
    ['es', 'formal', 'Buenos días, Mara Lindt:', 'Atentamente,\nAmal Haddad'],
    ['es', 'warm', 'Hola, Mara Lindt:', 'Un cordial saludo,\nAmal Haddad'],
    ['es', 'brief', 'Hola, Mara Lindt:', 'Saludos cordiales,\nAmal Haddad'],
    ['fr', 'formal', 'Bonjour Mara Lindt,', 'Avec mes salutations distinguées,\nAmal Haddad'],
    ['fr', 'warm', 'Bonjour Mara Lindt,', 'Bien cordialement,\nAmal Haddad'],
    ['fr', 'brief', 'Bonjour Mara Lindt,', 'Cordialement,\nAmal Haddad'],
    ['de', 'formal', 'Guten Tag Mara Lindt,', 'Mit freundlichen Grüßen\nAmal Haddad'],
    ['de', 'warm', 'Guten Tag Mara Lindt,', 'Herzliche Grüße\nAmal Haddad'],
    ['de', 'brief', 'Guten Tag Mara Lindt,', 'Freundliche Grüße\nAmal Haddad'],
  ] as const)('in %s, %s, begins and ends with names', (language, tone, salutation, signOff) => {
    expect(body(known, { language, tone })).toBe([salutation, 'One.', 'Two.', signOff].join('\n\n'))
  })

  it.each([
    ['en', 'Hello,', 'Kind regards'],
    ['es', 'Buenos días:', 'Atentamente'],
    ['fr', 'Bonjour,', 'Avec mes salutations distinguées'],
    ['de', 'Guten Tag,', 'Mit freundlichen Grüßen'],
  ] as const)('in %s, is whole without names', (language, salutation, signOff) => {
    expect(body(unknown, { language, tone: 'formal' })).toBe([salutation, 'One.', 'Two.', signOff].join('\n\n'))
  })
})
