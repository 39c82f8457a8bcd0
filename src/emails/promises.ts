import { type Found, unguarded } from './decide.ts'
import type { Sentence } from './mail-parts.ts'
import { phrases } from './phrases.ts'

const THINGS =
  '(resume|résumé|resumé|cv|application|details|profile|information|data|name|contact details|file|credentials|you)'
const KEPT = phrases(
  `(keep|keeping|kept|retain|retaining|retained|hold|holding|held|store|stored|save|saved|remain|remains|add|added|maintain) ~ ${THINGS} … (on file|on record|in our|on our|in the|active|in mind|for (future|\\d|six|twelve|a period)|to our)`,
  `${THINGS} ~ (be kept|be retained|be held|remain|remains|stay|be stored|be saved|been added|be added) … (file|record|records|database|talent|system|pool|active|consideration|mind)`,
  '(guardar|conservar|guardaremos|conservaremos) ~ (tu|su) (cv|candidatura|datos|perfil)|(conserver|conservons|garder|gardons) ~ (votre|cv) ~ (candidature|cv|profil|dossier)?|bewerberpool|talentpool',
)
const AGAIN = phrases(
  '(encourage|welcome|invite|urge|hope|love|like|feel free|please do|happy for) ~ (to )?(you )?(to )?~ (apply|reapply|re-apply|applying|consider applying|submit|check|keep an eye|see you apply|look out)',
  '(apply|reapply|re-apply|applying|reapplying) (again|for|to) ~ (future|other|another|any|after|in|roles|positions|vacancies|openings|opportunities)|do not hesitate to (apply|reapply)|(other|future) (roles|openings|vacancies|positions|opportunities) … (apply|website|careers|career site|match|suit|interest|arise)|(visit|check|monitor|watch|browse) ~ (careers?|jobs?|website) (page|site|portal|opportunities)?',
  '(volver|vuelvas) a (postular|inscribir|presentar)[a-z]{0,4}|(postuler|candidater) (à nouveau|de nouveau)|(erneut|wieder) (zu )?bewerben',
)
const NOT_AGAIN = phrases(
  '(not|unable to|no longer) ~ (reapply|re-apply|apply again|accept (further|new|any) applications from you)',
)
const MONTHS =
  /(?:(?:re-?apply|apply again|applying again|new application|eligible|reconsider\w*|apply)[^.\n]{0,60}?\b(?:after|in|within|for|until|before|at least)|(?:after|wait|at least|for) )[^.\n\d]{0,20}?\b(\d{1,2}|one|two|three|six|nine|twelve|eighteen|an?)[ -](month|year)s?\b/i
const NUMBERS: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  six: 6,
  nine: 9,
  twelve: 12,
  eighteen: 18,
}

/** Each is null where the mail says nothing of it. */
export type Promises = {
  keptOnFile: (Found & { value: boolean }) | null
  mayReapply: (Found & { value: boolean }) | null
  reapplyAfterMonths: (Found & { value: number }) | null
}

export function promisesIn(sentences: readonly Sentence[]): Promises {
  const [kept] = allOf(sentences, KEPT)
  const again = allOf(sentences, AGAIN).at(0) ?? null
  const never = allOf(sentences, NOT_AGAIN).at(0) ?? null
  const months = monthsIn(sentences)
  return {
    keptOnFile: kept ? { ...kept, value: !negated(sentences, kept) } : null,
    mayReapply: months
      ? { ...months, value: true }
      : never
        ? { ...never, value: false }
        : again && { ...again, value: true },
    reapplyAfterMonths: months,
  }
}

const allOf = (sentences: readonly Sentence[], patterns: readonly RegExp[]) =>
  sentences.flatMap((sentence) => {
    const isOnlyIf = /\bif (?:you are|your application is) (?:not|un)/i.test(sentence.text)
    const meant = isOnlyIf ? sentence : { ...sentence, text: sentence.text.replace(/\bif\b/gi, 'as') }
    return patterns.flatMap((pattern) => unguarded(meant, pattern))
  })

function negated(sentences: readonly Sentence[], found: Found): boolean {
  const sentence = sentences.find(({ start, text }) => found.start >= start && found.start < start + text.length)
  return /\b(?:not|unable to|never) (?:\w+ ){0,2}$/i.test(sentence?.text.slice(0, found.start - sentence.start) ?? '')
}

function monthsIn(sentences: readonly Sentence[]): (Found & { value: number }) | null {
  for (const { text, start } of sentences) {
    if (!/\b(?:re-?apply|apply|application|eligible|reconsider)/i.test(text) || /on file|keep|retain/i.test(text))
      continue
    const match = MONTHS.exec(text)
    const [, number, unit] = match ?? []
    if (!match || !number) continue
    const count = NUMBERS[number.toLowerCase()] ?? Number(number)
    const value = unit?.toLowerCase() === 'year' ? count * 12 : count
    if (value > 0 && value <= 60)
      return { value, start: start + match.index, end: start + match.index + match[0].length }
  }
  return null
}
