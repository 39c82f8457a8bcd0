import type { Pool } from './pool.ts'

type FoundToken = {
  tenantId: string
  id: string
  candidateId: string
  scopes: string[]
  expiresAt: Date
  revokedAt: Date | null
  /** What its signature must be made with. */
  tokenSecret: Uint8Array
  cursorSecret: Uint8Array
}

/** The candidate token with this id, of whichever tenant; revoked and expired ones too, so that the refusal can say so. */
export async function findAccessToken(pool: Pool, id: string): Promise<FoundToken | null> {
  const { rows } = await pool.query({
    name: 'find-access-token',
    text: `select tenant_id as "tenantId", id, candidate_id as "candidateId", scopes, expires_at as "expiresAt",
             revoked_at as "revokedAt", token_secret as "tokenSecret", cursor_secret as "cursorSecret" from find_access_token($1)`,
    values: [id],
  })
  return rows[0] ?? null
}
