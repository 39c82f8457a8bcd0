import type { InLanguages } from '../vocabulary.ts'

export const saveWhatTheySaidTexts: InLanguages<{
  noWords: string
  sorted: string
  titleOfWords: (employer: string) => string
  titleOfAnswer: (employer: string) => string
  whyWords: (employer: string, jobTitle: string) => string
  whyAnswer: (employer: string, jobTitle: string) => string
  read: string
  readWithCoach: string
  sort: readonly string[]
  standardLetter: string
  emptyAnswer: string
}> = {
  en: {
    noWords: 'The employer’s own words are not on record, so there is nothing to sort yet.',
    sorted: 'What they wrote or said is sorted already.',
    titleOfWords: (employer) => `Sort what ${employer} wrote or said: one thing to keep, one to change`,
    titleOfAnswer: (employer) => `Sort what ${employer} answered: one thing to keep, one to change`,
    whyWords: (employer, jobTitle) =>
      `The words of ${employer} about your application as ${jobTitle} are on record, and not sorted yet.`,
    whyAnswer: (employer, jobTitle) =>
      `${employer} answered your question about your application as ${jobTitle}, and the answer is not sorted yet.`,
    read: 'Read the words once, at a calm moment',
    readWithCoach: 'Read the words together with your coach, as you chose',
    sort: [
      'Choose what they are about, such as communication or experience',
      'Mark one thing to keep, at most one to change',
    ],
    standardLetter: 'If it is a standard letter, mark nothing: it is not about you',
    emptyAnswer: 'If nothing in them is about you, mark nothing',
  },
  es: {
    noWords: 'Las palabras de la empresa no están registradas, así que todavía no hay nada que ordenar.',
    sorted: 'Lo que escribieron o dijeron ya está ordenado.',
    titleOfWords: (employer) => `Ordena lo que escribió o dijo ${employer}: una cosa que conservar, una que cambiar`,
    titleOfAnswer: (employer) => `Ordena lo que respondió ${employer}: una cosa que conservar, una que cambiar`,
    whyWords: (employer, jobTitle) =>
      `Las palabras de ${employer} sobre tu candidatura para ${jobTitle} están registradas y todavía sin ordenar.`,
    whyAnswer: (employer, jobTitle) =>
      `${employer} respondió a tu pregunta sobre tu candidatura para ${jobTitle}, y la respuesta está todavía sin ordenar.`,
    read: 'Lee sus palabras una vez, en un momento de calma',
    readWithCoach: 'Lee sus palabras junto con la persona que te orienta, como elegiste',
    sort: [
      'Elige de qué tratan, por ejemplo de comunicación o de experiencia',
      'Marca una cosa que conservar y, como mucho, una que cambiar',
    ],
    standardLetter: 'Si es una carta estándar, no marques nada: no trata de ti',
    emptyAnswer: 'Si nada de ello trata de ti, no marques nada',
  },
  fr: {
    noWords: 'Les mots de l’employeur ne sont pas enregistrés, il n’y a donc rien à trier pour le moment.',
    sorted: 'Ce qui a été écrit ou dit est déjà trié.',
    titleOfWords: (employer) => `Triez les mots venus de chez ${employer} : une chose à garder, une à changer`,
    titleOfAnswer: (employer) => `Triez la réponse venue de chez ${employer} : une chose à garder, une à changer`,
    whyWords: (employer, jobTitle) =>
      `Les mots reçus sur votre candidature chez ${employer} (${jobTitle}) sont enregistrés, et pas encore triés.`,
    whyAnswer: (employer, jobTitle) =>
      `La réponse à votre question sur votre candidature chez ${employer} (${jobTitle}) est arrivée, et n’est pas encore triée.`,
    read: 'Lisez ces mots une fois, à un moment calme',
    readWithCoach: 'Lisez ces mots avec votre coach, comme vous l’avez choisi',
    sort: [
      'Choisissez de quoi il s’agit, par exemple de communication ou d’expérience',
      'Notez une chose à garder, et au plus une à changer',
    ],
    standardLetter: 'Si c’est une lettre type, ne notez rien : elle ne parle pas de vous',
    emptyAnswer: 'Si rien n’y parle de vous, ne notez rien',
  },
  de: {
    noWords: 'Die Worte des Arbeitgebers sind nicht festgehalten, also gibt es noch nichts zu ordnen.',
    sorted: 'Was geschrieben oder gesagt wurde, ist schon geordnet.',
    titleOfWords: (employer) =>
      `Ordnen Sie, was ${employer} schrieb oder sagte: eine Sache zum Behalten, eine zum Ändern`,
    titleOfAnswer: (employer) =>
      `Ordnen Sie, was ${employer} geantwortet hat: eine Sache zum Behalten, eine zum Ändern`,
    whyWords: (employer, jobTitle) =>
      `Was ${employer} zu Ihrer Bewerbung für die Stelle „${jobTitle}“ schrieb oder sagte, ist festgehalten und noch nicht geordnet.`,
    whyAnswer: (employer, jobTitle) =>
      `${employer} hat auf Ihre Frage zu Ihrer Bewerbung für die Stelle „${jobTitle}“ geantwortet, und die Antwort ist noch nicht geordnet.`,
    read: 'Lesen Sie die Worte einmal, in einem ruhigen Moment',
    readWithCoach: 'Lesen Sie die Worte gemeinsam mit Ihrem Coach, wie Sie es gewählt haben',
    sort: [
      'Wählen Sie, worum es geht, zum Beispiel um Kommunikation oder Erfahrung',
      'Notieren Sie eine Sache zum Behalten, höchstens eine zum Ändern',
    ],
    standardLetter: 'Ist es ein Standardbrief, notieren Sie nichts: Es geht darin nicht um Sie',
    emptyAnswer: 'Geht es nirgends darin um Sie, notieren Sie nichts',
  },
}
