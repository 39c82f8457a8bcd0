import type { TenantDb } from '../../db/tenant.ts'
import type { SkillGapEvidence } from './schemas.ts'

const MAX_EVIDENCE = 100

/** What the reader may see of it, the newest first. */
export async function evidenceOfGap(db: TenantDb, gapId: string): Promise<SkillGapEvidence[]> {
  return db.skillGapEvidence.findMany({
    where: { gapId },
    omit: { tenantId: true, candidateId: true, gapId: true },
    orderBy: { id: 'desc' },
    take: MAX_EVIDENCE,
  })
}
