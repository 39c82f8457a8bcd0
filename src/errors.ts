/**
 * Where a request went wrong: a JSON Pointer into the body, in a text of its own language with line and column from 1, or
 * the name of a parameter or header.
 */
export type Fault = { detail: string } & (
  | { pointer: string; position?: { line: number; column: number } }
  | { parameter: string }
  | { header: string }
)

/** A refusal that a client can understand. Everything else that is thrown is a bug. */
export class AppError extends Error {
  readonly status: number
  /** Stable; clients may branch on it. */
  readonly code: string
  readonly faults: readonly Fault[]

  constructor(status: number, code: string, detail: string, faults: readonly Fault[] = []) {
    super(detail)
    this.name = 'AppError'
    this.status = status
    this.code = code
    this.faults = faults
  }
}

/** Also thrown for another tenant's records: a 403 would reveal that they exist. */
export const notFound = (what: string, faults: readonly Fault[] = []) =>
  new AppError(404, 'not_found', `There is no such ${what}.`, faults)

export const conflict = (code: string, detail: string, faults: readonly Fault[] = []) =>
  new AppError(409, code, detail, faults)

export const invalid = (detail: string, faults: readonly Fault[], code = 'invalid_request') =>
  new AppError(422, code, detail, faults)

export const forbidden = (code: string, detail: string) => new AppError(403, code, detail)

/** It was there, and is not coming back. */
export const gone = (code: string, detail: string) => new AppError(410, code, detail)

/** The record changed since the client read it. */
export const stale = () =>
  new AppError(412, 'stale', 'The record has changed since it was read. Read it again and retry with its new ETag.', [
    { header: 'If-Match', detail: 'does not match the current ETag' },
  ])

/** Whether the database refused a write because of the constraint with this name, through Prisma or hand-written SQL. */
export function violates(error: unknown, constraint: string): boolean {
  const { constraint: named, meta, message } = error as { constraint?: string; meta?: unknown; message?: string }
  return named === constraint || JSON.stringify(meta ?? message ?? '').includes(constraint)
}
