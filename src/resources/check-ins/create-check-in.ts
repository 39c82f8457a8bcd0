import type { Context } from '../../context.ts'
import { conflict, notFound } from '../../errors.ts'
import { holdCandidate } from '../action-plans/hold-candidate.ts'
import { revisePlans } from '../action-plans/revise-plans.ts'
import { refuseFuture } from '../applications/refusals.ts'
import type { ChangedCheckIn, NewCheckIn } from './schemas.ts'

/** Keeps an answer, and with it no event: that somebody answered is theirs too. The plans act on it at once. */
export async function createCheckIn(context: Context, input: NewCheckIn): Promise<ChangedCheckIn> {
  const { db, tenantId, now } = context
  const { candidateId, score, note = null, visibility = 'candidate', checkedInAt = now } = input
  refuseFuture(now, 'checkedInAt', checkedInAt)
  return db.transaction(async (tx) => {
    holdCandidate(tx, tenantId, 'candidates', candidateId)
    const candidate = await db.candidate.findFirst({ where: { id: candidateId } })
    if (!candidate) throw notFound('candidate', [{ pointer: '#/candidateId', detail: 'is not the id of a candidate' }])
    if (!candidate.checkIns)
      throw conflict('check_ins_off', 'The candidate has switched check-ins off.', [
        { pointer: '#/candidateId', detail: 'does not want to be asked' },
      ])
    const row = await db.checkIn.create({
      data: { tenantId, candidateId, score, note, visibility, checkedInAt, createdAt: now, updatedAt: now },
    })
    return { ...row, planChanges: await revisePlans(tx, context, candidateId) }
  })
}
