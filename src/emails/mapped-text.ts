/** Text that was made plain and still knows, for each of its characters, where it stood in the text as it came. */
export type MappedText = { text: string; starts: number[]; ends: number[] }

export function mapped(text: string): MappedText {
  const starts = Array.from({ length: text.length }, (_, index) => index)
  return { text, starts, ends: starts.map((start) => start + 1) }
}

/** Puts other words in the place of every match of a global pattern; null leaves a match as it is. */
export function replaced(
  from: MappedText,
  pattern: RegExp,
  by: string | ((match: RegExpExecArray) => string | null),
): MappedText {
  const parts: { from: number; to: number; by: string }[] = []
  for (const match of from.text.matchAll(pattern)) {
    const replacement = typeof by === 'string' ? by : by(match)
    if (replacement !== null && match[0] !== '')
      parts.push({ from: match.index, to: match.index + match[0].length, by: replacement })
  }
  return withParts(from, parts)
}

/** Puts other words in the place of parts, which are in order and apart. */
export function withParts(from: MappedText, parts: readonly { from: number; to: number; by: string }[]): MappedText {
  if (parts.length === 0) return from
  const texts: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const copy = (start: number, end: number) => {
    texts.push(from.text.slice(start, end))
    for (let index = start; index < end; index += 1) {
      starts.push(from.starts[index] as number)
      ends.push(from.ends[index] as number)
    }
  }
  let done = 0
  for (const part of parts) {
    copy(done, part.from)
    texts.push(part.by)
    for (let index = 0; index < part.by.length; index += 1) {
      starts.push(from.starts[part.from] as number)
      ends.push(from.ends[part.to - 1] as number)
    }
    done = part.to
  }
  copy(done, from.text.length)
  return { text: texts.join(''), starts, ends }
}

/** Where a part of the plain text stood in the text as it came. */
export function placeOf({ starts, ends }: MappedText, start: number, end: number): { start: number; end: number } {
  return { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 }
}
