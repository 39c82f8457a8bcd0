import type { TenantDb } from '../../db/tenant.ts'
import { notFound } from '../../errors.ts'
import type { LearningActivityRow } from './learning-activity-row.ts'
import { seenBy } from './seen-by-reader.ts'

/** The activity, where the reader may see it. */
export async function findLearningActivity(db: TenantDb, id: string): Promise<LearningActivityRow> {
  const row = await db.learningActivity.findFirst({ where: { id, ...seenBy(db) } })
  if (!row) throw notFound('learning activity')
  return row
}
