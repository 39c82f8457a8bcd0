import type { InLanguages, Language } from './vocabulary.ts'

/** Why a plan was closed, when the news behind it did not hold; the reason is as it was given. */
export function whyRetracted(reason: string, language: Language): string {
  return TEXTS[language](reason)
}

const TEXTS: InLanguages<(reason: string) => string> = {
  en: (reason) => `The news behind this plan was taken back: ${reason}`,
  es: (reason) => `La noticia en la que se basaba este plan se retiró: ${reason}`,
  fr: (reason) => `La nouvelle à l’origine de ce plan a été retirée : ${reason}`,
  de: (reason) => `Die Nachricht hinter diesem Plan wurde zurückgenommen: ${reason}`,
}
