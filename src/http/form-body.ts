import formbody from '@fastify/formbody'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { AppError } from '../errors.ts'

/** A text of 5,000 characters, each of them twelve when encoded, with room for the other fields. */
const FORM_LIMIT_BYTES = 131_072

/** What a browser sent: each field once, lines ended as they were typed. */
export type ReceivedForm = {
  typed: Record<string, string>
  /** All of it was UTF-8; where not, `typed` holds U+FFFD in its place. */
  isSound: boolean
}

/** Takes forms and nothing else, in this scope only: the API keeps taking JSON. */
export async function acceptForms(scope: FastifyInstance): Promise<void> {
  scope.removeAllContentTypeParsers()
  await scope.register(formbody, { bodyLimit: FORM_LIMIT_BYTES, parser: readForm })
}

function readForm(text: string): ReceivedForm {
  const fields = [...new URLSearchParams(text)].map(([name, value]) => [name, value.replaceAll('\r\n', '\n')] as const)
  return { typed: Object.fromEntries(fields), isSound: isSound(text) }
}

/** Browsers encode all but ASCII, so a U+FFFD that stands here as it is was no UTF-8 on the wire. */
function isSound(text: string): boolean {
  try {
    decodeURIComponent(text)
    return !text.includes('\uFFFD')
  } catch {
    return false
  }
}

/**
 * Refuses what another site sends. There is no cookie to abuse, and the address itself is the secret; this keeps a link
 * from being answered out of somebody else's page. Pages without a referrer send the origin "null".
 */
export function refuseForeignForm(request: FastifyRequest): void {
  if (request.body === undefined || request.body === null)
    throw new AppError(400, 'malformed_body', 'There is no form in the request.')
  const { origin, host, 'sec-fetch-site': site } = request.headers
  const isForeign = site ? site !== 'same-origin' && site !== 'none' : isAnotherHost(origin, host)
  if (isForeign) throw new AppError(403, 'foreign_form', 'The form came from another site.')
}

function isAnotherHost(origin: string | undefined, host: string | undefined): boolean {
  if (!origin || origin === 'null') return false
  return !URL.canParse(origin) || new URL(origin).host !== host
}
