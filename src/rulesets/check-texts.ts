import type { Language } from '../rules/vocabulary.ts'
import { type Fault, faultsIn, pointerTo } from './fault.ts'
import type { OwnTexts, ReplacedTexts } from './ruleset-document.ts'
import { compileText } from './texts/compile-text.ts'
import { CHARACTERS, MOST_STEPS } from './texts/own-texts.ts'

type Path = readonly (string | number)[]
/** What is wrong with texts, and which facts they ask for. */
export type CheckedTexts = { faults: Fault[]; reads: readonly string[] }

export function checkTexts(texts: Partial<OwnTexts> | ReplacedTexts, path: Path, language: string): CheckedTexts {
  const { title, why, how, none } = texts as Partial<OwnTexts>
  const reads: string[] = []
  const check = (text: string | undefined, characters: number, ...place: Path): Fault[] => {
    if (text === undefined) return []
    return faultsIn(pointerTo(...path, ...place), text, () => {
      reads.push(...compileText(text, language as Language, characters).reads)
    })
  }
  const isTooMany = how !== undefined && (how.length === 0 || how.length > MOST_STEPS)
  const faults = [
    ...check(title, CHARACTERS.title, 'title'),
    ...check(why, CHARACTERS.why, 'why'),
    ...(how ?? []).flatMap((step, index) => check(step, CHARACTERS.how, 'how', index)),
    ...(isTooMany ? [{ pointer: pointerTo(...path, 'how'), detail: `One to ${MOST_STEPS} steps are needed.` }] : []),
    ...check(none, CHARACTERS.none, 'none'),
  ]
  return { faults, reads }
}
