import { z } from 'zod'
import type { Route } from './route.ts'

/** The headers of a success, as the document names them. */
export function answerHeaders(route: Route): z.ZodObject {
  return z.object({
    'X-Request-Id': REQUEST_ID,
    ...RATE_LIMIT,
    ...(route.versioned && route.answer && { ETag: ETAG }),
    ...(route.location && { Location: LOCATION }),
    ...(route.page && { Link: LINK }),
    ...(route.method === 'POST' && { 'Idempotent-Replayed': REPLAYED }),
  })
}

/** The headers of a refusal. */
export function refusalHeaders(status: number): z.ZodObject {
  return z.object({
    'X-Request-Id': REQUEST_ID,
    ...(status === 401 && { 'WWW-Authenticate': AUTHENTICATE }),
    ...(status === 429 && RATE_LIMIT),
    ...([429, 503].includes(status) && { 'Retry-After': RETRY_AFTER }),
  })
}

const header = (id: string, description: string, example: string) =>
  z.string().optional().meta({ header: { id }, description, example })

const REQUEST_ID = header(
  'XRequestId',
  "The request's id; the caller's own when it sent one.",
  '0193b3a0-7c1e-7aaa-8bbb-0123456789ab',
)
const RATE_LIMIT = {
  'RateLimit-Policy': header(
    'RateLimitPolicy',
    'Requests a tenant may make (q) in a window of seconds (w).',
    '"default";q=1000;w=10',
  ),
  RateLimit: header('RateLimit', 'Requests left (r), and seconds until the window ends (t).', '"default";r=998;t=7'),
}
const AUTHENTICATE = header('WWWAuthenticate', 'How to identify oneself.', 'Bearer realm="onward"')
const ETAG = header('ETag', 'Version of the record, for If-Match.', '"1"')
const LOCATION = header('Location', 'Path of the new record.', '/v1/candidates/0193b3a0-7c1e-7aaa-8bbb-0123456789ab')
const LINK = header(
  'Link',
  'The next page, rel="next" (RFC 8288); absent on the last.',
  '</v1/candidates?cursor=abc>; rel="next"',
)
const REPLAYED = z
  .literal('true')
  .optional()
  .meta({
    header: { id: 'IdempotentReplayed' },
    description: 'Present when the answer was given before.',
    example: 'true',
  })
const RETRY_AFTER = z
  .int()
  .optional()
  .meta({ header: { id: 'RetryAfter' }, description: 'Seconds to wait.', example: 10 })
