import type { GapFacts, LearningOfferFacts } from './facts.ts'
import type { ActivityType, InLanguages, Language } from './vocabulary.ts'

/** The next move in an activity that is planned or under way, as one step: `Your course “SQL” is planned: do its first part`. */
export function goOnWith({ type, title, isStarted }: Activity, language: Language): string {
  const { types, underWay, planned, planToBook } = WORDS[language]
  if (isStarted) return underWay(types[type], title)
  return type === 'mock_interview' ? planToBook(types[type], title) : planned(types[type], title)
}

type Activity = NonNullable<GapFacts['activity']>

/** What the tenant's catalogue has: `Your platform offers “SQL” (course, Volkshochschule), about 6 hours`. */
export function offerInWords({ type, title, provider, effortMinutes }: LearningOfferFacts, language: Language): string {
  const { types, offered, about } = WORDS[language]
  const what = offered(title, provider ? `${types[type]}, ${provider}` : types[type])
  return effortMinutes === null ? what : `${what}, ${about(effortInWords(effortMinutes, language))}`
}

function effortInWords(minutes: number, language: Language): string {
  const { oneMinute, minutes: inMinutes, oneHour, hours: inHours } = WORDS[language]
  if (minutes < 60) return minutes === 1 ? oneMinute : inMinutes(minutes)
  const hours = Math.round(minutes / 60)
  return hours === 1 ? oneHour : inHours(hours)
}

type Words = {
  types: Readonly<Record<ActivityType, string>>
  underWay: (type: string, title: string) => string
  planned: (type: string, title: string) => string
  /** What is planned has one appointment and no parts. */
  planToBook: (type: string, title: string) => string
  offered: (title: string, typeAndProvider: string) => string
  about: (effort: string) => string
  oneMinute: string
  minutes: (n: number) => string
  oneHour: string
  hours: (n: number) => string
}

const WORDS: InLanguages<Words> = {
  en: {
    types: {
      course: 'course',
      certification: 'certification',
      mock_interview: 'mock interview',
      practice: 'practice',
      project: 'project',
    },
    underWay: (type, title) => `Your ${type} “${title}” is under way: do its next part`,
    planned: (type, title) => `Your ${type} “${title}” is planned: do its first part`,
    planToBook: (type, title) => `Your ${type} “${title}” is planned: set its day and time`,
    offered: (title, typeAndProvider) => `Your platform offers “${title}” (${typeAndProvider})`,
    about: (effort) => `about ${effort}`,
    oneMinute: '1 minute',
    minutes: (n) => `${n} minutes`,
    oneHour: '1 hour',
    hours: (n) => `${n} hours`,
  },
  es: {
    types: {
      course: 'curso',
      certification: 'certificación',
      mock_interview: 'simulacro de entrevista',
      practice: 'práctica',
      project: 'proyecto',
    },
    underWay: (type, title) => `Tienes en marcha: ${type} «${title}». Haz la parte siguiente`,
    planned: (type, title) => `Tienes en tu plan: ${type} «${title}». Haz la primera parte`,
    planToBook: (type, title) => `Tienes en tu plan: ${type} «${title}». Fija el día y la hora`,
    offered: (title, typeAndProvider) => `Tu plataforma ofrece «${title}» (${typeAndProvider})`,
    about: (effort) => `alrededor de ${effort}`,
    oneMinute: '1 minuto',
    minutes: (n) => `${n} minutos`,
    oneHour: '1 hora',
    hours: (n) => `${n} horas`,
  },
  fr: {
    types: {
      course: 'cours',
      certification: 'certification',
      mock_interview: 'entretien d’entraînement',
      practice: 'exercice',
      project: 'projet',
    },
    underWay: (type, title) => `Vous avez en cours : ${type} « ${title} ». Faites la partie suivante`,
    planned: (type, title) => `Vous avez prévu : ${type} « ${title} ». Faites la première partie`,
    planToBook: (type, title) => `Vous avez prévu : ${type} « ${title} ». Fixez le jour et l’heure`,
    offered: (title, typeAndProvider) => `Votre plateforme propose « ${title} » (${typeAndProvider})`,
    about: (effort) => `environ ${effort}`,
    oneMinute: '1 minute',
    minutes: (n) => `${n} minutes`,
    oneHour: '1 heure',
    hours: (n) => `${n} heures`,
  },
  de: {
    types: {
      course: 'Kurs',
      certification: 'Zertifikat',
      mock_interview: 'Probegespräch',
      practice: 'Übung',
      project: 'Projekt',
    },
    underWay: (type, title) => `Sie sind dabei: ${type} „${title}“. Machen Sie den nächsten Teil`,
    planned: (type, title) => `Geplant ist: ${type} „${title}“. Machen Sie den ersten Teil`,
    planToBook: (type, title) => `Geplant ist: ${type} „${title}“. Legen Sie Tag und Uhrzeit fest`,
    offered: (title, typeAndProvider) => `Ihre Plattform bietet „${title}“ an (${typeAndProvider})`,
    about: (effort) => `etwa ${effort}`,
    oneMinute: '1 Minute',
    minutes: (n) => `${n} Minuten`,
    oneHour: '1 Stunde',
    hours: (n) => `${n} Stunden`,
  },
}
