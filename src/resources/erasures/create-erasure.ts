import type { Context } from '../../context.ts'
import { recordEvent } from '../../jobs/events.ts'
import { wake } from '../../jobs/wake.ts'
import { holdCandidate } from '../action-plans/hold-candidate.ts'
import { refuseUnknownCandidate } from '../candidates/refuse-unknown-candidate.ts'
import { ERASE_CANDIDATES } from './erase-candidate.ts'
import { asErasure } from './erasure-row.ts'
import type { Erasure, NewErasure } from './schemas.ts'

/** Orders it; the row is the order, and the job does it. While one is under way, another request answers with that one. */
export async function createErasure(context: Context, { candidateId }: NewErasure): Promise<Erasure> {
  const { db, tenantId, now } = context
  return db.transaction(async (tx) => {
    holdCandidate(tx, tenantId, 'candidates', candidateId)
    await refuseUnknownCandidate(db, candidateId)
    const underWay = await db.erasure.findFirst({ where: { candidateId, state: { in: ['queued', 'running'] } } })
    if (underWay) return asErasure(underWay)
    const row = await db.erasure.create({
      data: { tenantId, candidateId, state: 'queued', removed: {}, createdAt: now, updatedAt: now },
    })
    recordEvent(tx, context, 'erasure.requested', { erasureId: row.id, candidateId })
    wake(tx, ERASE_CANDIDATES)
    return asErasure(row)
  })
}
