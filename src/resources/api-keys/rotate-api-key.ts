import type { Context } from '../../context.ts'
import { conflict, notFound } from '../../errors.ts'
import { recordEvent } from '../../jobs/events.ts'
import { asApiKey } from './api-key-row.ts'
import { mintApiKey } from './mint-api-key.ts'
import { refuseAudienceNotHeld } from './refuse-audience-not-held.ts'
import { refuseScopesNotHeld } from './refuse-scopes-not-held.ts'
import type { MintedApiKey, Rotation } from './schemas.ts'

type Input = Rotation & { apiKeyId: string }

/** Makes a successor with the same name, scopes and audience; both are valid until the old one's time is over. */
export async function rotateApiKey(context: Context, { apiKeyId, overlapSeconds }: Input): Promise<MintedApiKey> {
  const { db, tenantId, actor, now } = context
  return db.transaction(async (tx) => {
    const old = await db.apiKey.findFirst({ where: { id: apiKeyId } })
    if (!old) throw notFound('API key')
    if (old.revokedAt) throw conflict('key_revoked', 'The key was revoked. Make a new one instead.')
    if (old.expiresAt && old.expiresAt <= now)
      throw conflict('key_expired', 'The key has expired. Make a new one instead.')
    const { scopes, audience } = asApiKey(old)
    refuseScopesNotHeld(actor, scopes)
    refuseAudienceNotHeld(actor, audience)
    const tenant = await db.tenant.findFirst({ where: { id: tenantId }, select: { mode: true } })
    if (!tenant) throw notFound('tenant')

    const { count } = await db.apiKey.updateMany({
      where: { id: apiKeyId, version: old.version },
      data: { expiresAt: endOf(old.expiresAt, now, overlapSeconds), version: { increment: 1 }, updatedAt: now },
    })
    if (count === 0) throw conflict('key_changed', 'The key was rotated or revoked at the same moment. Read it again.')
    const minted = await mintApiKey(context, { mode: tenant.mode, name: old.name, scopes, audience })
    recordEvent(tx, { tenantId, now }, 'api_key.rotated', { apiKeyId, successorId: minted.id })
    return minted
  })
}

/** Rotating never prolongs a key. */
function endOf(expiresAt: Date | null, now: Date, overlapSeconds: number): Date {
  const overlapEnds = new Date(now.getTime() + overlapSeconds * 1000)
  return expiresAt && expiresAt < overlapEnds ? expiresAt : overlapEnds
}
