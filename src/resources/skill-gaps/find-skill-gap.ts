import type { TenantDb } from '../../db/tenant.ts'
import { notFound } from '../../errors.ts'
import type { SkillGapRow } from './skill-gap-row.ts'

/** The gap, where the reader may see it. */
export async function findSkillGap(db: TenantDb, skillGapId: string): Promise<SkillGapRow> {
  const row = await db.skillGap.findFirst({ where: { id: skillGapId }, omit: { tenantId: true, skillKey: true } })
  if (!row) throw notFound('skill gap')
  return row
}
