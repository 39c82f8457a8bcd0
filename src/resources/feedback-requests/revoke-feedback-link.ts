import type { Context } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { recordEvent } from '../../jobs/events.ts'
import { holdCandidate } from '../action-plans/hold-candidate.ts'
import { revokeLinks } from './revoke-links.ts'

/** The address of the page no longer works. */
export async function revokeFeedbackLink(
  context: Context,
  { feedbackRequestId }: { feedbackRequestId: string },
): Promise<undefined> {
  const { db, tenantId } = context
  return db.transaction(async (tx) => {
    holdCandidate(tx, tenantId, 'feedback_requests', feedbackRequestId)
    const known = await db.feedbackRequest.findFirst({ where: { id: feedbackRequestId } })
    if (!known) throw notFound('request for feedback')
    if ((await revokeLinks(context, feedbackRequestId)) === 0) throw notFound('page that can still be used')
    recordEvent(tx, context, 'feedback_link.revoked', { feedbackRequestId, candidateId: known.candidateId })
    return undefined
  })
}
