import type { InLanguages } from '../vocabulary.ts'

export const reflectOnTheInterviewTexts: InLanguages<{
  written: (on: string) => string
  noInterview: string
  title: (employer: string) => string
  /** `cameAsFarAs` follows a verb, as asFarAs() gives it. */
  why: (cameAsFarAs: string, jobTitle: string) => string
  how: readonly string[]
  ifThen: (on: string) => { when: string; where: string; obstacle: string; then: string }
}> = {
  en: {
    written: (on) => `You wrote your reflection on ${on}.`,
    noInterview: 'You did not get to an interview this time, so there is no interview to look back on.',
    title: (employer) => `Look back on the interview with ${employer}: four areas, one sentence each`,
    why: (cameAsFarAs, jobTitle) =>
      `You got ${cameAsFarAs} for the role ${jobTitle}. Details fade, and your own view counts beside theirs.`,
    how: [
      'Write one sentence each on communication, answers, confidence and preparation',
      'Begin with what went well',
      'Choose at most one thing to do differently next time',
      'Leave out any area you do not want to look at',
    ],
    ifThen: (on) => ({
      when: `On ${on}, for ten minutes`,
      where: 'Somewhere quiet, with the posting at hand',
      obstacle: 'If it feels too fresh',
      then: 'I write only the one sentence about what went well',
    }),
  },
  es: {
    written: (on) => `Escribiste tu reflexión el ${on}.`,
    noInterview: 'Esta vez no llegaste a una entrevista, así que no hay ninguna que repasar.',
    title: (employer) => `Repasa la entrevista con ${employer}: cuatro aspectos, una frase para cada uno`,
    why: (cameAsFarAs, jobTitle) =>
      `Llegaste ${cameAsFarAs} para el puesto ${jobTitle}. Los detalles se borran, y tu propia visión cuenta junto a la suya.`,
    how: [
      'Escribe una frase sobre comunicación, respuestas, confianza y preparación, una para cada aspecto',
      'Empieza por lo que salió bien',
      'Elige como mucho una cosa que hacer de otra manera la próxima vez',
      'Deja fuera cualquier aspecto que no quieras mirar',
    ],
    ifThen: (on) => ({
      when: `El ${on}, durante diez minutos`,
      where: 'En un lugar tranquilo, con el anuncio a mano',
      obstacle: 'Si todavía está demasiado reciente',
      then: 'Escribo solo la frase sobre lo que salió bien',
    }),
  },
  fr: {
    written: (on) => `Vous avez écrit votre bilan le ${on}.`,
    noInterview: 'Cette fois, il n’y a pas eu d’entretien, donc aucun entretien sur lequel revenir.',
    title: (employer) => `Revenez sur l’entretien chez ${employer} : quatre points, une phrase pour chacun`,
    why: (cameAsFarAs, jobTitle) =>
      `Votre candidature pour le poste ${jobTitle} est allée ${cameAsFarAs}. Les détails s’effacent, et votre propre regard compte à côté du leur.`,
    how: [
      'Écrivez une phrase sur chacun de ces points : communication, réponses, assurance, préparation',
      'Commencez par ce qui s’est bien passé',
      'Choisissez au plus une chose à faire autrement la prochaine fois',
      'Laissez de côté tout point que vous ne souhaitez pas regarder',
    ],
    ifThen: (on) => ({
      when: `Le ${on}, pendant dix minutes`,
      where: 'Dans un endroit calme, avec l’annonce sous la main',
      obstacle: 'Si c’est encore trop frais',
      then: 'J’écris seulement la phrase sur ce qui s’est bien passé',
    }),
  },
  de: {
    written: (on) => `Sie haben Ihren Rückblick am ${on} geschrieben.`,
    noInterview:
      'Diesmal kam es zu keinem Vorstellungsgespräch, also gibt es keines, auf das Sie zurückblicken könnten.',
    title: (employer) => `Blicken Sie auf das Gespräch bei ${employer} zurück: vier Bereiche, je ein Satz`,
    why: (cameAsFarAs, jobTitle) =>
      `Sie kamen für die Stelle „${jobTitle}“ ${cameAsFarAs}. Einzelheiten verblassen, und Ihre eigene Sicht zählt neben der anderen.`,
    how: [
      'Schreiben Sie je einen Satz zu Kommunikation, Antworten, sicherem Auftreten und Vorbereitung',
      'Beginnen Sie mit dem, was gut lief',
      'Wählen Sie höchstens eine Sache, die Sie nächstes Mal anders machen',
      'Lassen Sie jeden Bereich weg, den Sie nicht ansehen möchten',
    ],
    ifThen: (on) => ({
      when: `Am ${on}, zehn Minuten lang`,
      where: 'An einem ruhigen Ort, mit der Anzeige zur Hand',
      obstacle: 'Wenn es sich noch zu frisch anfühlt',
      then: 'Ich schreibe nur den einen Satz über das, was gut lief',
    }),
  },
}
