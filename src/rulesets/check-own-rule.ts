import { checkTexts } from './check-texts.ts'
import { compileCondition } from './conditions/compile-condition.ts'
import { type Fault, faultsIn, pointerTo } from './fault.ts'
import { inLanguages } from './in-languages.ts'
import type { OwnRule } from './ruleset-document.ts'
import { personalAmong } from './seen-facts.ts'

/** One of the tenant's own rules; `path` leads to it. */
export function checkOwnRule(rule: OwnRule, path: readonly (string | number)[], languages: readonly string[]): Fault[] {
  const { when, visibility, texts } = rule
  const reads: string[] = []
  const said = inLanguages(texts)
  const missing = languages.filter((language) => !said.some(([name]) => name === language))
  const faults = [
    ...faultsIn(pointerTo(...path, 'when'), when, () => void reads.push(...compileCondition(when).reads)),
    ...missing.map((language) => ({
      pointer: pointerTo(...path, 'texts', language),
      detail: `The ruleset is in “${language}” too: say it there.`,
    })),
    ...said.flatMap(([language, words]) => {
      const checked = checkTexts(words, [...path, 'texts', language], language, languages)
      reads.push(...checked.reads)
      return checked.faults
    }),
  ]
  const personal = visibility === 'candidate' ? null : personalAmong(reads)
  const detail = `“${personal}” is the candidate's alone: such a rule needs the visibility “candidate”.`
  return personal ? [...faults, { pointer: pointerTo(...path, 'visibility'), detail }] : faults
}
