import type { InLanguages } from '../vocabulary.ts'

/** The field as its occupation is called; null where it has no words. */
type Field = string | null

export const exploreRelatedOccupationsTexts: InLanguages<{
  noOccupation: string
  tooFew: (field: Field, count: number, minimum: number) => string
  notCounted: (count: number) => string
  shortRun: (field: Field, count: number, weeks: number, minimumWeeks: number) => string
  alreadyWide: (fields: number) => string
  title: (field: Field) => string
  why: (field: Field, count: number, weeks: number, maximumFields: number) => string
  /** `interests` as a list in words; null when the person named none. */
  how: (interests: string | null) => readonly string[]
}> = {
  en: {
    noOccupation:
      'None of your ended applications names an occupation. Add one to an application, and this step can look at your field.',
    tooFew: (field, count, minimum) =>
      `${count} of your applications in ${theField(field)} ${count === 1 ? 'has' : 'have'} ended without success. That is too few to say anything about the field, so this step says nothing before there are ${minimum}.`,
    notCounted: (count) =>
      count === 1
        ? '1 more names no occupation and is not counted.'
        : `${count} more name no occupation and are not counted.`,
    shortRun: (field, count, weeks, minimumWeeks) =>
      `Your ${count} endings in ${theField(field)} lie within ${weeks} full ${weeks === 1 ? 'week' : 'weeks'}. This step waits until they span ${minimumWeeks} weeks, because a short run says little.`,
    alreadyWide: (fields) =>
      `You are already applying in ${fields} fields; looking at still more would spread your time thin.`,
    title: (field) => `If you like, look at occupations related to ${theField(field)}`,
    why: (field, count, weeks, maximumFields) =>
      `${count} of your applications in ${theField(field)} ended without success over ${weeks} ${weeks === 1 ? 'week' : 'weeks'}, and your applications name no more than ${maximumFields} ${maximumFields === 1 ? 'field' : 'fields'}. A trial found that people who searched in few fields got more interviews after seeing related occupations. This is an offer; it does not say that your field is wrong.`,
    how: (interests) => [
      'Write down the three tasks in your work that you like most',
      interests
        ? `Search for those tasks next to what interests you (${interests}), without a job title, and note three occupations that come up`
        : 'Search for those tasks, without a job title, and note three occupations that come up',
      'For each, write what you could keep and what you would need to learn',
      'Would you want one of these next to what you do now? Keep your answer here, as an interest or as an occupation you look for; a no is an answer too',
    ],
  },
  es: {
    noOccupation:
      'Ninguna de tus candidaturas terminadas nombra una ocupación. Añade una a una candidatura, y este paso podrá mirar tu campo.',
    tooFew: (field, count, minimum) =>
      `${count} de tus candidaturas en ${elCampo(field)} ${count === 1 ? 'ha terminado' : 'han terminado'} sin éxito. Es demasiado poco para decir algo sobre el campo, así que este paso no dice nada antes de que sean ${minimum}.`,
    notCounted: (count) =>
      count === 1
        ? 'Hay 1 más que no nombra ninguna ocupación y no se cuenta.'
        : `Hay ${count} más que no nombran ninguna ocupación y no se cuentan.`,
    shortRun: (field, count, weeks, minimumWeeks) =>
      `En ${elCampo(field)}, tus candidaturas terminadas sin éxito son ${count} y caben en ${weeks} ${weeks === 1 ? 'semana completa' : 'semanas completas'}. Este paso espera hasta que abarquen ${minimumWeeks} semanas, porque una racha corta dice poco.`,
    alreadyWide: (fields) =>
      `Ya presentas candidaturas en ${fields} campos; mirar todavía más repartiría demasiado tu tiempo.`,
    title: (field) => `Si quieres, mira ocupaciones cercanas ${field ? `al campo ${field}` : 'a este campo'}`,
    why: (field, count, weeks, maximumFields) =>
      `En ${elCampo(field)}, tus candidaturas terminadas sin éxito son ${count}, a lo largo de ${weeks} semanas, y tus candidaturas no nombran más de ${maximumFields} ${maximumFields === 1 ? 'campo' : 'campos'}. Un ensayo encontró que quienes buscaban en pocos campos conseguían más entrevistas después de ver ocupaciones cercanas. Es una oferta; no dice que tu campo sea un error.`,
    how: (interests) => [
      'Anota las tres tareas de tu trabajo que más te gustan',
      interests
        ? `Busca esas tareas junto a lo que te interesa (${interests}), sin nombre de puesto, y anota tres ocupaciones que aparezcan`
        : 'Busca esas tareas, sin nombre de puesto, y anota tres ocupaciones que aparezcan',
      'Escribe de cada una qué podrías conservar y qué tendrías que aprender',
      '¿Querrías alguna de ellas, además de lo que haces ahora? Guarda aquí tu respuesta, como interés o como ocupación que buscas; un no también es una respuesta',
    ],
  },
  fr: {
    noOccupation:
      'Aucune de vos candidatures terminées ne nomme un métier. Ajoutez-en un à une candidature, et cette étape pourra regarder votre domaine.',
    tooFew: (field, count, minimum) =>
      `Dans ${leDomaine(field)}, ${count} de vos candidatures ${count < 2 ? 's’est terminée' : 'se sont terminées'} sans succès. C’est trop peu pour dire quelque chose du domaine ; cette étape ne dit donc rien avant qu’il y en ait ${minimum}.`,
    notCounted: (count) =>
      count === 1
        ? '1 autre ne nomme aucun métier et n’est pas comptée.'
        : `${count} autres ne nomment aucun métier et ne sont pas comptées.`,
    shortRun: (field, count, weeks, minimumWeeks) =>
      `Dans ${leDomaine(field)}, vos candidatures terminées sans succès sont au nombre de ${count} et tiennent en ${weeks} ${weeks < 2 ? 'semaine complète' : 'semaines complètes'}. Cette étape attend qu’elles s’étendent sur ${minimumWeeks} semaines, car une courte série dit peu de chose.`,
    alreadyWide: (fields) =>
      `Vous postulez déjà dans ${fields} domaines ; en regarder d’autres encore disperserait votre temps.`,
    title: (field) =>
      `Si vous voulez, regardez des métiers proches ${field ? `du domaine « ${field} »` : 'de ce domaine'}`,
    why: (field, count, weeks, maximumFields) =>
      `Dans ${leDomaine(field)}, vos candidatures terminées sans succès sont au nombre de ${count}, sur ${weeks} ${weeks < 2 ? 'semaine' : 'semaines'}, et vos candidatures ne nomment pas plus de ${maximumFields} ${maximumFields < 2 ? 'domaine' : 'domaines'}. Un essai a montré que des personnes qui cherchaient dans peu de domaines ont obtenu plus d’entretiens après avoir vu des métiers proches. C’est une proposition ; elle ne dit pas que votre domaine est une erreur.`,
    how: (interests) => [
      'Notez les trois tâches de votre travail que vous aimez le plus',
      interests
        ? `Cherchez ces tâches à côté de ce qui vous intéresse (${interests}), sans intitulé de poste, et notez trois métiers qui apparaissent`
        : 'Cherchez ces tâches, sans intitulé de poste, et notez trois métiers qui apparaissent',
      'Pour chacun, écrivez ce que vous pourriez garder et ce qu’il faudrait apprendre',
      'Aimeriez-vous l’un d’eux, à côté de ce que vous faites ? Gardez votre réponse ici, comme intérêt ou comme métier recherché ; un non est aussi une réponse',
    ],
  },
  de: {
    noOccupation:
      'Keine Ihrer beendeten Bewerbungen nennt einen Beruf. Tragen Sie bei einer Bewerbung einen ein, dann kann dieser Schritt Ihr Feld ansehen.',
    tooFew: (field, count, minimum) =>
      `${count} Ihrer Bewerbungen ${imFeld(field)} ${count === 1 ? 'endete' : 'endeten'} ohne Erfolg. Das ist zu wenig, um etwas über das Feld zu sagen; darum sagt dieser Schritt nichts, bevor es ${minimum} sind.`,
    notCounted: (count) =>
      count === 1
        ? '1 weitere nennt keinen Beruf und zählt nicht mit.'
        : `${count} weitere nennen keinen Beruf und zählen nicht mit.`,
    shortRun: (field, count, weeks, minimumWeeks) =>
      `Bewerbungen ${imFeld(field)}, die ohne Erfolg endeten: ${count}, innerhalb von ${weeks} vollen ${weeks === 1 ? 'Woche' : 'Wochen'}. Dieser Schritt wartet, bis sie sich über ${minimumWeeks} Wochen erstrecken, weil eine kurze Reihe wenig sagt.`,
    alreadyWide: (fields) =>
      `Sie bewerben sich schon in ${fields} Feldern; noch mehr anzusehen, würde Ihre Zeit zu sehr verteilen.`,
    title: (field) =>
      `Wenn Sie mögen: Sehen Sie verwandte Berufe an, ausgehend ${field ? `vom Feld ${field}` : 'von diesem Feld'}`,
    why: (field, count, weeks, maximumFields) =>
      `Bewerbungen ${imFeld(field)}, die ohne Erfolg endeten: ${count}, über ${weeks} ${weeks === 1 ? 'Woche' : 'Wochen'}; und Ihre Bewerbungen nennen nicht mehr als ${maximumFields} ${maximumFields === 1 ? 'Feld' : 'Felder'}. Eine Studie fand, dass Menschen, die in wenigen Feldern suchten, mehr Vorstellungsgespräche bekamen, nachdem sie verwandte Berufe gesehen hatten. Das ist ein Angebot; es sagt nicht, dass Ihr Feld falsch ist.`,
    how: (interests) => [
      'Schreiben Sie die drei Aufgaben Ihrer Arbeit auf, die Sie am liebsten mögen',
      interests
        ? `Suchen Sie nach diesen Aufgaben neben dem, was Sie interessiert (${interests}), ohne Stellentitel, und notieren Sie drei Berufe, die dabei vorkommen`
        : 'Suchen Sie nach diesen Aufgaben, ohne Stellentitel, und notieren Sie drei Berufe, die dabei vorkommen',
      'Schreiben Sie zu jedem, was Sie behalten könnten und was Sie lernen müssten',
      'Möchten Sie einen davon, neben dem, was Sie jetzt tun? Halten Sie Ihre Antwort hier fest, als Interesse oder als gesuchten Beruf; auch ein Nein ist eine Antwort',
    ],
  },
}

const theField = (field: Field) => (field ? `the field ${field}` : 'this field')
const elCampo = (field: Field) => (field ? `el campo ${field}` : 'este campo')
const leDomaine = (field: Field) => (field ? `le domaine « ${field} »` : 'ce domaine')
const imFeld = (field: Field) => (field ? `im Feld ${field}` : 'in diesem Feld')
