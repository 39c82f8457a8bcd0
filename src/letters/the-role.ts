import { type InLanguages, type Language, reached, type Stage } from '../rules/vocabulary.ts'
import type { LetterFacts } from './letter.ts'
import { french } from './texts/french.ts'

/** Job and employer, so that neither needs an article or a case: `the Data Analyst role at Hafen Logistics`. */
export function theRole({ jobTitle, employer }: LetterFacts, language: Language): string {
  return THE_ROLE[language](jobTitle, employer)
}

/** What to thank for, by how far it went, to follow `Thank you for`: `the interview`, or `the interview for the … role`. */
export function whatWasGiven(stage: Stage, language: Language, role: string | null = null): string {
  const [given, about] = GIVEN[language][givenAt(stage)]
  return role === null ? given : `${given} ${about} ${role}`
}

type Given = 'reading' | 'conversation' | 'assessment' | 'interview' | 'interviews'

function givenAt(stage: Stage): Given {
  if (reached(stage, 'final_interview')) return 'interviews'
  if (reached(stage, 'interview')) return 'interview'
  if (reached(stage, 'assessment')) return 'assessment'
  return reached(stage, 'screening') ? 'conversation' : 'reading'
}

const THE_ROLE: InLanguages<(jobTitle: string, employer: string) => string> = {
  en: (jobTitle, employer) => `the ${jobTitle} role at ${employer}`,
  es: (jobTitle, employer) => `el puesto de ${jobTitle} en ${employer}`,
  fr: (jobTitle, employer) => french`le poste « ${jobTitle} » chez ${employer}`,
  de: (jobTitle, employer) => `die Stelle „${jobTitle}“ bei ${employer}`,
}

/** What was given, and the word that leads to the role. */
const GIVEN: InLanguages<Record<Given, readonly [given: string, about: string]>> = {
  en: {
    reading: ['considering my application', 'for'],
    conversation: ['the conversation', 'about'],
    assessment: ['the invitation to the assessment', 'for'],
    interview: ['the interview', 'for'],
    interviews: ['the interviews', 'for'],
  },
  es: {
    reading: ['la atención prestada a mi candidatura', 'para'],
    conversation: ['la conversación', 'sobre'],
    assessment: ['la invitación a la prueba de selección', 'para'],
    interview: ['la entrevista', 'para'],
    interviews: ['las entrevistas', 'para'],
  },
  fr: {
    reading: ['l’attention portée à ma candidature', 'pour'],
    conversation: ['l’échange', 'concernant'],
    assessment: ['l’invitation aux épreuves de sélection', 'pour'],
    interview: ['l’entretien', 'concernant'],
    interviews: ['les entretiens', 'concernant'],
  },
  de: {
    reading: ['die Durchsicht meiner Bewerbung', 'auf'],
    conversation: ['das Gespräch', 'über'],
    assessment: ['die Einladung zum Auswahlverfahren', 'für'],
    interview: ['das Vorstellungsgespräch', 'für'],
    interviews: ['die Vorstellungsgespräche', 'für'],
  },
}
