import type { InLanguages, Tone } from '../../rules/vocabulary.ts'

/** Salutations that need neither title nor gender. */
export const emailDraftTexts: InLanguages<{
  dear: Record<Tone, (name: string) => string>
  dearUnknown: string
  regards: Record<Tone, string>
  /** What follows the regards when a name does. */
  afterRegards: string
}> = {
  en: {
    dear: { formal: (name) => `Dear ${name},`, warm: (name) => `Dear ${name},`, brief: (name) => `Hello ${name},` },
    dearUnknown: 'Hello,',
    regards: { formal: 'Kind regards', warm: 'Warm regards', brief: 'Best regards' },
    afterRegards: ',',
  },
  es: {
    dear: {
      formal: (name) => `Buenos días, ${name}:`,
      warm: (name) => `Hola, ${name}:`,
      brief: (name) => `Hola, ${name}:`,
    },
    dearUnknown: 'Buenos días:',
    regards: { formal: 'Atentamente', warm: 'Un cordial saludo', brief: 'Saludos cordiales' },
    afterRegards: ',',
  },
  fr: {
    dear: {
      formal: (name) => `Bonjour ${name},`,
      warm: (name) => `Bonjour ${name},`,
      brief: (name) => `Bonjour ${name},`,
    },
    dearUnknown: 'Bonjour,',
    regards: { formal: 'Avec mes salutations distinguées', warm: 'Bien cordialement', brief: 'Cordialement' },
    afterRegards: ',',
  },
  de: {
    dear: {
      formal: (name) => `Guten Tag ${name},`,
      warm: (name) => `Guten Tag ${name},`,
      brief: (name) => `Guten Tag ${name},`,
    },
    dearUnknown: 'Guten Tag,',
    regards: { formal: 'Mit freundlichen Grüßen', warm: 'Herzliche Grüße', brief: 'Freundliche Grüße' },
    afterRegards: '',
  },
}
