import type { Context } from '../../context.ts'
import { invalid, notFound } from '../../errors.ts'
import { recordEvent } from '../../jobs/events.ts'
import { mintApiKey } from './mint-api-key.ts'
import { refuseAudienceNotHeld } from './refuse-audience-not-held.ts'
import { refuseScopesNotHeld } from './refuse-scopes-not-held.ts'
import type { MintedApiKey, NewApiKey } from './schemas.ts'

export async function createApiKey(
  context: Context,
  { name, scopes, audience, expiresAt }: NewApiKey,
): Promise<MintedApiKey> {
  const { db, tenantId, actor, now } = context
  return db.transaction(async (tx) => {
    refuseScopesNotHeld(actor, scopes)
    refuseAudienceNotHeld(actor, audience)
    if (expiresAt && expiresAt <= now)
      throw invalid('The key would be born expired.', [{ pointer: '#/expiresAt', detail: 'must be in the future' }])
    const tenant = await db.tenant.findFirst({ where: { id: tenantId }, select: { mode: true } })
    if (!tenant) throw notFound('tenant')
    const minted = await mintApiKey(context, { mode: tenant.mode, name, scopes, audience, expiresAt })
    recordEvent(tx, { tenantId, now }, 'api_key.created', { apiKeyId: minted.id })
    return minted
  })
}
