import type { Context } from '../../context.ts'
import { recordEvent } from '../../jobs/events.ts'
import { revisePlans } from '../action-plans/revise-plans.ts'
import { holdSkillGap } from './change-skill-gap.ts'

type Input = { skillGapId: string; expectedVersion?: number | undefined }

/** Removes the gap and, by the foreign keys, its evidence and learning activities. */
export async function deleteSkillGap(context: Context, input: Input): Promise<undefined> {
  const { db } = context
  return db.transaction(async (tx) => {
    const { id, candidateId } = await holdSkillGap(tx, context, input)
    await db.skillGap.deleteMany({ where: { id } })
    recordEvent(tx, context, 'skill_gap.deleted', { skillGapId: id, candidateId })
    await revisePlans(tx, context, candidateId)
    return undefined
  })
}
