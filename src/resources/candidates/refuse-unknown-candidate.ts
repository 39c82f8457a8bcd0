import type { TenantDb } from '../../db/tenant.ts'
import { notFound } from '../../errors.ts'

/** Refuses a body that names a candidate whom the caller does not have; a candidate token has itself alone. */
export async function refuseUnknownCandidate(db: TenantDb, candidateId: string): Promise<void> {
  if ((await db.candidate.count({ where: { id: candidateId } })) > 0) return
  throw notFound('candidate', [{ pointer: '#/candidateId', detail: 'is not the id of a candidate' }])
}
