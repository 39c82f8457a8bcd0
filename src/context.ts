import type { TenantDb, Visibility } from './db/tenant.ts'
import type { OutboundRules } from './net/outbound.ts'

/**
 * Who acts: a platform's key, a candidate with a token of theirs, the operator, whoever holds the one-time link of a page, or
 * a job of the service itself.
 */
export type Actor =
  | { type: 'api_key'; id: string; scopes: readonly string[]; audience: Visibility }
  | { type: 'candidate'; id: string; candidateId: string; scopes: readonly string[] }
  | { type: 'operator' }
  | { type: 'link'; id: string }
  | { type: 'job'; name: string }

/** All a use case may touch. */
export type Context = {
  db: TenantDb
  tenantId: string
  actor: Actor
  /** Whose eyes read the answer: texts that these may not see are not in it. `candidate` sees all. */
  audience: Visibility
  /** One instant per request or job. */
  now: Date
  /** Where the service may go by itself; see net/outbound.ts. */
  outbound: OutboundRules
  log: Log
}

export type Log = {
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}

/** Stands in for a tenant where the operator acts, who belongs to none. */
export const NO_TENANT = '00000000-0000-0000-0000-000000000000'

/** JSON text made by the database, passed on as it is; `version` becomes the ETag. */
export class Json {
  readonly text: string
  readonly version: number | undefined

  constructor(text: string, version?: number) {
    this.text = text
    this.version = version
  }
}

/** JSON text in parts, each read when the one before it was sent: for an answer that nobody should have to hold whole. */
export class JsonParts {
  readonly parts: AsyncIterable<string>

  constructor(parts: AsyncIterable<string>) {
    this.parts = parts
  }
}

/** A page of rows read with one beyond `limit`, which only tells whether there are more; `next` is the id to go on after. */
export function pageFrom<Row extends { id: string }>(
  rows: readonly Row[],
  limit: number,
): { data: Row[]; next: string | null } {
  const data = rows.slice(0, limit)
  return { data, next: rows.length > limit ? (data.at(-1)?.id ?? null) : null }
}
