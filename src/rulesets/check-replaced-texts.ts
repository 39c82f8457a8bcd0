import { checkTexts } from './check-texts.ts'
import { expectOneOf } from './expect.ts'
import { type Fault, pointerTo } from './fault.ts'
import type { RulesetDocument } from './ruleset-document.ts'
import { personalAmong } from './seen-facts.ts'

/** Other words for a base rule, in some of the ruleset's languages. */
export function checkReplacedTexts(
  ruleId: string,
  replaced: RulesetDocument['texts'][string],
  languages: readonly string[],
): Fault[] {
  return Object.entries(replaced).flatMap(([language, texts]) => {
    const path = ['texts', ruleId, language]
    const unknown = expectOneOf(language, languages, pointerTo(...path))
    if (unknown.length > 0) return unknown
    const { faults, reads } = checkTexts(texts, path, language)
    const personal = personalAmong(reads)
    const detail = `“${personal}” is the candidate's alone, and this rule may speak to others too.`
    return personal ? [...faults, { pointer: pointerTo(...path), detail }] : faults
  })
}
