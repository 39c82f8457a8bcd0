import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Actor, type Context, Json, JsonParts } from '../context.ts'
import type { TenantDb } from '../db/tenant.ts'
import { stale } from '../errors.ts'
import { audienceOf, authorize, type Caller } from './authentication.ts'
import { openCursor, sealCursor } from './cursor.ts'
import { fingerprintOf, onceOnly, Replay, readKey, type StoredAnswer } from './idempotency.ts'
import { pathOf } from './problem.ts'
import type { Route } from './route.ts'
import { serializerOf } from './serializer.ts'
import { readInput } from './validation.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route's line of the table; routes without one are public. */
    route?: Route
    operation?: string
    public?: true
  }
  interface FastifyRequest {
    caller: Caller | null
    now: Date
  }
}

type Access = {
  dbFor(caller: Caller): TenantDb
  outbound: Context['outbound']
  /** Where people reach this service. */
  publicUrl(): string
}

const LARGE_ANSWER_MS = 600_000

/** Gives each line of the tables its address, its refusals and its answer. */
export function registerRoutes(app: FastifyInstance, routes: readonly Route[], access: Access): void {
  for (const route of routes) {
    const answer = answerer(route)
    app.route({
      method: route.method,
      url: route.path.replace(/\{(\w+)\}/g, ':$1'),
      config: { route, operation: route.operation.name },
      exposeHeadRoute: route.method === 'GET',
      ...(route.large && { handlerTimeout: LARGE_ANSWER_MS }),
      handler: (request, reply) => handle(route, answer, access, request, reply),
    })
  }
}

async function handle(
  route: Route,
  answer: (result: unknown, request: FastifyRequest) => StoredAnswer,
  access: Access,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const caller = request.caller as Caller
  authorize(caller.actor, route)
  const input = inputOf(route, request, caller)
  if (route.needsPublicUrl) input.publicUrl = access.publicUrl()
  const context: Context = {
    db: access.dbFor(caller),
    tenantId: caller.tenantId,
    actor: caller.actor,
    audience: audienceOf(caller.actor),
    now: request.now,
    outbound: access.outbound,
    log: request.log,
  }
  const key = route.method === 'POST' ? readKey(request.headers['idempotency-key']) : null
  if (!key) {
    const result = await route.operation(context, input as never)
    return result instanceof JsonParts ? deliverParts(reply, route, result) : deliver(reply, answer(result, request))
  }

  const db = onceOnly(context.db, {
    tenantId: caller.tenantId,
    operation: route.operation.name,
    key: readerOf(caller.actor) + key,
    // Whoever sends another's key, its beginning included, still gets no answer that was not for their eyes.
    fingerprint: fingerprintOf(readerOf(caller.actor), route.method, request.url, request.rawBody),
    now: request.now,
    sealWith: route.secret ? caller.token : null,
    answerOf: (result) => answer(result, request),
  })
  try {
    await route.operation({ ...context, db }, input as never)
    const answered = db.answered()
    if (!answered)
      throw new Error(`${route.operation.name} must do its work in context.db.transaction() and return its result.`)
    return deliver(reply, answered)
  } catch (error) {
    if (error instanceof Replay) return deliver(reply.header('idempotent-replayed', 'true'), error.answer)
    throw error
  }
}

/** For whose eyes an answer is kept: the same key of another candidate, or of a coach, is another key. */
function readerOf(actor: Actor): string {
  if (actor.type === 'candidate') return `${actor.candidateId} `
  const audience = audienceOf(actor)
  return audience === 'tenant' ? '' : `${audience} `
}

function inputOf(route: Route, request: FastifyRequest, caller: Caller): Record<string, unknown> {
  const input = readInput([
    { schema: route.params, value: route.params ? request.params : undefined, place: 'path' },
    { schema: route.query, value: request.query, place: 'query' },
    { schema: route.body, value: request.body ?? undefined, place: 'body' },
  ])
  if (typeof input.cursor === 'string')
    input.after = openCursor(caller.cursorSecret, listOf(route, request), input.cursor)
  delete input.cursor
  if (route.versioned && route.method !== 'GET' && route.method !== 'POST')
    input.expectedVersion = expectedVersion(request.headers['if-match'])
  return input
}

/** The version in If-Match; undefined when any will do. Only a strong tag that Onward gave can match. */
function expectedVersion(header: string | undefined): number | undefined {
  if (header === undefined || header.trim() === '*') return undefined
  const tag = /^"([1-9]\d{0,8})"$/.exec(header.trim())?.[1]
  if (!tag) throw stale()
  return Number(tag)
}

/** What a cursor is good for: this list with these filters. */
function listOf(route: Route, request: FastifyRequest): string {
  const filters = Object.entries(request.query as object).filter(([name]) => name !== 'cursor' && name !== 'limit')
  return JSON.stringify([route.operation.name, request.params, filters.toSorted(byName)])
}

const byName = ([one]: [string, unknown], [other]: [string, unknown]) => (one < other ? -1 : 1)

function answerer(route: Route): (result: unknown, request: FastifyRequest) => StoredAnswer {
  const write = route.answer ? serializerOf(route.answer) : () => ''
  return (result, request) => {
    const headers: Record<string, string> = {}
    const shown = route.page ? sealPage(route, result as RawPage, request, headers) : result
    const version =
      typeof route.versioned === 'function'
        ? route.versioned(result as never)
        : (shown as { version?: number } | undefined)?.version
    if (route.versioned && version !== undefined) headers.etag = `"${version}"`
    if (route.location) headers.location = route.location(result as never)
    return { status: route.status, headers, body: shown instanceof Json ? shown.text : write(shown) }
  }
}

type RawPage = { data: unknown[] | Json; next: string | null }

function sealPage(
  route: Route,
  { data, next }: RawPage,
  request: FastifyRequest,
  headers: Record<string, string>,
): unknown {
  const nextCursor = next && sealCursor((request.caller as Caller).cursorSecret, listOf(route, request), next)
  if (nextCursor) {
    const query = new URLSearchParams({ ...(request.query as Record<string, string>), cursor: nextCursor })
    headers.link = `<${pathOf(request.url)}?${query.toString()}>; rel="next"`
  }
  return data instanceof Json
    ? new Json(`{"data":${data.text},"nextCursor":${JSON.stringify(nextCursor)}}`)
    : { data, nextCursor }
}

function deliver(reply: FastifyReply, { status, headers, body }: StoredAnswer) {
  reply.code(status).headers(headers)
  if (status === 204) return reply.send()
  return reply.header('content-type', 'application/json; charset=utf-8').serializer(asIs).send(body)
}

const asIs = (body: string) => body

function deliverParts(reply: FastifyReply, { status }: Route, { parts }: JsonParts) {
  return reply.code(status).header('content-type', 'application/json; charset=utf-8').send(Readable.from(parts))
}
