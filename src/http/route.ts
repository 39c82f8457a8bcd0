import type { z } from 'zod'
import type { Context, Json, JsonParts } from '../context.ts'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

const NOUNS = [
  'tenants',
  'api-keys',
  'candidates',
  'applications',
  'rejections',
  'action-plans',
  'feedback-requests',
  'reflections',
  'skill-gaps',
  'learning-activities',
  'learning-offers',
  'achievements',
  'contacts',
  'event-feeds',
  'setback-plans',
  'check-ins',
  'erasures',
  'exports',
  'rulesets',
] as const
/** What can be read only. */
const READ_NOUNS = ['networking-events', 'rules', 'rule-facts'] as const
/** What is answered and not kept. */
const WRITE_NOUNS = ['rejection-emails'] as const

/** What a key may do. `operator` is not a scope a key can have. */
export const SCOPES = [
  ...NOUNS.flatMap((noun) => [`${noun}:read`, `${noun}:write`] as const),
  ...READ_NOUNS.map((noun) => `${noun}:read` as const),
  ...WRITE_NOUNS.map((noun) => `${noun}:write` as const),
]
export type Scope = (typeof SCOPES)[number]

/** What concerns the tenant, or everybody at it; a candidate token never has these. */
const NOT_FOR_CANDIDATES: readonly Scope[] = [
  'tenants:read',
  'tenants:write',
  'api-keys:read',
  'api-keys:write',
  'learning-offers:write',
  'event-feeds:read',
  'event-feeds:write',
  'erasures:read',
  'erasures:write',
  'rulesets:read',
  'rulesets:write',
]

/** What a candidate token can be given: everything about the one person. */
export const CANDIDATE_SCOPES = SCOPES.filter((scope) => !NOT_FOR_CANDIDATES.includes(scope))

/** One line of a resource's table: everything about a route that is not the use case itself. */
export type Route = {
  method: Method
  /** With parameters in braces, as in openapi.yaml. */
  path: `/v1/${string}`
  /** The use case; its name is the operationId. */
  operation: (context: Context, input: never) => Promise<unknown>
  summary: string
  description?: string
  /** `operator+tenants:read` admits the operator or a key with the scope. */
  scope: Scope | 'operator' | `operator+${Scope}`
  /** A candidate token cannot do it, whatever its scopes. */
  keysOnly?: true
  params?: z.ZodObject
  query?: z.ZodObject
  body?: z.ZodType
  status: 200 | 201 | 202 | 204
  answer?: z.ZodType
  /** Says what the answer is, in openapi.yaml. */
  answers: string
  /** The record has a version: it goes out as ETag, and If-Match is honoured on changes. */
  versioned?: true | ((result: never) => number)
  /** Where a created record lives. */
  location?: (result: never) => string
  /** A page of records: cursor in, cursor and Link out. */
  page?: true
  /** The answer holds a secret that is shown once: its idempotency record is encrypted with the caller's own key. */
  secret?: true
  /** The answer holds an address that people open: the use case is given the service's own. */
  needsPublicUrl?: true
  /** The answer is large: over a slow line it may be under way for minutes. */
  large?: true
  /** Refusals beyond the usual ones, with their stable codes. */
  refuses?: Partial<Record<400 | 404 | 409 | 422, string>>
}

type Shape<Schema> = Schema extends z.ZodType ? z.output<Schema> : unknown
type Answer<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined

/** Ties a use case to its schemas: what they accept is what it takes, what it returns is what they may show. */
export function route<
  Params extends z.ZodObject | undefined = undefined,
  Query extends z.ZodObject | undefined = undefined,
  Body extends z.ZodType | undefined = undefined,
  Result extends z.ZodType | undefined = undefined,
>(
  definition: Omit<Route, 'operation' | 'params' | 'query' | 'body' | 'answer' | 'location' | 'versioned'> & {
    params?: Params
    query?: Query
    body?: Body
    answer?: Result
    operation: (
      context: Context,
      input: Omit<Shape<Params> & Shape<Query> & Shape<Body>, 'cursor'> & Extras,
    ) => Promise<Loose<Answer<Result>>>
    location?: (result: Answer<Result>) => string
    versioned?: true | ((result: Answer<Result>) => number)
  },
): Route {
  return definition as unknown as Route
}

/** What the web side adds to the input. */
export type Extras = {
  /** Version the client last saw, from If-Match; undefined when it did not say. */
  expectedVersion?: number | undefined
  /** Id to go on after, from a cursor. */
  after?: string | undefined
  /** Where people reach this service, without a slash at the end. */
  publicUrl: string
}

/** A page leaves its cursor to the web side, and hot or long reads may answer with ready JSON. */
type Loose<Result> = Result extends { data: infer Data; nextCursor: unknown }
  ? { data: Data | Json; next: string | null }
  : Result | Json | JsonParts

/** Everything a resource publishes: its name in the document, what it is, and its routes. */
export type Resource = { tag: string; description: string; routes: readonly Route[] }
