import type { Context } from '../../context.ts'
import type { Tx } from '../../db/tenant.ts'
import { conflict, notFound, stale } from '../../errors.ts'
import { type EventType, recordEvent } from '../../jobs/events.ts'
import type { GapState } from '../../rules/vocabulary.ts'
import { holdCandidate } from '../action-plans/hold-candidate.ts'
import { revisePlans } from '../action-plans/revise-plans.ts'
import { evidenceOfGap } from './evidence-of-gap.ts'
import { findSkillGap } from './find-skill-gap.ts'
import type { ChangedSkillGap } from './schemas.ts'
import { asSkillGap, type SkillGapRow } from './skill-gap-row.ts'

type Input = { skillGapId: string; expectedVersion?: number | undefined }
type Change = {
  /** States it may be in; any where left out. */
  from?: readonly GapState[]
  event: EventType
  /** What becomes of the row, and what else happens with it. */
  columnsFor(known: SkillGapRow, tx: Tx): Promise<Partial<SkillGapRow>> | Partial<SkillGapRow>
}

/** One change of one gap: refused when it is not in a state for it, and followed by the open plans. */
export async function changeSkillGap(context: Context, input: Input, change: Change): Promise<ChangedSkillGap> {
  const { db, now } = context
  return db.transaction(async (tx) => {
    const known = await holdSkillGap(tx, context, input)
    if (change.from && !change.from.includes(known.state)) throw wrongState(known, change.from)
    const columns = await change.columnsFor(known, tx)
    const [row] = await db.skillGap.updateManyAndReturn({
      where: { id: known.id },
      data: { ...columns, version: { increment: 1 }, updatedAt: now },
      omit: { tenantId: true, skillKey: true },
    })
    if (!row) throw notFound('skill gap')
    recordEvent(tx, context, change.event, { skillGapId: row.id, candidateId: row.candidateId })
    const planChanges = await revisePlans(tx, context, row.candidateId)
    return { ...asSkillGap(row), evidence: await evidenceOfGap(db, row.id), planChanges }
  })
}

/** The gap, with its candidate held, refusing what is not there or has moved on since the client read it. */
export async function holdSkillGap(
  tx: Tx,
  { db, tenantId }: Context,
  { skillGapId, expectedVersion }: Input,
): Promise<SkillGapRow> {
  holdCandidate(tx, tenantId, 'skill_gaps', skillGapId)
  const row = await findSkillGap(db, skillGapId)
  if (expectedVersion && expectedVersion !== row.version) throw stale()
  return row
}

export const wrongState = ({ state }: SkillGapRow, from: readonly GapState[]) =>
  conflict('wrong_gap_state', `The gap is ${state}; this needs one that is ${from.join(' or ')}.`)
