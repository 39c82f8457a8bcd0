import type { Context } from '../../context.ts'
import { changeSkillGap } from './change-skill-gap.ts'
import type { ChangedSkillGap } from './schemas.ts'

type Input = { skillGapId: string; reason: string }

/** Sets the gap aside until something new names it. */
export async function dismissSkillGap(context: Context, { skillGapId, reason }: Input): Promise<ChangedSkillGap> {
  return changeSkillGap(
    context,
    { skillGapId },
    {
      from: ['open', 'in_progress', 'evidenced'],
      event: 'skill_gap.dismissed',
      columnsFor: () => ({ state: 'dismissed', stateReason: reason, closedAt: context.now }),
    },
  )
}
