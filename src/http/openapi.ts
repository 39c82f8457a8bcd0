import type { z } from 'zod'
import { z as zod } from 'zod'
import {
  createDocument,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
  type ZodOpenApiResponsesObject,
} from 'zod-openapi'
import { PROBLEM_TYPE, problem } from './problem.ts'
import type { Resource, Route } from './route.ts'

export type ApiInfo = { version: string }

/** The OpenAPI 3.1 document of the given resources: what openapi.yaml holds, byte for byte. */
export function describeApi(resources: readonly Resource[], { version }: ApiInfo) {
  const paths: ZodOpenApiPathsObject = {}
  for (const { tag, routes } of resources) {
    for (const route of routes) {
      const path = (paths[route.path] ??= {})
      path[route.method.toLowerCase() as 'get'] = operationOf(route, tag)
    }
  }
  return createDocument(
    {
      openapi: '3.1.1',
      info: {
        title: 'Onward',
        version,
        summary: 'Turns an unsuccessful application into a dated, explained checklist.',
        description: DESCRIPTION,
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
        contact: { name: 'Onward maintainers', url: 'https://onward.example/contact' },
      },
      servers: [{ url: 'http://127.0.0.1:3000', description: 'A server started with npm start.' }],
      security: [{ apiKey: [] }],
      tags: resources.map(({ tag, description }) => ({ name: tag, description })),
      paths,
      components: {
        securitySchemes: {
          apiKey: {
            type: 'http',
            scheme: 'bearer',
            description: "An API key, onw_live_… or onw_test_…; the operator's key for tenants.",
          },
        },
      },
    },
    { override: tidy as never },
  )
}

const DESCRIPTION = `A career-support platform sends applications and rejections; Onward answers with an action plan over ten steps and keeps it true.

Errors are \`application/problem+json\`; branch on \`code\`. Every POST takes an \`Idempotency-Key\`: the same key and body get the same answer for 24 hours. Single records carry an \`ETag\`; \`If-Match\` on changes is honoured. Lists are pages, newest first, with an opaque \`nextCursor\`. Unknown fields and parameters are refused.`

function operationOf(route: Route, tag: string): ZodOpenApiOperationObject {
  return {
    operationId: route.operation.name,
    tags: [tag],
    summary: route.summary,
    description: [route.description, `Needs ${needsOf(route)}.`].filter(Boolean).join('\n\n'),
    requestParams: {
      ...(route.params && { path: route.params }),
      ...(route.query && { query: route.query }),
      ...(headersOf(route) && { header: headersOf(route) as z.ZodObject }),
    },
    ...(route.body && { requestBody: { required: true, content: { 'application/json': { schema: route.body } } } }),
    responses: responsesOf(route),
  }
}

function needsOf({ scope }: Route): string {
  return scope === 'operator'
    ? "the operator's key"
    : scope.startsWith('operator+')
      ? `the operator's key or the scope \`${scope.slice(9)}\``
      : `the scope \`${scope}\``
}

const idempotencyKey = zod
  .string()
  .min(1)
  .max(255)
  .optional()
  .meta({
    param: { id: 'IdempotencyKey' },
    description: 'Makes a repeated request safe: same key and body, same answer.',
    example: '5f0c2a9e-1',
  })
const ifMatch = zod
  .string()
  .optional()
  .meta({
    param: { id: 'IfMatch' },
    description: 'The ETag the change is based on; a stale one is refused with 412.',
    example: '"3"',
  })

function headersOf(route: Route): z.ZodObject | null {
  if (route.method === 'POST') return zod.object({ 'Idempotency-Key': idempotencyKey })
  if (route.versioned && route.method !== 'GET') return zod.object({ 'If-Match': ifMatch })
  return null
}

const REQUEST_ID = zod
  .string()
  .optional()
  .meta({
    header: { id: 'XRequestId' },
    description: "The request's id; the caller's own when it sent one.",
    example: '0193b3a0-7c1e-7aaa-8bbb-0123456789ab',
  })
const ETAG = zod
  .string()
  .optional()
  .meta({ header: { id: 'ETag' }, description: 'Version of the record, for If-Match.', example: '"1"' })
