import type { Context } from '../../context.ts'
import type { Tx } from '../../db/tenant.ts'
import { beginGap, showSkill } from '../skill-gaps/gap-progress.ts'
import { withdrawEvidence } from '../skill-gaps/withdraw-evidence.ts'
import type { LearningActivityRow } from './learning-activity-row.ts'

/** What the activity's progress does to its gap: begun, the gap is in progress; done, something shows the skill. */
export async function followActivity(
  tx: Tx,
  context: Context,
  before: LearningActivityRow,
  after: LearningActivityRow,
): Promise<void> {
  if (after.gapId === null || after.state === before.state) return
  const gap = { id: after.gapId, candidateId: after.candidateId }
  const evidence = { type: 'learning_activity', recordId: after.id } as const
  if (after.state === 'in_progress') await beginGap(tx, context, gap)
  if (after.state === 'done') await showSkill(tx, context, gap, { ...evidence, text: null, url: null })
  if (before.state === 'done') withdrawEvidence(tx, context, { ...evidence, shownIn: gap.id })
}
