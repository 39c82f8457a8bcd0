import type { Context } from '../../context.ts'
import { invalid } from '../../errors.ts'
import { recordEvent } from '../../jobs/events.ts'
import { revisePlans } from '../action-plans/revise-plans.ts'
import { asApplication, type Row } from './application-row.ts'
import { holdApplication } from './queries.ts'
import { refuseFollowUp, refuseFuture } from './refusals.ts'
import type { ChangedApplication, SentFollowUp } from './schemas.ts'

type Input = SentFollowUp & { applicationId: string }

/** The person asked where things stand: no plan asks them to do so again. */
export async function markFollowUpSent(context: Context, input: Input): Promise<ChangedApplication> {
  const { db, tenantId, now } = context
  const { applicationId, channel, sentAt = now } = input
  refuseFuture(now, 'sentAt', sentAt)
  return db.transaction(async (tx) => {
    const known = await holdApplication(tx, db, tenantId, applicationId)
    refuseFollowUp(known)
    if (known.appliedAt && sentAt < known.appliedAt)
      throw invalid('The question is older than the application.', [
        { pointer: '#/sentAt', detail: `must not be before appliedAt, ${known.appliedAt.toISOString()}` },
      ])

    const [row] = await db.application.updateManyAndReturn({
      where: { id: applicationId },
      data: { followedUpAt: sentAt, followUpChannel: channel, version: { increment: 1 }, updatedAt: now },
    })
    const { candidateId } = known
    recordEvent(tx, context, 'application.followed_up', { applicationId, candidateId })
    return { ...asApplication(row as Row), planChanges: await revisePlans(tx, context, candidateId) }
  })
}
