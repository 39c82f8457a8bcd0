import type { Context } from '../../context.ts'
import type { Tx } from '../../db/tenant.ts'
import { conflict, notFound } from '../../errors.ts'
import { recordEvent } from '../../jobs/events.ts'
import { asApiKey } from './api-key-row.ts'
import type { ApiKey } from './schemas.ts'

/** Ends a key at once, its caller's own too. Revoking it again changes nothing. */
export async function revokeApiKey(
  { db, tenantId, now }: Context,
  { apiKeyId }: { apiKeyId: string },
): Promise<ApiKey> {
  return db.transaction(async (tx) => {
    const others = (await lockManagingKeys(tx, tenantId, now)).filter(({ id }) => id !== apiKeyId)
    const row = await db.apiKey.findFirst({ where: { id: apiKeyId } })
    if (!row) throw notFound('API key')
    if (row.revokedAt) return asApiKey(row)
    if (others.length === 0)
      throw conflict('last_key', 'No other valid key with api-keys:write would be left. Make one first.')

    const [revoked] = await db.apiKey.updateManyAndReturn({
      where: { id: apiKeyId, revokedAt: null },
      data: { revokedAt: now, version: { increment: 1 }, updatedAt: now },
    })
    if (!revoked) throw conflict('key_changed', 'The key was revoked at the same moment. Read it again.')
    recordEvent(tx, { tenantId, now }, 'api_key.revoked', { apiKeyId })
    return asApiKey(revoked)
  })
}

/** Valid keys that can make keys. Locked, or two keys could revoke each other at once and leave the tenant without one. */
function lockManagingKeys(tx: Tx, tenantId: string, now: Date): Promise<{ id: string }[]> {
  return tx.query({
    name: 'lock-managing-keys',
    text: `select id from api_keys
           where tenant_id = $1 and revoked_at is null and (expires_at is null or expires_at > $2) and 'api-keys:write' = any(scopes)
           order by id for update`,
    values: [tenantId, now],
  })
}
