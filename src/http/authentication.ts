import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { type Actor, NO_TENANT } from '../context.ts'
import type { Visibility } from '../db/tenant.ts'
import { AppError } from '../errors.ts'
import { type KnownToken, looksLikeAccessToken, verifyAccessToken } from './access-token.ts'
import type { Route, Scope } from './route.ts'

/** What the database knows of a key, found by its hash. */
export type KnownKey = {
  tenantId: string
  id: string
  scopes: string[]
  audience: Visibility
  lastUsedAt: Date | null
  expiresAt: Date | null
  revokedAt: Date | null
  cursorSecret: Uint8Array
}

/** Who sent a request. */
export type Caller = {
  actor: Actor
  tenantId: string
  cursorSecret: Uint8Array
  token: string
  lastUsedAt: Date | null
}

export type Credentials = {
  findKey(hash: Uint8Array): Promise<KnownKey | null>
  findToken: (id: string) => Promise<KnownToken | null>
  operatorKey: string | null
}

const KEY_FORM = /^onw_(test|live)_[A-Za-z0-9]{32,128}$/
const BEARER = /^Bearer +([\x21-\x7E]{1,1500})$/i

/** Turns the Authorization header into a caller, or refuses with 401 before anything else of the request is read. */
export async function identify(request: FastifyRequest, credentials: Credentials, now: Date): Promise<Caller> {
  const token = BEARER.exec(request.headers.authorization ?? '')?.[1]
  if (!token) throw unauthenticated('Send an API key or a candidate token: Authorization: Bearer …')
  if (isSentTwice(request.raw.rawHeaders)) throw unauthenticated('Send one Authorization header.')
  if (isOperator(token, credentials.operatorKey))
    return { actor: { type: 'operator' }, tenantId: NO_TENANT, cursorSecret: hashOf(token), token, lastUsedAt: now }
  if (looksLikeAccessToken(token)) {
    const { id, candidateId, scopes, tenantId, cursorSecret } = await verifyAccessToken(
      token,
      credentials.findToken,
      now,
    )
    return { actor: { type: 'candidate', id, candidateId, scopes }, tenantId, cursorSecret, token, lastUsedAt: now }
  }

  const key = KEY_FORM.test(token) ? await credentials.findKey(hashOf(token)) : null
  if (!key) throw unauthenticated('The API key is not known.')
  if (key.revokedAt) throw unauthenticated('The API key was revoked.')
  if (key.expiresAt && key.expiresAt <= now) throw unauthenticated('The API key has expired.')
  const { tenantId, id, scopes, audience, cursorSecret, lastUsedAt } = key
  return { actor: { type: 'api_key', id, scopes, audience }, tenantId, cursorSecret, token, lastUsedAt }
}

/** Refuses with 403 when the caller may not use this operation at all; single records answer 404 instead. */
export function authorize(actor: Actor, { scope, keysOnly }: Pick<Route, 'scope' | 'keysOnly'>): void {
  if (keysOnly && actor.type === 'candidate')
    throw new AppError(403, 'forbidden', 'This operation takes an API key; a candidate token cannot do it.')
  const [first, second] = scope.split('+')
  const isAllowed =
    actor.type === 'operator'
      ? first === 'operator'
      : 'scopes' in actor && actor.scopes.includes((second ?? first) as Scope)
  if (isAllowed) return
  const missing =
    actor.type === 'operator'
      ? 'a key of the tenant'
      : first === 'operator' && !second
        ? "the operator's key"
        : `the scope ${second ?? first}`
  throw new AppError(403, 'forbidden', `This operation needs ${missing}.`)
}

/** Whose eyes an actor reads with; the operator sees no person's records at all. */
export function audienceOf(actor: Actor): Visibility {
  if (actor.type === 'api_key') return actor.audience
  return actor.type === 'operator' ? 'tenant' : 'candidate'
}

export function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

/** Node keeps the first of several; what stands before the service may have checked another. */
function isSentTwice(rawHeaders: readonly string[]): boolean {
  return rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'authorization').length > 1
}

function isOperator(token: string, operatorKey: string | null): boolean {
  return operatorKey !== null && timingSafeEqual(hashOf(token), hashOf(operatorKey))
}

const unauthenticated = (detail: string) =>
  new AppError(401, 'unauthenticated', detail, [{ header: 'Authorization', detail: 'holds no valid key' }])
