import type { Context } from '../../context.ts'
import { type GapState, narrowest } from '../../rules/vocabulary.ts'
import { revisePlans } from '../action-plans/revise-plans.ts'
import { holdSkillGap, wrongState } from './change-skill-gap.ts'
import { findSkillGap } from './find-skill-gap.ts'
import { showSkill } from './gap-progress.ts'
import { recordAsEvidence } from './record-as-evidence.ts'
import type { NewSkillGapEvidence, ShownSkill } from './schemas.ts'
import { asSkillGap } from './skill-gap-row.ts'

type Input = NewSkillGapEvidence & { skillGapId: string }

const NOT_SETTLED: readonly GapState[] = ['open', 'in_progress', 'evidenced']

/** Keeps what shows the skill, and makes the open plans again: nothing asks for it any more. */
export async function addSkillGapEvidence(context: Context, input: Input): Promise<ShownSkill> {
  const { skillGapId, type, recordId, text = null, url = null, visibility } = input
  return context.db.transaction(async (tx) => {
    const gap = await holdSkillGap(tx, context, { skillGapId })
    if (!NOT_SETTLED.includes(gap.state)) throw wrongState(gap, NOT_SETTLED)
    const record =
      type && recordId
        ? await recordAsEvidence(tx, context, gap.candidateId, { type, recordId, pointer: '#/recordId' })
        : { type: null, recordId: null, visibility: 'tenant' as const }
    const evidence = await showSkill(tx, context, gap, {
      ...record,
      text,
      url,
      visibility: narrowest([visibility ?? gap.visibility, record.visibility]),
    })
    const planChanges = await revisePlans(tx, context, gap.candidateId)
    return { skillGap: asSkillGap(await findSkillGap(context.db, gap.id)), evidence, planChanges }
  })
}
