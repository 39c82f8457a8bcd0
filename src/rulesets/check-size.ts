import type { Fault } from './fault.ts'
import type { RulesetDocument } from './ruleset-document.ts'

/** All words of a document together: a hundred rules in four languages, well written, take less. */
export const MOST_CHARACTERS = 200_000

/** Whether there is more than somebody writes. It is asked first, so that nothing of it is read. */
export function checkSize(document: RulesetDocument): Fault[] {
  return charactersIn(document) > MOST_CHARACTERS
    ? [{ pointer: '', detail: `A ruleset has at most ${MOST_CHARACTERS} characters.` }]
    : []
}

export function charactersIn(value: unknown): number {
  if (typeof value === 'string') return value.length
  if (typeof value !== 'object' || value === null) return 0
  return Object.entries(value).reduce<number>((sum, [name, part]) => sum + name.length + charactersIn(part), 0)
}
