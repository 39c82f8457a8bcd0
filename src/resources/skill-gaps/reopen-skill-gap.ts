import type { Context } from '../../context.ts'
import { changeSkillGap } from './change-skill-gap.ts'
import type { ChangedSkillGap } from './schemas.ts'

export async function reopenSkillGap(context: Context, input: { skillGapId: string }): Promise<ChangedSkillGap> {
  return changeSkillGap(context, input, {
    from: ['closed', 'dismissed'],
    event: 'skill_gap.reopened',
    columnsFor: () => ({ state: 'open', stateReason: null, startedAt: null, closedAt: null }),
  })
}
