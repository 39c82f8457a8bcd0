import type { IfThen } from '../rule.ts'
import type { InLanguages, RatedArea } from '../vocabulary.ts'

export const practiseOutLoudTexts: InLanguages<{
  none: string
  title: string
  areas: Readonly<Record<RatedArea, string>>
  yourView: (areas: string) => string
  theirView: (employer: string, areas: string) => string
  nobodyListens: string
  pick: (jobTitle: string) => string
  answer: string
  /** Instead of `pick` and `answer`, where there is a mock interview to book first. */
  untilThen: (jobTitle: string) => string
  book: (offer: string) => string
  listen: string
  listenFor: (areas: string) => string
  attendance: string
  ifThen: (on: string) => IfThen
}> = {
  en: {
    none: 'The reasons on record name neither the interview nor communication, and no area is rated low.',
    title: 'Practise one interview out loud',
    areas: {
      communication: 'communication',
      responses: 'answers',
      confidence: 'confidence',
      preparedness: 'preparation',
    },
    yourView: (areas) => `You noted that you found this hard: ${areas}.`,
    theirView: (employer, areas) => `${employer} gave a low mark here: ${areas}.`,
    nobodyListens: 'You can practise this without an employer listening.',
    pick: (jobTitle) => `Pick two questions you would expect for ${jobTitle}`,
    answer: 'Answer them out loud, to a person or a recording',
    untilThen: (jobTitle) =>
      `Until then, answer two questions you would expect for ${jobTitle} out loud, to a person or a recording`,
    book: (offer) => `${offer}: choose a day for it`,
    listen: 'Listen once, change one thing, and answer again',
    listenFor: (areas) => `Listen once with an ear for ${areas}, change one thing, and answer again`,
    attendance: 'Note what you would tell an employer, and when, if a date does not work',
    ifThen: (on) => ({
      when: `On ${on}, for 30 minutes`,
      where: 'In a room where you can speak aloud, or in a call',
      obstacle: 'If nobody has time to listen',
      then: 'I record one answer on my phone and listen to it once',
    }),
  },
  es: {
    none: 'Los motivos registrados no nombran ni la entrevista ni la comunicación, y ningún aspecto tiene una puntuación baja.',
    title: 'Practica una entrevista en voz alta',
    areas: {
      communication: 'la comunicación',
      responses: 'las respuestas',
      confidence: 'la confianza',
      preparedness: 'la preparación',
    },
    yourView: (areas) => `Anotaste que esto te resultó difícil: ${areas}.`,
    theirView: (employer, areas) => `${employer} dio una puntuación baja en esto: ${areas}.`,
    nobodyListens: 'Puedes practicarlo sin que escuche ninguna empresa.',
    pick: (jobTitle) => `Elige dos preguntas que esperarías para el puesto de ${jobTitle}`,
    answer: 'Respóndelas en voz alta, ante una persona o en una grabación',
    untilThen: (jobTitle) =>
      `Hasta entonces, responde en voz alta, ante una persona o en una grabación, a dos preguntas que esperarías para el puesto de ${jobTitle}`,
    book: (offer) => `${offer}: elige un día`,
    listen: 'Escúchate una vez, cambia una cosa y responde de nuevo',
    listenFor: (areas) => `Escúchate una vez, fíjate en ${areas}, cambia una cosa y responde de nuevo`,
    attendance: 'Anota qué le dirías a una empresa, y cuándo, si una fecha no te va bien',
    ifThen: (on) => ({
      when: `El ${on}, durante 30 minutos`,
      where: 'En una sala donde puedas hablar en voz alta o en una llamada',
      obstacle: 'Si nadie tiene tiempo para escuchar',
      then: 'Grabo una respuesta con el móvil y la escucho una vez',
    }),
  },
  fr: {
    none: 'Les raisons enregistrées ne désignent ni l’entretien ni la communication, et aucun aspect n’a de note basse.',
    title: 'Entraînez-vous à un entretien à voix haute',
    areas: {
      communication: 'la communication',
      responses: 'les réponses',
      confidence: 'l’assurance',
      preparedness: 'la préparation',
    },
    yourView: (areas) => `Vous avez noté que ceci vous a semblé difficile : ${areas}.`,
    theirView: (employer, areas) => `Chez ${employer}, une note basse a été donnée ici : ${areas}.`,
    nobodyListens: 'Vous pouvez vous y exercer sans qu’un employeur écoute.',
    pick: (jobTitle) => `Choisissez deux questions que vous attendriez pour le poste « ${jobTitle} »`,
    answer: 'Répondez-y à voix haute, devant quelqu’un ou un enregistreur',
    untilThen: (jobTitle) =>
      `D’ici là, répondez à voix haute, devant quelqu’un ou un enregistreur, à deux questions que vous attendriez pour le poste « ${jobTitle} »`,
    book: (offer) => `${offer} : choisissez un jour`,
    listen: 'Écoutez-vous une fois, changez une chose et répondez de nouveau',
    listenFor: (areas) =>
      `Écoutez-vous une fois en faisant attention à ceci : ${areas} ; changez une chose et répondez de nouveau`,
    attendance: 'Notez ce que vous diriez à un employeur, et quand, si une date ne convient pas',
    ifThen: (on) => ({
      when: `Le ${on}, pendant 30 minutes`,
      where: 'Dans une pièce où vous pouvez parler à voix haute, ou au téléphone',
      obstacle: 'Si personne n’a le temps d’écouter',
      then: 'J’enregistre une réponse sur mon téléphone et je l’écoute une fois',
    }),
  },
  de: {
    none: 'Die erfassten Gründe nennen weder das Gespräch noch die Kommunikation, und kein Bereich ist niedrig bewertet.',
    title: 'Üben Sie ein Vorstellungsgespräch laut',
    areas: {
      communication: 'Kommunikation',
      responses: 'Antworten',
      confidence: 'sicheres Auftreten',
      preparedness: 'Vorbereitung',
    },
    yourView: (areas) => `Sie haben notiert, dass Ihnen das schwerfiel: ${areas}.`,
    theirView: (employer, areas) => `Das wurde bei ${employer} niedrig bewertet: ${areas}.`,
    nobodyListens: 'Sie können das üben, ohne dass ein Arbeitgeber zuhört.',
    pick: (jobTitle) => `Wählen Sie zwei Fragen, die Sie für die Stelle „${jobTitle}“ erwarten würden`,
    answer: 'Beantworten Sie sie laut, vor einem Menschen oder in eine Aufnahme',
    untilThen: (jobTitle) =>
      `Beantworten Sie bis dahin laut, vor einem Menschen oder in eine Aufnahme, zwei Fragen, die Sie für die Stelle „${jobTitle}“ erwarten würden`,
    book: (offer) => `${offer}: Wählen Sie einen Tag`,
    listen: 'Hören Sie es einmal an, ändern Sie eine Sache, und antworten Sie noch einmal',
    listenFor: (areas) =>
      `Hören Sie es einmal an, achten Sie auf ${areas}, ändern Sie eine Sache, und antworten Sie noch einmal`,
    attendance: 'Notieren Sie, was Sie einem Arbeitgeber sagen würden, und wann, wenn ein Termin nicht passt',
    ifThen: (on) => ({
      when: `Am ${on}, 30 Minuten lang`,
      where: 'In einem Raum, in dem Sie laut sprechen können, oder in einem Anruf',
      obstacle: 'Wenn niemand Zeit zum Zuhören hat',
      then: 'Ich nehme eine Antwort mit dem Telefon auf und höre sie einmal an',
    }),
  },
}