const LOCATION = zod
  .string()
  .optional()
  .meta({
    header: { id: 'Location' },
    description: 'Path of the new record.',
    example: '/v1/candidates/0193b3a0-7c1e-7aaa-8bbb-0123456789ab',
  })
const LINK = zod
  .string()
  .optional()
  .meta({
    header: { id: 'Link' },
    description: 'The next page, rel="next" (RFC 8288); absent on the last.',
    example: '</v1/candidates?cursor=abc>; rel="next"',
  })
const REPLAYED = zod
  .enum(['true'])
  .optional()
  .meta({
    header: { id: 'IdempotentReplayed' },
    description: 'Present when the answer was given before.',
    example: 'true',
  })

function responsesOf(route: Route): ZodOpenApiResponsesObject {
  const headers = zod.object({
    'X-Request-Id': REQUEST_ID,
    ...(route.versioned && { ETag: ETAG }),
    ...(route.location && { Location: LOCATION }),
    ...(route.page && { Link: LINK }),
    ...(route.method === 'POST' && { 'Idempotent-Replayed': REPLAYED }),
  })
  const success = {
    description: route.answers,
    headers,
    ...(route.answer && { content: { 'application/json': { schema: route.answer } } }),
  }
  const refusals = refusalsOf(route).map((status) => [String(status), refusal(status, route.refuses?.[status as 404])])
  return { [String(route.status)]: success, ...Object.fromEntries(refusals) }
}

function refusalsOf(route: Route): number[] {
  const always = [400, 401, 403, 406, 422, 429, 500, 503]
  const some = [
    route.params && 404,
    route.body && 413,
    route.method !== 'GET' && 415,
    route.method === 'POST' && 409,
    route.versioned && route.method !== 'GET' && route.method !== 'POST' && 412,
    ...Object.keys(route.refuses ?? {}).map(Number),
  ].filter((status): status is number => typeof status === 'number')
  return [...new Set([...always, ...some])].sort((a, b) => a - b)
}

const REFUSALS: Record<number, [id: string, description: string]> = {
  400: ['BadRequest', 'The URL, the cursor or the body is malformed.'],
  401: ['Unauthenticated', 'No valid key was sent.'],
  403: ['Forbidden', 'The key lacks the scope.'],
  404: ['NotFound', 'There is no such record; also for records of another tenant.'],
  406: ['NotAcceptable', 'Only JSON is answered.'],
  409: ['Conflict', 'The state of the record does not allow it, or the Idempotency-Key is still at work.'],
  412: ['PreconditionFailed', 'The record has changed since it was read.'],
  413: ['ContentTooLarge', 'The body is larger than one megabyte.'],
  415: ['UnsupportedMediaType', 'The body is not application/json.'],
  422: ['Unprocessable', 'A field, parameter or header is not valid; the errors say which and why.'],
  429: ['TooManyRequests', 'The rate limit is reached; wait for Retry-After.'],
  500: ['InternalError', 'A fault of the service; nothing was stored.'],
  503: ['Unavailable', 'The database cannot be reached; wait for Retry-After.'],
}

const RETRY_AFTER = zod
  .int()
  .optional()
  .meta({ header: { id: 'RetryAfter' }, description: 'Seconds to wait.', example: 10 })
const shared = new Map<number, object>()

function refusal(status: number, codes: string | undefined): object {
  const [id, description] = REFUSALS[status] as [string, string]
  const headers = zod.object({
    'X-Request-Id': REQUEST_ID,
    ...([429, 503].includes(status) && { 'Retry-After': RETRY_AFTER }),
  })
  const build = (extra: object) => ({ ...extra, headers, content: { [PROBLEM_TYPE]: { schema: problem } } })
  if (codes) return build({ description: `${description} Codes: ${codes}.` })
  if (!shared.has(status)) shared.set(status, build({ id, description }))
  return shared.get(status) as object
}

/** Open answers (no additionalProperties), and no bounds that only JavaScript has. */
function tidy({
  jsonSchema,
  zodSchema,
  io,
}: {
  jsonSchema: Record<string, unknown>
  zodSchema: { _zod: { def: { type: string } } }
  io: string
}): void {
  if (io === 'output' && zodSchema._zod.def.type === 'object') delete jsonSchema.additionalProperties
  if (jsonSchema.format && jsonSchema.pattern) delete jsonSchema.pattern
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
}
