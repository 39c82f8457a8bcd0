import type { Context } from '../../context.ts'
import { notFound, stale } from '../../errors.ts'
import { recordEvent } from '../../jobs/events.ts'
import { holdCandidate } from '../action-plans/hold-candidate.ts'
import { revisePlans } from '../action-plans/revise-plans.ts'
import { asAchievement, columnsOf } from './achievement-row.ts'
import type { AchievementChanges, ChangedAchievement } from './schemas.ts'

type Input = AchievementChanges & { achievementId: string; expectedVersion?: number | undefined }

/** Plans that quote it say the new words, in the same transaction. */
export async function updateAchievement(context: Context, input: Input): Promise<ChangedAchievement> {
  const { achievementId, expectedVersion, ...changes } = input
  const { db, tenantId, now } = context
  return db.transaction(async (tx) => {
    holdCandidate(tx, tenantId, 'achievements', achievementId)
    const [row] = await db.achievement.updateManyAndReturn({
      where: { id: achievementId, ...(expectedVersion && { version: expectedVersion }) },
      data: { ...columnsOf(changes), version: { increment: 1 }, updatedAt: now },
    })
    if (!row)
      throw (await db.achievement.count({ where: { id: achievementId } })) > 0 ? stale() : notFound('achievement')
    recordEvent(tx, context, 'achievement.updated', { achievementId, candidateId: row.candidateId })
    return { ...asAchievement(row), planChanges: await revisePlans(tx, context, row.candidateId) }
  })
}
