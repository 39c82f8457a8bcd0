import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { AppError } from '../errors.ts'
import { codeOf, failureFields } from './failure.ts'
import { PROBLEM_TYPE, type ProblemAnswer, problemBody, sendProblem } from './problem.ts'
import type { Method } from './route.ts'

/** Every failure becomes problem+json, here and nowhere else; the only place that logs one. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => answerError(error as Error, request, reply))
}

export function answerError(error: Error, request: FastifyRequest, reply: FastifyReply) {
  return sendProblem(reply, refuse(error, request, reply))
}

/** What a failure is answered with, in whatever form: logged where that is due, its headers set. */
export function refuse(error: Error, request: FastifyRequest, reply: FastifyReply): ProblemAnswer {
  const refusal = refusalFor(error)
  if (!refusal) {
    request.log.error(
      { err: failureFields(error), operation: request.routeOptions?.config?.operation },
      'A request failed unexpectedly',
    )
    return { status: 500, code: 'internal', detail: 'Something went wrong on our side. Nothing was stored.' }
  }
  if (refusal.status === 401) reply.header('www-authenticate', 'Bearer realm="onward"')
  if (RETRY_AFTER_SECONDS[refusal.status] && !reply.hasHeader('retry-after'))
    reply.header('retry-after', RETRY_AFTER_SECONDS[refusal.status])
  if (refusal.code === 'idempotency_in_progress') reply.header('retry-after', 1)
  if (refusal.status === 503) request.log.error({ err: failureFields(error) }, 'The database cannot be reached')
  return refusal
}

const RETRY_AFTER_SECONDS: Record<number, number> = { 429: 10, 503: 2 }

/** How a known failure is answered; null for a bug. */
function refusalFor(error: Error & { code?: unknown; cause?: unknown }): ProblemAnswer | null {
  if (error instanceof AppError)
    return { status: error.status, code: error.code, detail: error.message, faults: error.faults }
  return fromFramework(error) ?? fromDatabase(error)
}

function fromFramework(error: Error & { code?: unknown }): ProblemAnswer | null {
  const known = typeof error.code === 'string' ? FRAMEWORK_REFUSALS[error.code] : undefined
  if (known) return known
  const status = (error as FastifyError).statusCode
  return status && status >= 400 && status < 500
    ? { status, code: 'bad_request', detail: 'The request could not be understood.' }
    : null
}

const FRAMEWORK_REFUSALS: Record<string, ProblemAnswer> = {
  FST_ERR_CTP_BODY_TOO_LARGE: { status: 413, code: 'body_too_large', detail: 'The body is larger than one megabyte.' },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: {
    status: 415,
    code: 'unsupported_media_type',
    detail: 'Send the body as application/json.',
  },
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: {
    status: 400,
    code: 'malformed_body',
    detail: 'The body does not have the length that was announced.',
  },
  FST_ERR_CTP_EMPTY_JSON_BODY: { status: 400, code: 'malformed_body', detail: 'The body is empty.' },
  FST_ERR_BAD_URL: { status: 400, code: 'malformed_url', detail: 'The address is not a valid URL.' },
  FST_ERR_MAX_PARAM_LENGTH: { status: 404, code: 'not_found', detail: 'There is nothing at this address.' },
  FST_ERR_HANDLER_TIMEOUT: {
    status: 503,
    code: 'unavailable',
    detail: 'The request took too long. Try again shortly.',
  },
}

/** SQLSTATE classes and socket errors that mean "not now" or "not this value"; the second line behind the schemas. */
function fromDatabase(error: Error & { code?: unknown; cause?: unknown }): ProblemAnswer | null {
  const code = codeOf(error)
  if (code === null) return null
  if (NOT_NOW.test(code))
    return {
      status: 503,
      code: 'unavailable',
      detail: 'The service cannot reach its database right now. Try again shortly.',
    }
  if (NOT_THIS_VALUE.has(code))
    return { status: 422, code: 'invalid_request', detail: 'A value in the request cannot be stored.' }
  return null
}

const NOT_NOW =
  /^(08...|28...|3D000|53...|57...|40001|40P01|55P03|25P03|ECONN[A-Z]+|EPIPE|ETIMEDOUT|ENOTFOUND|P1\d\d\d|P2024|P2028|P2034|CONNECTION_LOST)$/
const NOT_THIS_VALUE = new Set(['22021', '22P05', '22003', '22001', '22007', '22008', '22P02', '22023'])

/** Addresses beside the API's own. */
const READ_ONLY = ['/health/live', '/health/ready', '/metrics', '/openapi.json', '/docs/'].map((path) => ({
  method: 'GET' as const,
  path,
}))

/** Answers unknown addresses with 404, and known ones with an unknown method with 405 and Allow. */
export function answerUnknownRoutes(app: FastifyInstance, known: readonly { method: Method; path: string }[]): void {
  const byPattern = Map.groupBy([...known, ...READ_ONLY], ({ path }) => path)
  const patterns = [...byPattern].map(([path, routes]) => ({
    form: new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{[^}]+\}/g, '[^/]+')}$`),
    methods: routes
      .map(({ method }) => method)
      .concat(routes.some(({ method }) => method === 'GET') ? (['HEAD'] as never[]) : []),
  }))
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?', 1)[0] ?? ''
    const methods = patterns.filter(({ form }) => form.test(path)).flatMap((match) => match.methods)
    if (methods.length === 0 || methods.includes(request.method as Method))
      return sendProblem(reply, { status: 404, code: 'not_found', detail: 'There is nothing at this address.' })
    return sendProblem(reply.header('allow', [...new Set(methods)].join(', ')), {
      status: 405,
      code: 'method_not_allowed',
      detail: 'This address does not know that method.',
    })
  })
}

/** What Node itself refuses, before there is a request: still problem+json, then the connection closes. */
export function answerClientError(error: NodeJS.ErrnoException, socket: import('node:net').Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const { status, phrase, detail } = CLIENT_ERRORS[error.code ?? ''] ?? {
    status: 400,
    phrase: 'Bad Request',
    detail: 'The request is not valid HTTP.',
  }
  const body = problemBody({ status, code: 'malformed_request', detail }, '/', 'none')
  socket.end(
    `HTTP/1.1 ${status} ${phrase}\r\ncontent-type: ${PROBLEM_TYPE}\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  )
}

const CLIENT_ERRORS: Record<string, { status: number; phrase: string; detail: string }> = {
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, phrase: 'Request Timeout', detail: 'The request did not arrive in time.' },
  HPE_HEADER_OVERFLOW: { status: 431, phrase: 'Request Header Fields Too Large', detail: 'The headers are too large.' },
}
