import type { Fault } from './fault.ts'
import type { RulesetDocument } from './ruleset-document.ts'

/** All words of a document together: a hundred rules in four languages, well written, take less. */
export const MOST_CHARACTERS = 200_000
/** Facts and tags in all its texts together: each takes far longer to read than a word. */
export const MOST_TAGS = 5_000

/** Whether there is more than somebody writes. It is asked first, so that nothing of it is read. */
export function checkSize(document: RulesetDocument): Fault[] {
  if (sumOver(document, ({ length }) => length) > MOST_CHARACTERS)
    return [{ pointer: '', detail: `A ruleset has at most ${MOST_CHARACTERS} characters.` }]
  if (sumOver(document, (text) => text.split(/\{[{%]/).length - 1) > MOST_TAGS)
    return [{ pointer: '', detail: `A ruleset has at most ${MOST_TAGS} facts and tags in its texts.` }]
  return []
}

/** Over every text of a document, the names of its parts included. */
export function sumOver(value: unknown, weigh: (text: string) => number): number {
  if (typeof value === 'string') return weigh(value)
  if (typeof value !== 'object' || value === null) return 0
  return Object.entries(value).reduce<number>((sum, [name, part]) => sum + weigh(name) + sumOver(part, weigh), 0)
}
