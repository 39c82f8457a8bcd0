import type { InLanguages } from '../../rules/vocabulary.ts'

/** Why nothing is counted yet; `n` are those that the reader may see. */
export const patternTexts: InLanguages<{
  reflections: (n: number) => string
  ratings: (n: number) => string
  endings: (n: number) => string
}> = {
  en: {
    reflections: (n) => `Patterns are shown from five reflections on; there ${n === 1 ? 'is' : 'are'} ${n} here.`,
    ratings: (n) => `Ratings are counted from five on; there ${n === 1 ? 'is' : 'are'} ${n} for this area.`,
    endings: (n) => `Ended applications are counted from five on; there ${n === 1 ? 'is' : 'are'} ${n} here.`,
  },
  es: {
    reflections: (n) => `Los patrones se muestran a partir de cinco reflexiones; aquí hay ${n}.`,
    ratings: (n) => `Las valoraciones se cuentan a partir de cinco; en este aspecto hay ${n}.`,
    endings: (n) => `Las candidaturas terminadas se cuentan a partir de cinco; aquí hay ${n}.`,
  },
  fr: {
    reflections: (n) => `Les tendances s’affichent à partir de cinq bilans ; il y en a ${n} ici.`,
    ratings: (n) => `Les notes se comptent à partir de cinq ; il y en a ${n} pour cet aspect.`,
    endings: (n) => `Les candidatures terminées se comptent à partir de cinq ; il y en a ${n} ici.`,
  },
  de: {
    reflections: (n) => `Muster werden ab fünf Rückblicken gezeigt; hier gibt es ${n}.`,
    ratings: (n) => `Bewertungen werden ab fünf gezählt; für diesen Bereich gibt es ${n}.`,
    endings: (n) => `Beendete Bewerbungen werden ab fünf gezählt; hier gibt es ${n}.`,
  },
}
