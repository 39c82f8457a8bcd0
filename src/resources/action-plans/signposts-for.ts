import { languageOf } from '../../rules/vocabulary.ts'
import type { KnownSignpost } from './gather-facts.ts'

const MAX_SIGNPOSTS = 5

/** The people who help that fit someone's country and language, the closest match first; another country's are left out. */
export function signpostsFor(
  signposts: readonly KnownSignpost[],
  { country, locale }: { country: string | null; locale: string },
): { name: string; phone: string | null; url: string | null }[] {
  const fitOf = (signpost: KnownSignpost) =>
    (signpost.country && signpost.country === country ? 2 : 0) +
    (signpost.locale && languageOf(signpost.locale) === languageOf(locale) ? 1 : 0)
  return signposts
    .filter((signpost) => !signpost.country || !country || signpost.country === country)
    .map((signpost, index) => ({ signpost, fit: fitOf(signpost), index }))
    .toSorted((one, other) => other.fit - one.fit || one.index - other.index)
    .slice(0, MAX_SIGNPOSTS)
    .map(({ signpost: { name, phone, url } }) => ({ name, phone: phone ?? null, url: url ?? null }))
}
