import { SignJWT } from 'jose'
import { v7 as uuid } from 'uuid'
import type { Actor, Context } from '../../context.ts'
import type { Tx } from '../../db/tenant.ts'
import { forbidden, notFound } from '../../errors.ts'
import { recordEvent } from '../../jobs/events.ts'
import { refuseScopesNotHeld } from '../api-keys/refuse-scopes-not-held.ts'
import { asAccessToken } from './access-token-row.ts'
import { candidateScope, type MintedAccessToken, type NewAccessToken } from './schemas.ts'

type Input = NewAccessToken & { candidateId: string }

/** A token for one person's own front end. Its signature is what it is worth; the stored row says what it may do. */
export async function createAccessToken(context: Context, input: Input): Promise<MintedAccessToken> {
  const { db, tenantId, actor, now } = context
  const { candidateId, expiresInSeconds, scopes = scopesOf(actor) } = input
  return db.transaction(async (tx) => {
    refuseScopesNotHeld(actor, scopes)
    refuseCoach(actor)
    if ((await db.candidate.count({ where: { id: candidateId } })) === 0) throw notFound('candidate')
    const issuedAt = Math.floor(now.getTime() / 1000)
    const expiresAt = new Date((issuedAt + expiresInSeconds) * 1000)
    const row = await db.accessToken.create({
      data: { tenantId, id: uuid(), candidateId, scopes, expiresAt, createdAt: now },
    })
    const token = await new SignJWT()
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .setSubject(candidateId)
      .setJti(row.id)
      .setIssuedAt(issuedAt)
      .setExpirationTime(expiresAt)
      .sign(await secretOf(tx, tenantId))
    recordEvent(tx, context, 'access_token.created', { accessTokenId: row.id, candidateId })
    return { ...asAccessToken(row), token }
  })
}

/** All that the caller has and a candidate may have. */
function scopesOf(actor: Actor): NewAccessToken['scopes'] & {} {
  return candidateScope.options.filter((scope) => actor.type === 'api_key' && actor.scopes.includes(scope))
}

/** A token reads all of the person's own; a coach does not. */
function refuseCoach(actor: Actor): void {
  if (actor.type === 'api_key' && actor.audience === 'coach')
    throw forbidden('audience_not_held', "Your key reads as a coach does, and the person's own token would read more.")
}

async function secretOf(tx: Tx, tenantId: string): Promise<Uint8Array> {
  const [row] = await tx.query<{ secret: Uint8Array }>({
    name: 'candidate-token-secret',
    text: 'select candidate_token_secret(cursor_secret) as secret from tenants where id = $1',
    values: [tenantId],
  })
  if (!row) throw notFound('tenant')
  return row.secret
}
