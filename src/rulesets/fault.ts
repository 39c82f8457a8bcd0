/** Something in a ruleset that cannot be used: where, and what to do about it. */
export type Fault = {
  /** JSON Pointer into the document. */
  pointer: string
  detail: string
  /** Where in the condition or text that the pointer names, from 1. */
  position?: Position
}

export type Position = { line: number; column: number }

/** Thrown while a condition or a text is read, at the place that cannot be used. */
export class SourceFault extends Error {
  readonly offset: number

  constructor(detail: string, offset: number) {
    super(detail)
    this.offset = offset
  }
}

export function pointerTo(...segments: readonly (string | number)[]): string {
  return segments.map((segment) => `/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/** The faults of a condition or a text: none when it could be read. What is no SourceFault is a bug and goes on. */
export function faultsIn(pointer: string, source: string, read: () => void): Fault[] {
  try {
    read()
    return []
  } catch (error) {
    if (!(error instanceof SourceFault)) throw error
    return [{ pointer, detail: error.message, position: positionIn(source, error.offset) }]
  }
}

function positionIn(source: string, offset: number): Position {
  const before = source.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
}
