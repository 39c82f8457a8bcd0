import { checkTexts } from './check-texts.ts'
import { type Fault, pointerTo } from './fault.ts'
import { inLanguages } from './in-languages.ts'
import type { RulesetDocument } from './ruleset-document.ts'
import { personalAmong } from './seen-facts.ts'

/** Other words for a base rule, in some of the ruleset's languages. */
export function checkReplacedTexts(
  ruleId: string,
  replaced: RulesetDocument['texts'][string],
  languages: readonly string[],
): Fault[] {
  return inLanguages(replaced).flatMap(([language, texts]) => {
    const path = ['texts', ruleId, language]
    const { faults, reads } = checkTexts(texts, path, language, languages)
    const personal = personalAmong(reads)
    const detail = `“${personal}” is the candidate's alone, and this rule may speak to others too.`
    return personal ? [...faults, { pointer: pointerTo(...path), detail }] : faults
  })
}
