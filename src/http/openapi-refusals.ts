import type { ZodOpenApiResponseObject } from 'zod-openapi'
import { refusalHeaders } from './openapi-headers.ts'
import { PROBLEM_TYPE, type ProblemAnswer, problem, problemBody } from './problem.ts'
import type { Route } from './route.ts'

const ALWAYS = [400, 401, 403, 406, 422, 429, 500, 503]

/** Every refusal an operation may answer with, by reference; its own codes are named in the description. */
export function refusalsOf(route: Route): Record<string, object> {
  const statuses = [
    ...ALWAYS,
    route.params && 404,
    route.body && 413,
    route.method !== 'GET' && 415,
    route.method === 'POST' && 409,
    route.versioned && route.method !== 'GET' && route.method !== 'POST' && 412,
    ...Object.keys(route.refuses ?? {}).map(Number),
  ].filter((status): status is number => typeof status === 'number')
  return Object.fromEntries(
    [...new Set(statuses)].toSorted((a, b) => a - b).map((status) => [status, reference(status, route)]),
  )
}

function reference(status: number, route: Route): object {
  const { id, description } = REFUSALS[status] as Refusal
  const codes = route.refuses?.[status as 404]
  return {
    $ref: `#/components/responses/${id}`,
    ...(codes && { description: `${description} Codes of this operation: ${codes}.` }),
  }
}

/** The components that operations refer to. */
export function sharedRefusals(): Record<string, ZodOpenApiResponseObject> {
  return Object.fromEntries(
    Object.entries(REFUSALS).map(([status, { id, description, ...example }]) => [
      id,
      {
        description,
        headers: refusalHeaders(Number(status)),
        content: { [PROBLEM_TYPE]: { schema: problem, example: exampleOf({ ...example, status: Number(status) }) } },
      },
    ]),
  )
}

const exampleOf = (answer: ProblemAnswer) =>
  JSON.parse(problemBody(answer, '/v1/applications', '0193b3a0-7c1e-7aaa-8bbb-0123456789ab'))

type Refusal = { id: string; description: string } & Omit<ProblemAnswer, 'status'>

const REFUSALS: Record<number, Refusal> = {
  400: {
    id: 'BadRequest',
    description: 'The URL, the cursor or the body is malformed.',
    code: 'malformed_body',
    detail: 'The body is not valid JSON, or has a key that is not allowed.',
  },
  401: {
    id: 'Unauthenticated',
    description: 'No valid key was sent.',
    code: 'unauthenticated',
    detail: 'The API key is not known.',
    faults: [{ header: 'Authorization', detail: 'holds no valid key' }],
  },
  403: {
    id: 'Forbidden',
    description: 'The key lacks the scope.',
    code: 'forbidden',
    detail: 'This operation needs the scope applications:write.',
  },
  404: {
    id: 'NotFound',
    description: 'There is no such record; also for records of another tenant.',
    code: 'not_found',
    detail: 'There is no such application.',
  },
  406: {
    id: 'NotAcceptable',
    description: 'Only JSON is answered.',
    code: 'not_acceptable',
    detail: 'Answers come as application/json only.',
    faults: [{ header: 'Accept', detail: 'does not admit application/json' }],
  },
  409: {
    id: 'Conflict',
    description: 'The state of the record does not allow it, or the Idempotency-Key is still at work.',
    code: 'idempotency_in_progress',
    detail: 'A request with this Idempotency-Key is still running.',
  },
  412: {
    id: 'PreconditionFailed',
    description: 'The record has changed since it was read.',
    code: 'stale',
    detail: 'The record has changed since it was read.',
  },
  413: {
    id: 'ContentTooLarge',
    description: 'The body is larger than one megabyte.',
    code: 'body_too_large',
    detail: 'The body is larger than one megabyte.',
  },
  415: {
    id: 'UnsupportedMediaType',
    description: 'The body is not application/json.',
    code: 'unsupported_media_type',
    detail: 'Send the body as application/json.',
  },
  422: {
    id: 'Unprocessable',
    description: 'A field, parameter or header is not valid; the errors say which and why.',
    code: 'invalid_request',
    detail: 'The request has a fault.',
    faults: [{ pointer: '#/employer', detail: 'must not be blank' }],
  },
  429: {
    id: 'TooManyRequests',
    description: 'The rate limit is reached; wait for Retry-After.',
    code: 'rate_limited',
    detail: 'More than 1000 requests in 10 seconds. Wait and try again.',
  },
  500: {
    id: 'InternalError',
    description: 'A fault of the service; nothing was stored.',
    code: 'internal',
    detail: 'Something went wrong on our side. Nothing was stored.',
  },
  503: {
    id: 'Unavailable',
    description: 'The database cannot be reached; wait for Retry-After.',
    code: 'unavailable',
    detail: 'The service cannot reach its database right now. Try again shortly.',
  },
}
