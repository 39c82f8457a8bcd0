import type { Context } from '../../context.ts'
import { notFound, stale } from '../../errors.ts'
import { recordEvent } from '../../jobs/events.ts'
import { holdCandidate } from '../action-plans/hold-candidate.ts'
import { revisePlans } from '../action-plans/revise-plans.ts'
import { withdrawEvidence } from '../skill-gaps/withdraw-evidence.ts'

type Input = { achievementId: string; expectedVersion?: number | undefined }

/** Removes it, and what it was evidence for; no plan quotes it from now on. */
export async function deleteAchievement(
  context: Context,
  { achievementId, expectedVersion }: Input,
): Promise<undefined> {
  const { db, tenantId } = context
  return db.transaction(async (tx) => {
    holdCandidate(tx, tenantId, 'achievements', achievementId)
    const known = await db.achievement.findFirst({ where: { id: achievementId } })
    if (!known) throw notFound('achievement')
    if (expectedVersion && known.version !== expectedVersion) throw stale()
    await db.achievement.deleteMany({ where: { id: achievementId } })
    withdrawEvidence(tx, context, { type: 'achievement', recordId: achievementId })
    recordEvent(tx, context, 'achievement.deleted', { achievementId, candidateId: known.candidateId })
    await revisePlans(tx, context, known.candidateId)
    return undefined
  })
}
