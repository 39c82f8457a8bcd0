import type { Context } from '../../context.ts'
import { changeSkillGap } from './change-skill-gap.ts'
import type { ChangedSkillGap, SkillGapChanges } from './schemas.ts'
import { columnsOf } from './skill-gap-row.ts'

type Input = SkillGapChanges & { skillGapId: string; expectedVersion?: number | undefined }

export async function updateSkillGap(context: Context, input: Input): Promise<ChangedSkillGap> {
  const { skillGapId, expectedVersion, ...changes } = input
  return changeSkillGap(
    context,
    { skillGapId, expectedVersion },
    { event: 'skill_gap.updated', columnsFor: () => columnsOf(changes) },
  )
}
