import type { Context } from '../../context.ts'
import type { Tx } from '../../db/tenant.ts'
import { strengthenSkillGap } from '../skill-gaps/strengthen-skill-gap.ts'
import type { ReflectionRow } from './reflection-row.ts'

/** Each skill that a reflection names makes a gap, or strengthens the one that is there. Who may read it, may read it as evidence. */
export async function nameSkills(tx: Tx, context: Context, reflection: ReflectionRow): Promise<void> {
  const { id: recordId, candidateId, skills, visibility } = reflection
  for (const skill of skills)
    await strengthenSkillGap(tx, context, {
      candidateId,
      skill,
      visibility,
      evidence: { type: 'reflection', recordId, visibility },
    })
}
