import type { Database } from './database.ts'
import type { Pool } from './pool.ts'
import type { Visibility } from './visibility.ts'

type FoundKey = {
  tenantId: string
  id: string
  scopes: string[]
  audience: Visibility
  lastUsedAt: Date | null
  expiresAt: Date | null
  revokedAt: Date | null
  cursorSecret: Uint8Array
}

/** The key with this hash, of whichever tenant; revoked and expired ones too, so that the refusal can say so. */
export async function findApiKey(pool: Pool, hash: Uint8Array): Promise<FoundKey | null> {
  const { rows } = await pool.query({
    name: 'find-api-key',
    text: `select tenant_id as "tenantId", id, scopes, audience, last_used_at as "lastUsedAt", expires_at as "expiresAt",
             revoked_at as "revokedAt", cursor_secret as "cursorSecret" from find_api_key($1)`,
    values: [hash],
  })
  return rows[0] ?? null
}

const TOUCH_EVERY_MS = 60_000

/** Notes that a key was used, at most once a minute, beside the request and never in its way. */
export function touchApiKey(
  database: Database,
  tenantId: string,
  id: string,
  lastUsedAt: Date | null,
  now: Date,
): void {
  if (lastUsedAt && now.getTime() - lastUsedAt.getTime() < TOUCH_EVERY_MS) return
  database
    .forTenant(tenantId)
    .query({
      text: 'update api_keys set last_used_at = $2 where tenant_id = $3 and id = $1',
      values: [id, now, tenantId],
    })
    .catch(() => {})
}
