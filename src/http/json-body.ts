import { isUtf8 } from 'node:buffer'
import type { FastifyInstance } from 'fastify'
import { AppError } from '../errors.ts'

export const BODY_LIMIT_BYTES = 1_048_576
const MAX_DEPTH = 32

declare module 'fastify' {
  interface FastifyRequest {
    /** The body as it came, for fingerprints and signatures. */
    rawBody?: Buffer
  }
}

/** Accepts JSON only: valid UTF-8, of bounded depth, without prototype keys. Anything else is refused before a schema sees it. */
export function acceptJsonBodies(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error')
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer', bodyLimit: BODY_LIMIT_BYTES },
    (request, body, done) => {
      const bytes = body as Buffer
      request.rawBody = bytes
      // Clients that always name a type send it with no body too: no fault where none is expected.
      if (bytes.length === 0)
        return request.routeOptions.config.route?.body ? done(malformed('The body is empty.')) : done(null, undefined)
      if (!isUtf8(bytes)) return done(malformed('The body is not valid UTF-8.'))
      if (depthOf(bytes) > MAX_DEPTH) return done(malformed(`The body is nested more than ${MAX_DEPTH} levels deep.`))
      void parse(request, bytes.toString('utf8'), (error, value) =>
        error ? done(malformed('The body is not valid JSON, or has a key that is not allowed.')) : done(null, value),
      )
    },
  )
}

const malformed = (detail: string) => new AppError(400, 'malformed_body', detail, [{ pointer: '#', detail }])

const QUOTE = 0x22
const BACKSLASH = 0x5c

/** Deepest nesting of brackets outside strings; one pass over the bytes, so depth is known before anything recurses. */
function depthOf(bytes: Buffer): number {
  let depth = 0
  let deepest = 0
  let inString = false
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index]
    if (inString) {
      if (byte === BACKSLASH) index += 1
      else if (byte === QUOTE) inString = false
    } else if (byte === QUOTE) inString = true
    else if (byte === 0x7b || byte === 0x5b) deepest = Math.max(deepest, ++depth)
    else if (byte === 0x7d || byte === 0x5d) depth -= 1
  }
  return deepest
}
