import type { Pool } from './pool.ts'

type FoundLink = {
  tenantId: string
  id: string
  candidateId: string
  /** The request for feedback that it answers. */
  recordId: string
  expiresAt: Date
  usedAt: Date | null
  revokedAt: Date | null
}

/** The one-time page with this hash, of whichever tenant; used and closed ones too, so that the page can say so. */
export async function findFeedbackLink(pool: Pool, hash: Uint8Array): Promise<FoundLink | null> {
  const { rows } = await pool.query({
    name: 'find-feedback-link',
    text: `select tenant_id as "tenantId", id, candidate_id as "candidateId", request_id as "recordId", expires_at as "expiresAt",
             used_at as "usedAt", revoked_at as "revokedAt" from find_feedback_link($1)`,
    values: [hash],
  })
  return rows[0] ?? null
}
