import { languageOf } from '../../rules/vocabulary.ts'

export type KnownSignpost = {
  name: string
  description?: string
  phone?: string
  url?: string
  country: string
  locale: string
}

/** The people who help in someone's country, those who speak their language first; in no known country, all of them. */
export function signpostsFor(
  signposts: readonly KnownSignpost[],
  { country, locale }: { country: string | null; locale: string },
): KnownSignpost[] {
  const speaksTheirs = (signpost: KnownSignpost) => languageOf(signpost.locale) === languageOf(locale)
  const near = signposts.filter((signpost) => country === null || signpost.country === country)
  return [...near.filter(speaksTheirs), ...near.filter((signpost) => !speaksTheirs(signpost))]
}
