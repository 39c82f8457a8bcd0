import type { Context } from '../../context.ts'
import { recordEvent } from '../../jobs/events.ts'
import { wake } from '../../jobs/wake.ts'
import { holdCandidate } from '../action-plans/hold-candidate.ts'
import { refuseUnknownCandidate } from '../candidates/refuse-unknown-candidate.ts'
import { asExport } from './export-row.ts'
import type { Export, NewExport } from './schemas.ts'
import { WRITE_EXPORTS } from './write-export.ts'

/** Orders it; the row is the order, and the job does it. While one is under way for these eyes, that one is the answer. */
export async function createExport(context: Context, { candidateId }: NewExport): Promise<Export> {
  const { db, tenantId, audience, now } = context
  return db.transaction(async (tx) => {
    holdCandidate(tx, tenantId, 'candidates', candidateId)
    await refuseUnknownCandidate(db, candidateId)
    const underWay = await db.export.findFirst({
      where: { candidateId, audience, state: { in: ['queued', 'running'] } },
    })
    if (underWay) return asExport(underWay)
    const row = await db.export.create({
      data: { tenantId, candidateId, audience, state: 'queued', createdAt: now, updatedAt: now },
    })
    recordEvent(tx, context, 'export.requested', { exportId: row.id, candidateId })
    wake(tx, WRITE_EXPORTS)
    return asExport(row)
  })
}
