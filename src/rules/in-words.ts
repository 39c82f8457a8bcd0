import type { Facts } from './facts.ts'
import type { InLanguages, Language, ReasonCode, Stage, StatedBy } from './vocabulary.ts'

/** A stage with its article: `the interview`, `la entrevista`, `l’entretien`, `das Vorstellungsgespräch`. */
export function theStage(stage: Stage, language: Language): string {
  return THE_STAGE[language][stage]
}

/** How far someone came, to follow a verb: `as far as the interview`, `hasta la entrevista`, `bis zum Vorstellungsgespräch`. */
export function asFarAs(stage: Stage, language: Language): string {
  return AS_FAR_AS[language](stage)
}

/** `SQL`, `SQL and Python`, `SQL, Python and Excel`. */
export function listInWords(words: readonly string[], language: Language): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} ${AND[language]} ${words.at(-1)}`
}

/** What to look for: the first occupation the person named, else the role they applied for. */
export function lookingFor({ candidate, application }: Facts): string {
  return candidate.targetOccupations[0] ?? application.jobTitle
}

/** Who gave one of these reasons, as a sentence; null when nobody did. */
export function whoNamed(
  { rejection, application, candidate }: Facts,
  ...codes: readonly NamedReason[]
): string | null {
  for (const { code, statedBy } of rejection.reasons) {
    const named = codes.find((wanted) => wanted === code)
    if (named !== undefined)
      return NAMED[candidate.language](statedBy, application.employer, REASONS[candidate.language][named])
  }
  return null
}

const NAMED_REASONS = [
  'skills_gap',
  'qualification_missing',
  'experience_level',
  'interview_performance',
  'communication_or_attendance',
] as const satisfies readonly ReasonCode[]
type NamedReason = (typeof NAMED_REASONS)[number]

const AND: InLanguages<string> = { en: 'and', es: 'y', fr: 'et', de: 'und' }

const NAMED: InLanguages<(statedBy: StatedBy, employer: string, reason: string) => string> = {
  en: (statedBy, employer, reason) =>
    `${{ employer: `${employer} named`, candidate: 'You noted', coach: 'Your coach noted', inferred: 'The record suggests' }[statedBy]} ${reason} as a reason.`,
  es: (statedBy, employer, reason) =>
    `${{ employer: `${employer} indicó`, candidate: 'Anotaste', coach: 'Tu orientador o tu orientadora anotó', inferred: 'Lo registrado apunta a' }[statedBy]} ${reason} como motivo.`,
  fr: (statedBy, employer, reason) =>
    `${{ employer: `${employer} a indiqué`, candidate: 'Vous avez noté', coach: 'Votre coach a noté', inferred: 'Le dossier suggère' }[statedBy]} ${reason} comme raison.`,
  de: (statedBy, employer, reason) =>
    `${{ employer: `${employer} nannte`, candidate: 'Sie notierten', coach: 'Ihr Coach notierte', inferred: 'Die Angaben deuten auf' }[statedBy]} ${reason} als Grund${statedBy === 'inferred' ? ' hin' : ''}.`,
}

const REASONS: InLanguages<Readonly<Record<NamedReason, string>>> = {
  en: {
    skills_gap: 'a skills gap',
    qualification_missing: 'a missing qualification',
    experience_level: 'the level of experience',
    interview_performance: 'how the interview went',
    communication_or_attendance: 'communication or attendance',
  },
  es: {
    skills_gap: 'una competencia que falta',
    qualification_missing: 'una titulación que falta',
    experience_level: 'el nivel de experiencia',
    interview_performance: 'cómo fue la entrevista',
    communication_or_attendance: 'la comunicación o la asistencia',
  },
  fr: {
    skills_gap: 'une compétence manquante',
    qualification_missing: 'une qualification manquante',
    experience_level: 'le niveau d’expérience',
    interview_performance: 'le déroulement de l’entretien',
    communication_or_attendance: 'la communication ou la ponctualité',
  },
  de: {
    skills_gap: 'eine fehlende Fähigkeit',
    qualification_missing: 'eine fehlende Qualifikation',
    experience_level: 'das Maß an Erfahrung',
    interview_performance: 'den Verlauf des Gesprächs',
    communication_or_attendance: 'Kommunikation oder Anwesenheit',
  },
}

const THE_STAGE: InLanguages<Readonly<Record<Stage, string>>> = {
  en: {
    saved: 'the saved job',
    applied: 'the written application',
    screening: 'the first conversation',
    assessment: 'the assessment',
    interview: 'the interview',
    final_interview: 'the final interview',
    offer: 'the offer',
  },
  es: {
    saved: 'la oferta guardada',
    applied: 'la candidatura escrita',
    screening: 'la primera conversación',
    assessment: 'la prueba de selección',
    interview: 'la entrevista',
    final_interview: 'la entrevista final',
    offer: 'la oferta',
  },
  fr: {
    saved: 'l’offre enregistrée',
    applied: 'la candidature écrite',
    screening: 'le premier échange',
    assessment: 'l’évaluation',
    interview: 'l’entretien',
    final_interview: 'l’entretien final',
    offer: 'l’offre',
  },
  de: {
    saved: 'die gemerkte Stelle',
    applied: 'die schriftliche Bewerbung',
    screening: 'das erste Gespräch',
    assessment: 'das Auswahlverfahren',
    interview: 'das Vorstellungsgespräch',
    final_interview: 'das letzte Vorstellungsgespräch',
    offer: 'das Angebot',
  },
}

const BIS: Readonly<Record<Stage, string>> = {
  saved: 'bis zur gemerkten Stelle',
  applied: 'bis zur schriftlichen Bewerbung',
  screening: 'bis zum ersten Gespräch',
  assessment: 'bis zum Auswahlverfahren',
  interview: 'bis zum Vorstellungsgespräch',
  final_interview: 'bis zum letzten Vorstellungsgespräch',
  offer: 'bis zum Angebot',
}

const AS_FAR_AS: InLanguages<(stage: Stage) => string> = {
  en: (stage) => `as far as ${THE_STAGE.en[stage]}`,
  es: (stage) => `hasta ${THE_STAGE.es[stage]}`,
  fr: (stage) => `jusqu’à ${THE_STAGE.fr[stage]}`.replace('à le ', 'au '),
  de: (stage) => BIS[stage],
}
