import type { Context } from '../../context.ts'
import type { Tx } from '../../db/tenant.ts'
import { conflict } from '../../errors.ts'
import { recordEvent } from '../../jobs/events.ts'
import { isAmong } from '../../rules/skills.ts'
import { changeSkillGap } from './change-skill-gap.ts'
import { isShown } from './gap-progress.ts'
import type { ChangedSkillGap, GapClosure } from './schemas.ts'
import type { SkillGapRow } from './skill-gap-row.ts'

type Input = GapClosure & { skillGapId: string }

/** As many as a candidate's own list takes. */
const MAX_SKILLS = 100

/** Closes what something shows to be there now, or what the override says is. */
export async function closeSkillGap(context: Context, input: Input): Promise<ChangedSkillGap> {
  const { skillGapId, override = null, addToSkills } = input
  return changeSkillGap(
    context,
    { skillGapId },
    {
      from: ['open', 'in_progress', 'evidenced'],
      event: 'skill_gap.closed',
      async columnsFor(known, tx) {
        if (override === null && !(await isShown(tx, context, known.id)))
          throw conflict(
            'evidence_missing',
            'Nothing shows the skill yet: add evidence first, or close with an override.',
            [{ pointer: '#/override', detail: 'is needed where there is no evidence' }],
          )
        if (addToSkills) await addSkill(tx, context, known)
        return { state: 'closed', stateReason: override, closedAt: context.now }
      },
    },
  )
}

async function addSkill(tx: Tx, context: Context, { candidateId, skill }: SkillGapRow): Promise<void> {
  const { db, now } = context
  const candidate = await db.candidate.findFirst({ where: { id: candidateId } })
  if (!candidate || candidate.skills.length >= MAX_SKILLS || isAmong(skill, candidate.skills)) return
  await db.candidate.updateMany({
    where: { id: candidateId },
    data: { skills: [...candidate.skills, skill], version: { increment: 1 }, updatedAt: now },
  })
  recordEvent(tx, context, 'candidate.updated', { candidateId })
}
