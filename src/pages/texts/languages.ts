import type { InLanguages } from '../../rules/vocabulary.ts'

/** Each language in its own words. */
export const LANGUAGE_NAMES: InLanguages<string> = { en: 'English', es: 'Español', fr: 'Français', de: 'Deutsch' }

/** Names the list of languages to those who hear it. */
export const languageLabels: InLanguages<string> = { en: 'Language', es: 'Idioma', fr: 'Langue', de: 'Sprache' }
