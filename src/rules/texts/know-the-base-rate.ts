import type { InLanguages } from '../vocabulary.ts'

/** Each number keeps its source and its year in every language. */
export const knowTheBaseRateTexts: InLanguages<{
  notNow: (everyEndings: number, n: number) => string
  title: string
  first: string
  later: (n: number) => string
  appliedAgain: string
  heardNoReason: string
  how: readonly string[]
}> = {
  en: {
    notNow: (everyEndings, n) =>
      `A number for comparison comes with the first unsuccessful ending and every ${everyEndings} endings; this is number ${n}.`,
    title: 'Read one number about how others fared',
    first: 'This is the first unsuccessful ending on record.',
    later: (n) => `This is unsuccessful ending number ${n} on record.`,
    appliedAgain:
      'In an English service for teacher training, 63 to 65% of those who were unsuccessful everywhere did not apply again; of those who did, 32% got an offer (Department for Education, 2021–23).',
    heardNoReason:
      'Many candidates are not told why: about 71% in North America, 60% in Europe, the Middle East and Africa, and 53% in Asia and the Pacific got no feedback (Talent Board, 2022, secondary reports).',
    how: [
      'Read the number, its source and its year',
      'It counts other people in another place; it does not predict what happens to you',
      'Then choose the day of your next application',
    ],
  },
  es: {
    notNow: (everyEndings, n) =>
      `Un número para comparar llega con la primera candidatura sin respuesta positiva y cada ${everyEndings} finales; este es el número ${n}.`,
    title: 'Lee un número sobre cómo les fue a otras personas',
    first: 'Es la primera candidatura registrada que termina sin respuesta positiva.',
    later: (n) => `Es la candidatura número ${n} registrada que termina sin respuesta positiva.`,
    appliedAgain:
      'En un servicio inglés de acceso a la formación docente, entre el 63 y el 65 % de quienes no recibieron ninguna respuesta positiva no volvió a presentarse; de quienes sí lo hicieron, el 32 % recibió una oferta (Department for Education, 2021–23).',
    heardNoReason:
      'A muchas personas no se les dice por qué: alrededor del 71 % en Norteamérica, el 60 % en Europa, Oriente Medio y África y el 53 % en Asia y el Pacífico no recibió comentarios (Talent Board, 2022, fuentes secundarias).',
    how: [
      'Lee el número, su fuente y su año',
      'Cuenta a otras personas en otro lugar; no predice lo que te pasará a ti',
      'Después elige el día de tu próxima candidatura',
    ],
  },
  fr: {
    notNow: (everyEndings, n) =>
      `Un chiffre pour comparer vient avec la première candidature sans réponse positive, puis toutes les ${everyEndings} fins ; celle-ci est la numéro ${n}.`,
    title: 'Lisez un chiffre sur ce que d’autres ont vécu',
    first: 'C’est la première candidature enregistrée qui se termine sans réponse positive.',
    later: (n) => `C’est la candidature numéro ${n} enregistrée qui se termine sans réponse positive.`,
    appliedAgain:
      'Dans un service anglais d’accès à la formation des enseignants, 63 à 65 % des personnes sans aucune réponse positive n’ont pas recandidaté ; parmi celles qui l’ont fait, 32 % ont reçu une offre (Department for Education, 2021–23).',
    heardNoReason:
      'Beaucoup de personnes n’apprennent pas pourquoi : environ 71 % en Amérique du Nord, 60 % en Europe, au Moyen-Orient et en Afrique, et 53 % en Asie-Pacifique n’ont reçu aucun retour (Talent Board, 2022, sources secondaires).',
    how: [
      'Lisez le chiffre, sa source et son année',
      'Il compte d’autres personnes, ailleurs ; il ne prédit pas ce qui vous arrivera',
      'Puis choisissez le jour de votre prochaine candidature',
    ],
  },
  de: {
    notNow: (everyEndings, n) =>
      `Eine Zahl zum Vergleich kommt mit der ersten Bewerbung, die ohne Zusage endet, und dann alle ${everyEndings} Enden; dies ist Nummer ${n}.`,
    title: 'Lesen Sie eine Zahl dazu, wie es anderen ging',
    first: 'Das ist die erste erfasste Bewerbung, die ohne Zusage endete.',
    later: (n) => `Das ist die erfasste Bewerbung Nummer ${n}, die ohne Zusage endete.`,
    appliedAgain:
      'In einem englischen Dienst für die Lehrkräfteausbildung bewarben sich 63 bis 65 % derer, die nirgends eine Zusage bekamen, nicht noch einmal; von denen, die es taten, bekamen 32 % ein Angebot (Department for Education, 2021–23).',
    heardNoReason:
      'Viele erfahren nicht, warum: etwa 71 % in Nordamerika, 60 % in Europa, dem Nahen Osten und Afrika und 53 % in Asien und dem Pazifikraum bekamen keine Rückmeldung (Talent Board, 2022, Sekundärberichte).',
    how: [
      'Lesen Sie die Zahl, ihre Quelle und ihr Jahr',
      'Sie zählt andere Menschen an einem anderen Ort; sie sagt nicht voraus, was Ihnen geschieht',
      'Wählen Sie dann den Tag Ihrer nächsten Bewerbung',
    ],
  },
}
