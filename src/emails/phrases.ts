/**
 * A pattern from words: a space is any white space, ` … ` up to `GAP` characters of one clause, `(a|b)` a choice. Gaps are
 * bounded and never nested, so that no text, however hostile, takes more than time in proportion to its length.
 */
export function phrase(words: string): RegExp {
  const source = words
    .replace(/ ~ \(([^()]{1,300})\)\?/g, '( ~ ($1))?')
    .replaceAll('(', '(?:')
    .replaceAll('(?:?', '(?')
    .replaceAll(' … ', ` (?:[^\\n.;!?]{0,${GAP}}? )??`)
    .replaceAll(' ~ ', ` (?:[\\w'/-]{1,20} ){0,3}?`)
  return new RegExp(`(?<![\\w'-])(?:${source})(?![\\w])`, 'gi')
}

const GAP = 60

export const phrases = (...words: readonly string[]): RegExp[] => words.map(phrase)
