import type { Context } from '../../context.ts'
import { recordEvent } from '../../jobs/events.ts'
import { holdCandidate } from '../action-plans/hold-candidate.ts'
import { revisePlans } from '../action-plans/revise-plans.ts'
import { refuseUnknownCandidate } from '../candidates/refuse-unknown-candidate.ts'
import { asAchievement, columnsOf, NEW_ACHIEVEMENT } from './achievement-row.ts'
import type { ChangedAchievement, NewAchievement } from './schemas.ts'

export async function createAchievement(context: Context, input: NewAchievement): Promise<ChangedAchievement> {
  const { candidateId, kind, title, ...fields } = input
  const { db, tenantId, now } = context
  return db.transaction(async (tx) => {
    holdCandidate(tx, tenantId, 'candidates', candidateId)
    await refuseUnknownCandidate(db, candidateId)
    const row = await db.achievement.create({
      data: {
        ...NEW_ACHIEVEMENT,
        ...columnsOf(fields),
        candidateId,
        kind,
        title,
        tenantId,
        createdAt: now,
        updatedAt: now,
      },
    })
    recordEvent(tx, context, 'achievement.created', { achievementId: row.id, candidateId })
    return { ...asAchievement(row), planChanges: await revisePlans(tx, context, candidateId) }
  })
}
