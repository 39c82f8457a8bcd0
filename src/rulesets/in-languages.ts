import { LANGUAGES, type Language } from '../rules/vocabulary.ts'

/** What is said, language by language. */
export function inLanguages<T>(texts: Readonly<Partial<Record<Language, T | undefined>>>): [Language, T][] {
  return LANGUAGES.flatMap((language) => {
    const said = Object.hasOwn(texts, language) ? texts[language] : undefined
    return said === undefined ? [] : [[language, said] as [Language, T]]
  })
}
