import type { Context } from '../../context.ts'
import { notFound, stale } from '../../errors.ts'
import { holdCandidate } from '../action-plans/hold-candidate.ts'
import { revisePlans } from '../action-plans/revise-plans.ts'

type Input = { checkInId: string; expectedVersion?: number | undefined }

/** Takes an answer back: a tap on the wrong number should not shape a week. No event tells of it. */
export async function deleteCheckIn(context: Context, { checkInId, expectedVersion }: Input): Promise<undefined> {
  const { db, tenantId } = context
  return db.transaction(async (tx) => {
    holdCandidate(tx, tenantId, 'check_ins', checkInId)
    const known = await db.checkIn.findFirst({ where: { id: checkInId } })
    if (!known) throw notFound('check-in')
    if (expectedVersion && known.version !== expectedVersion) throw stale()
    await db.checkIn.deleteMany({ where: { id: checkInId } })
    await revisePlans(tx, context, known.candidateId)
    return undefined
  })
}
