import type { IfThen } from '../rule.ts'
import type { InLanguages } from '../vocabulary.ts'

export const keepASmallRhythmTexts: InLanguages<{
  noDate: string
  inRhythm: (lastAppliedOn: string) => string
  title: string
  why: (lastAppliedOn: string) => string
  how: readonly string[]
  when: (on: string) => string
  ifThen: Omit<IfThen, 'when'>
}> = {
  en: {
    noDate: 'No date of an application is recorded, so it is not known whether there has been a break.',
    inRhythm: (lastAppliedOn) =>
      `Your latest application is from ${lastAppliedOn}, so your rhythm needs no extra step.`,
    title: 'Take one small step of under 20 minutes',
    why: (lastAppliedOn) =>
      `Your latest recorded application is from ${lastAppliedOn}. A break is fine; one small step with a time and a place can be a way back.`,
    how: [
      'Set a timer for 15 minutes',
      'Find one role that interests you, and save it here; you need not apply today',
      'Stop when the timer rings',
    ],
    when: (on) => `On ${on}, right after breakfast`,
    ifThen: {
      where: 'Where I had breakfast',
      obstacle: 'If it feels like too much',
      then: 'I read one job posting to the end, and call it done',
    },
  },
  es: {
    noDate: 'No consta la fecha de ninguna candidatura, así que no se sabe si ha habido una pausa.',
    inRhythm: (lastAppliedOn) =>
      `Tu última candidatura es del ${lastAppliedOn}, así que tu ritmo no necesita un paso más.`,
    title: 'Da un paso pequeño de menos de 20 minutos',
    why: (lastAppliedOn) =>
      `La última candidatura que consta es del ${lastAppliedOn}. Una pausa está bien; un paso pequeño, con hora y lugar, puede ser una forma de volver.`,
    how: [
      'Pon un temporizador de 15 minutos',
      'Busca un puesto que te interese y guárdalo aquí; no hace falta presentarte hoy',
      'Para cuando suene el temporizador',
    ],
    when: (on) => `El ${on}, justo después de desayunar`,
    ifThen: {
      where: 'En el mismo sitio donde desayuné',
      obstacle: 'Si se me hace demasiado',
      then: 'Leo una oferta de empleo hasta el final, y con eso basta',
    },
  },
  fr: {
    noDate: 'Aucune date de candidature n’est notée, on ne sait donc pas s’il y a eu une pause.',
    inRhythm: (lastAppliedOn) =>
      `Votre dernière candidature date du ${lastAppliedOn}, votre rythme n’a donc pas besoin d’un pas de plus.`,
    title: 'Faites un petit pas de moins de 20 minutes',
    why: (lastAppliedOn) =>
      `Votre dernière candidature notée date du ${lastAppliedOn}. Une pause, c’est bien ; un petit pas avec une heure et un lieu peut aider à s’y remettre.`,
    how: [
      'Réglez un minuteur sur 15 minutes',
      'Trouvez un poste qui vous intéresse, et enregistrez-le ici ; inutile de postuler aujourd’hui',
      'Arrêtez quand le minuteur sonne',
    ],
    when: (on) => `Le ${on}, juste après le petit déjeuner`,
    ifThen: {
      where: 'Là où j’ai pris le petit déjeuner',
      obstacle: 'Si cela me paraît trop',
      then: 'Je lis une offre d’emploi jusqu’au bout, et cela suffit',
    },
  },
  de: {
    noDate: 'Es ist kein Datum einer Bewerbung verzeichnet, deshalb ist nicht bekannt, ob es eine Pause gab.',
    inRhythm: (lastAppliedOn) =>
      `Ihre letzte Bewerbung ist vom ${lastAppliedOn}, Ihr Rhythmus braucht also keinen Schritt mehr.`,
    title: 'Gehen Sie einen kleinen Schritt von unter 20 Minuten',
    why: (lastAppliedOn) =>
      `Ihre letzte verzeichnete Bewerbung ist vom ${lastAppliedOn}. Eine Pause ist in Ordnung; ein kleiner Schritt mit Zeit und Ort kann ein Weg zurück sein.`,
    how: [
      'Stellen Sie einen Wecker auf 15 Minuten',
      'Suchen Sie eine Stelle, die Sie interessiert, und merken Sie sie hier vor; bewerben müssen Sie sich heute nicht',
      'Hören Sie auf, wenn der Wecker klingelt',
    ],
    when: (on) => `Am ${on}, gleich nach dem Frühstück`,
    ifThen: {
      where: 'Dort, wo ich gefrühstückt habe',
      obstacle: 'Wenn es mir zu viel vorkommt',
      then: 'Ich lese eine Stellenanzeige bis zum Ende, und das genügt',
    },
  },
}
