import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import Negotiator from 'negotiator'
import { AppError } from '../errors.ts'

const OFFERED = ['application/json', 'application/json; charset=utf-8', 'application/problem+json']

/** Refuses with 406 what asks for anything but JSON. */
export function refuseOtherMediaTypes(request: FastifyRequest): void {
  const accept = request.headers.accept
  if (!accept || accept === '*/*' || accept === 'application/json') return
  if (new Negotiator({ headers: { accept } }).mediaType(OFFERED)) return
  throw new AppError(406, 'not_acceptable', 'Answers come as application/json only.', [
    { header: 'Accept', detail: 'does not admit application/json' },
  ])
}

/** What Node lets through or answers in a form of its own: no version, no host, or several of them. */
export function refuseUnsoundHead({ raw }: FastifyRequest): void {
  const { httpVersion, rawHeaders } = raw
  const hosts = rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host').length
  if (httpVersion === '0.9') throw new AppError(400, 'malformed_request', 'The request names no version of HTTP.')
  if (hosts > 1 || (hosts === 0 && httpVersion !== '1.0'))
    throw new AppError(400, 'malformed_request', 'The request must name one host.', [
      { header: 'Host', detail: hosts > 1 ? 'is there more than once' : 'is missing' },
    ])
}

/** Headers of every answer of the API: nothing is kept by caches, sniffed, framed or run. */
export function setFixedHeaders(request: FastifyRequest, reply: FastifyReply): void {
  reply.headers({
    'x-request-id': request.id,
    'cache-control': 'private, no-store',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'referrer-policy': 'no-referrer',
    vary: 'Authorization, Accept',
  })
}

/**
 * From the moment a stop begins, every answer closes its connection. Without this, connections that were busy then stay
 * open until they idle out, and the stop waits for them.
 */
export function closeConnectionsOnStop(app: FastifyInstance): void {
  let isStopping = false
  app.addHook('preClose', (done) => {
    isStopping = true
    done()
  })
  app.addHook('onSend', (_request, reply, _payload, done) => {
    if (isStopping) reply.header('connection', 'close')
    done()
  })
}
