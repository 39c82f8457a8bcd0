import { z } from 'zod'
import {
  createDocument,
  type ZodOpenApiOperationObject,
  type ZodOpenApiOverride,
  type ZodOpenApiPathsObject,
  type ZodOpenApiResponsesObject,
} from 'zod-openapi'
import { addExamples } from './openapi-examples.ts'
import { answerHeaders } from './openapi-headers.ts'
import { refusalsOf, sharedRefusals } from './openapi-refusals.ts'
import type { Resource, Route } from './route.ts'

export type ApiInfo = { version: string }

/** The OpenAPI 3.1 document of the given resources: what openapi.yaml holds, byte for byte. */
export function describeApi(resources: readonly Resource[], { version }: ApiInfo) {
  const document = createDocument(
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
      paths: pathsOf(resources),
      components: {
        responses: sharedRefusals(),
        securitySchemes: {
          apiKey: {
            type: 'http',
            scheme: 'bearer',
            description:
              "An API key, onw_live_… or onw_test_…; a candidate token, which sees one person; the operator's key for tenants.",
          },
        },
      },
    },
    { override: tidy },
  )
  return addExamples(document)
}

const DESCRIPTION = `A career-support platform sends applications and rejections; Onward answers with an action plan over ten steps and keeps it true.

Errors are \`application/problem+json\`; branch on \`code\`. Every POST takes an \`Idempotency-Key\`: the same key and body get the same answer for 24 hours. Single records carry an \`ETag\`; \`If-Match\` on changes is honoured. Lists are pages, newest first, with an opaque \`nextCursor\`. Unknown fields and parameters are refused.`

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const

function pathsOf(resources: readonly Resource[]): ZodOpenApiPathsObject {
  const tagged = resources.flatMap(({ tag, routes }) => routes.map((route) => ({ tag, route })))
  const atPath = Map.groupBy(tagged, ({ route }) => route.path)
  return Object.fromEntries(
    [...atPath].map(([path, routes]) => [
      path,
      Object.fromEntries(
        routes
          .toSorted((one, other) => METHODS.indexOf(one.route.method) - METHODS.indexOf(other.route.method))
          .map(({ route, tag }) => [route.method.toLowerCase(), operationOf(route, tag)]),
      ),
    ]),
  )
}

function operationOf(route: Route, tag: string): ZodOpenApiOperationObject {
  return {
    operationId: route.operation.name,
    tags: [tag],
    summary: route.summary,
    description: [route.description, `Needs ${needsOf(route)}.`].filter(Boolean).join('\n\n'),
    requestParams: {
      ...(route.params && { path: named(route.params) }),
      ...(route.query && { query: route.query }),
      ...(headersOf(route) && { header: headersOf(route) as z.ZodObject }),
    },
    ...(route.body && { requestBody: { required: true, content: { 'application/json': { schema: route.body } } } }),
    responses: responsesOf(route),
    ...(route.page && { 'x-redoclyPagination': PAGINATION }),
  }
}

/** Tells client generators how to go through the pages. */
const PAGINATION = {
  style: 'cursor',
  cursorParam: 'cursor',
  limitParam: 'limit',
  nextCursor: '/nextCursor',
  items: '/data',
}

function needsOf({ scope, keysOnly }: Route): string {
  if (keysOnly) return `an API key with the scope \`${scope}\`; a candidate token cannot do it`
  return scope === 'operator'
    ? "the operator's key"
    : scope.startsWith('operator+')
      ? `the operator's key or the scope \`${scope.slice(9)}\``
      : `the scope \`${scope}\``
}

const pathParameters = new Map<string, z.ZodType>()

/** Parameters of paths as components of their own, one for each name. */
function named(params: z.ZodObject): z.ZodObject {
  const shape = Object.entries(params.shape).map(([name, schema]) => {
    const id = name.charAt(0).toUpperCase() + name.slice(1)
    if (!pathParameters.has(name)) pathParameters.set(name, (schema as z.ZodType).meta({ param: { id } }))
    return [name, pathParameters.get(name) as z.ZodType] as const
  })
  return z.object(Object.fromEntries(shape))
}

const idempotencyKey = z
  .string()
  .min(1)
  .max(255)
  .optional()
  .meta({
    param: { id: 'IdempotencyKey' },
    description: 'Makes a repeated request safe: same key and body, same answer.',
    example: '5f0c2a9e-1',
  })
const ifMatch = z
  .string()
  .optional()
  .meta({
    param: { id: 'IfMatch' },
    description: 'The ETag the change is based on; a stale one is refused with 412.',
    example: '"3"',
  })

function headersOf(route: Route): z.ZodObject | null {
  if (route.method === 'POST') return z.object({ 'Idempotency-Key': idempotencyKey })
  if (route.versioned && route.method !== 'GET') return z.object({ 'If-Match': ifMatch })
  return null
}

function responsesOf(route: Route): ZodOpenApiResponsesObject {
  const success = {
    description: route.answers,
    headers: answerHeaders(route),
    ...(route.answer && { content: { 'application/json': { schema: route.answer } } }),
  }
  return { [String(route.status)]: success, ...refusalsOf(route) } as ZodOpenApiResponsesObject
}

/** Open answers (no additionalProperties), but for what a client wrote and gets back; and no bounds that only JavaScript has. */
const tidy: ZodOpenApiOverride = ({ jsonSchema, zodSchema, io }) => {
  const { def } = zodSchema._zod
  if (io === 'output' && def.type === 'object' && def.catchall?._zod.def.type !== 'never')
    delete jsonSchema.additionalProperties
  if (jsonSchema.format && jsonSchema.pattern) delete jsonSchema.pattern
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
}
