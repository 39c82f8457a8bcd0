import type { Context } from '../../context.ts'
import type { Tx } from '../../db/tenant.ts'
import type { FeedbackState } from '../../rules/vocabulary.ts'
import { strengthenSkillGap } from '../skill-gaps/strengthen-skill-gap.ts'
import { withdrawEvidence } from '../skill-gaps/withdraw-evidence.ts'
import type { KnownRequest, Row } from './feedback-request-row.ts'
import type { NewFeedbackAnswer } from './schemas.ts'

/** An answer may come to a draft that was sent without saying so, and late. */
export const OPEN_TO_ANSWERS: readonly FeedbackState[] = ['draft', 'sent', 'no_reply']

/** The columns of an answer that has come. */
export function answerColumns(
  { actor, now }: Context,
  { candidate }: KnownRequest,
  answer: Omit<NewFeedbackAnswer, 'receivedAt'>,
  receivedAt: Date = now,
): Partial<Row> {
  const { words = null, areas, ratings = {}, sections = [], skills = [], statedBy, visibility } = answer
  // Who passed it on knows it already, and the coach cannot read what is for the candidate alone.
  const isKnown = actor.type === 'candidate' || statedBy === 'candidate' || visibility === 'candidate'
  return {
    state: 'answered',
    settledAt: receivedAt,
    answerWords: words,
    answerStatedBy: statedBy,
    answerVisibility: visibility,
    ...(areas && { answerAreas: areas }),
    answerRatings: ratings,
    answerSections: sections,
    answerSkills: skills,
    releasedAt: candidate.coachFirst && !isKnown ? null : now,
  }
}

/** Skills that an answer names become gaps, or strengthen one; not before the candidate may read of them. */
export async function nameSkillGaps(tx: Tx, context: Context, changed: KnownRequest): Promise<void> {
  const { id, candidateId, answerSkills, answerVisibility: visibility } = changed
  if (changed.candidate.coachFirst && !changed.releasedAt) return
  withdrawEvidence(tx, context, { type: 'feedback_request', recordId: id, stillNames: answerSkills })
  for (const skill of answerSkills)
    await strengthenSkillGap(tx, context, {
      candidateId,
      skill,
      visibility,
      evidence: { type: 'feedback_request', recordId: id, visibility },
    })
}
