import type { Context } from '../../context.ts'
import type { Tx } from '../../db/tenant.ts'
import type { GapKind, Severity, Visibility } from '../../rules/vocabulary.ts'
import { nameSkillGap } from './name-skill-gap.ts'
import type { NamingRecord } from './named-skill-gap.ts'

/** A skill that a record says is missing; without `evidence` a person says so. */
type Named = {
  candidateId: string
  skill: string
  kind?: GapKind
  severity?: Severity
  visibility: Visibility
  evidence?: NamingRecord
}

/**
 * Puts a missing skill on record, or strengthens the gap that is there: the same skill, however spelled, is one gap of one
 * person. Runs inside the caller's transaction with the candidate held, and leaves the plans to the caller. Answers with the
 * id of the gap.
 */
export async function strengthenSkillGap(tx: Tx, context: Context, named: Named): Promise<string> {
  const { evidence, ...gap } = named
  const row = await nameSkillGap(tx, context, { ...gap, evidence: evidence ? [evidence] : [], isByHand: !evidence })
  return row.id
}
