import type { Context } from '../../context.ts'
import { changeSkillGap } from './change-skill-gap.ts'
import type { ChangedSkillGap } from './schemas.ts'

export async function startSkillGap(context: Context, input: { skillGapId: string }): Promise<ChangedSkillGap> {
  return changeSkillGap(context, input, {
    from: ['open'],
    event: 'skill_gap.started',
    columnsFor: () => ({ state: 'in_progress', startedAt: context.now }),
  })
}
