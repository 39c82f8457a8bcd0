import type { Context } from '../../context.ts'
import { forbidden, notFound, stale } from '../../errors.ts'
import { canRead, type Visibility } from '../../rules/vocabulary.ts'
import { holdCandidate } from '../action-plans/hold-candidate.ts'
import { revisePlans } from '../action-plans/revise-plans.ts'
import type { ChangedCheckIn, CheckInChanges } from './schemas.ts'

type Input = CheckInChanges & { checkInId: string; expectedVersion?: number | undefined }

/** How a person shares an answer, or takes it back to themselves. No event tells of it. */
export async function updateCheckIn(context: Context, input: Input): Promise<ChangedCheckIn> {
  const { checkInId, expectedVersion, ...changes } = input
  const { db, tenantId, now } = context
  return db.transaction(async (tx) => {
    holdCandidate(tx, tenantId, 'check_ins', checkInId)
    const known = await db.checkIn.findFirst({ where: { id: checkInId } })
    if (!known) throw notFound('check-in')
    if (expectedVersion && known.version !== expectedVersion) throw stale()
    refuseToShareForThem(context, known.visibility, changes.visibility)

    const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
    const [row] = await db.checkIn.updateManyAndReturn({
      where: { id: checkInId },
      data: { ...given, version: { increment: 1 }, updatedAt: now },
    })
    if (!row) throw notFound('check-in')
    return { ...row, planChanges: await revisePlans(tx, context, row.candidateId) }
  })
}

/** Whom it was shared with keeps it to themselves: only the candidate's own token opens it to more people. */
function refuseToShareForThem({ audience }: Context, known: Visibility, wanted: Visibility = known): void {
  if (audience === 'candidate' || canRead(wanted, known)) return
  throw forbidden('candidate_only', "Only the candidate's own token shares a check-in with more people.")
}
