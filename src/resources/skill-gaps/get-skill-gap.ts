import type { Context } from '../../context.ts'
import { evidenceOfGap } from './evidence-of-gap.ts'
import { findSkillGap } from './find-skill-gap.ts'
import type { SkillGapWithEvidence } from './schemas.ts'
import { asSkillGap } from './skill-gap-row.ts'

export async function getSkillGap(
  { db }: Context,
  { skillGapId }: { skillGapId: string },
): Promise<SkillGapWithEvidence> {
  const row = await findSkillGap(db, skillGapId)
  return { ...asSkillGap(row), evidence: await evidenceOfGap(db, row.id) }
}
