import { isEmployerNoun, isGeneric, isJobNoun } from './words.ts'

const NAME =
  /^(?:(?:Mr|Mrs|Ms|Dr|Prof)\.? )?\p{Lu}[\p{L}'.-]{0,20}(?: (?:\p{Lu}[\p{L}'.-]{0,20}|de|van|von|der|da|di|la|bin|al)){0,3}$/u
const NOT_A_NAME =
  /\b(?:team|talent|acquisition|recruit\w*|hiring|resources|careers|people|hr|department|office|committee|university|management|regards|thanks|group|company|staff|board|services?)\b/i

/** The person below the mail; null where it is signed by a team or nobody. */
export function signedBy(signature: readonly string[], employer: string | null): string | null {
  for (const line of signature.slice(1, 3)) {
    const name = line
      .replace(/\s*\([^()]{1,30}\)$/, '')
      .replace(/(?:,.{0,80}| \| .{0,80}| - .{0,80})$/, '')
      .replace(/[,.]$/, '')
      .trim()
    if (!NAME.test(name) || NOT_A_NAME.test(name)) return null
    const words = name.split(' ')
    if (words.some(isEmployerNoun) || (words.some(isJobNoun) && words.length > 1) || words.some(isGeneric)) return null
    return employer !== null && employer.toLowerCase().startsWith(name.toLowerCase()) ? null : name
  }
  return null
}
