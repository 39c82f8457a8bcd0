import type { Context } from '../../context.ts'
import type { Tx } from '../../db/tenant.ts'
import { conflict, notFound, stale } from '../../errors.ts'
import { type EventType, recordEvent } from '../../jobs/events.ts'
import type { FeedbackState } from '../../rules/vocabulary.ts'
import { holdCandidate } from '../action-plans/hold-candidate.ts'
import { revisePlans } from '../action-plans/revise-plans.ts'
import { asFeedbackRequest, type KnownRequest, type Row, WITH_COACH_FIRST } from './feedback-request-row.ts'
import type { ChangedFeedbackRequest } from './schemas.ts'

export type RequestPath = { feedbackRequestId: string; expectedVersion?: number | undefined }

type Change = {
  /** States it may be in. */
  from: readonly FeedbackState[]
  event: EventType
  /** The columns to write, or a refusal. */
  columnsFor: (known: KnownRequest) => Partial<Row> | Promise<Partial<Row>>
  /** What else changes with it, in the same transaction. */
  also?: (tx: Tx, changed: KnownRequest, known: KnownRequest) => Promise<void>
  /** The reader has said the answer with this very request, or could read it before. */
  knowsAnswer?: true
}

/** One step in the life of a request: refused when it is not in a state for it; the open plans are made again. */
export async function changeFeedbackRequest(
  context: Context,
  { feedbackRequestId, expectedVersion }: RequestPath,
  { from, event, columnsFor, also, knowsAnswer }: Change,
): Promise<ChangedFeedbackRequest> {
  const { db, tenantId, now, audience } = context
  return db.transaction(async (tx) => {
    holdCandidate(tx, tenantId, 'feedback_requests', feedbackRequestId)
    const known = await db.feedbackRequest.findFirst({ where: { id: feedbackRequestId }, include: WITH_COACH_FIRST })
    if (!known) throw notFound('request for feedback')
    if (expectedVersion && known.version !== expectedVersion) throw stale()
    if (!from.includes(known.state))
      throw conflict('wrong_state', `The request is ${known.state}; this takes one that is ${from.join(' or ')}.`)
    const columns = await columnsFor(known)
    const [row] = await db.feedbackRequest.updateManyAndReturn({
      where: { id: feedbackRequestId },
      data: { ...(columns as object), version: { increment: 1 }, updatedAt: now },
    })
    if (!row) throw notFound('request for feedback')
    const changed = { ...row, candidate: known.candidate }
    await also?.(tx, changed, known)
    const { candidateId, rejectionId } = known
    recordEvent(tx, context, event, { feedbackRequestId, rejectionId, candidateId })
    const planChanges = await revisePlans(tx, context, candidateId)
    return { ...asFeedbackRequest(changed, audience, knowsAnswer), planChanges }
  })
}
