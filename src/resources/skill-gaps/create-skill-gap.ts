import type { Context } from '../../context.ts'
import { spelledAlike } from '../../rules/skills.ts'
import { canRead } from '../../rules/vocabulary.ts'
import { holdCandidate } from '../action-plans/hold-candidate.ts'
import { revisePlans } from '../action-plans/revise-plans.ts'
import { refuseUnknownCandidate } from '../candidates/refuse-unknown-candidate.ts'
import { evidenceOfGap } from './evidence-of-gap.ts'
import { nameSkillGap } from './name-skill-gap.ts'
import { recordAsEvidence } from './record-as-evidence.ts'
import type { ChangedSkillGap, NewSkillGap } from './schemas.ts'
import { asSkillGap, columnsOf, NEW_SKILL_GAP, type SkillGapRow } from './skill-gap-row.ts'

/** Puts the skill on record, or strengthens the gap that is there, and makes the open plans again. */
export async function createSkillGap(context: Context, input: NewSkillGap): Promise<ChangedSkillGap> {
  const { candidateId, skill, kind, severity, evidence = [] } = input
  const { name, ...classification } = skill
  const { db, tenantId } = context
  return db.transaction(async (tx) => {
    holdCandidate(tx, tenantId, 'candidates', candidateId)
    await refuseUnknownCandidate(db, candidateId)
    const records = await Promise.all(
      evidence.map((record, index) =>
        recordAsEvidence(tx, context, candidateId, { ...record, pointer: `#/evidence/${index}/recordId` }),
      ),
    )
    const seen = await db.skillGap.findFirst({ where: { candidateId, skillKey: spelledAlike(name) } })
    const visibility = input.visibility ?? seen?.visibility ?? 'tenant'
    const row = await nameSkillGap(tx, context, {
      candidateId,
      skill: name,
      ...(Object.keys(classification).length > 0 && { classification }),
      kind,
      severity,
      visibility,
      evidence: records,
      isByHand: true,
    })
    const planChanges = await revisePlans(tx, context, candidateId)
    const shown = canRead(context.audience, row.visibility) ? row : asSent(row, input, context.now)
    return { ...asSkillGap(shown), evidence: await evidenceOfGap(db, row.id), planChanges }
  })
}

/** What the caller said and nothing else: whether the gap was there before is not theirs to learn. */
function asSent(row: SkillGapRow, { skill, kind, severity }: NewSkillGap, now: Date): SkillGapRow {
  const { name, ...classification } = skill
  return {
    ...NEW_SKILL_GAP,
    id: row.id,
    candidateId: row.candidateId,
    visibility: row.visibility,
    skill: name,
    ...columnsOf({ kind, severity, skill: classification }),
    createdAt: now,
    updatedAt: now,
  }
}
