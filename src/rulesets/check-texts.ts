import type { Language } from '../rules/vocabulary.ts'
import { type Fault, faultsIn, pointerTo } from './fault.ts'
import type { OwnTexts, ReplacedTexts } from './ruleset-document.ts'
import { compileText } from './texts/compile-text.ts'
import { CHARACTERS } from './texts/own-texts.ts'

type Path = readonly (string | number)[]
/** What is wrong with texts, and which facts they ask for. */
export type CheckedTexts = { faults: Fault[]; reads: readonly string[] }

/** Texts in one language, which has to be one of the ruleset. */
export function checkTexts(
  { title, why, how, none }: Partial<OwnTexts> | (ReplacedTexts & { none?: undefined }),
  path: Path,
  language: Language,
  languages: readonly string[],
): CheckedTexts {
  if (!languages.includes(language))
    return {
      faults: [{ pointer: pointerTo(...path), detail: `The ruleset is in ${languages.join(', ')} only.` }],
      reads: [],
    }
  const reads: string[] = []
  const check = (text: string | undefined, characters: number, ...place: Path): Fault[] => {
    if (text === undefined) return []
    return faultsIn(pointerTo(...path, ...place), text, () => {
      reads.push(...compileText(text, language, characters).reads)
    })
  }
  const faults = [
    ...check(title, CHARACTERS.title, 'title'),
    ...check(why, CHARACTERS.why, 'why'),
    ...(how ?? []).flatMap((step, index) => check(step, CHARACTERS.how, 'how', index)),
    ...check(none, CHARACTERS.none, 'none'),
  ]
  return { faults, reads }
}
