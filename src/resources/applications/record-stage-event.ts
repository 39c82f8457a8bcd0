import type { Context } from '../../context.ts'
import { recordEvent } from '../../jobs/events.ts'
import { revisePlans } from '../action-plans/revise-plans.ts'
import { holdApplication } from './queries.ts'
import { applicationEnded, refuseFuture } from './refusals.ts'
import type { NewStageEvent, RecordedStageEvent } from './schemas.ts'
import { appendStageEvent, columnsMovedBy } from './stage-history.ts'

type Input = NewStageEvent & { applicationId: string }

/** Moves the application, and makes the open plans again in the same transaction. */
export async function recordStageEvent(context: Context, input: Input): Promise<RecordedStageEvent> {
  const { db, tenantId, now } = context
  const { applicationId, stage, occurredAt = now, sourceStatus } = input
  refuseFuture(now, 'occurredAt', occurredAt)
  return db.transaction(async (tx) => {
    const known = await holdApplication(tx, db, tenantId, applicationId)
    if (known.endedAt) throw applicationEnded('stage', 'Its stages can no longer change.')
    const columns = columnsMovedBy({ stage, occurredAt, sourceStatus }, known)
    await db.application.updateMany({
      where: { id: applicationId },
      data: { ...columns, version: { increment: 1 }, updatedAt: now },
    })
    const { outcome, endedBy, candidateId } = known
    const type = columns.stage ? 'application.stage_changed' : 'application.updated'
    recordEvent(tx, { tenantId, now }, type, { applicationId, candidateId })
    const stageEvent = appendStageEvent(
      tx,
      { tenantId, now },
      { applicationId, stage, outcome, endedBy, occurredAt, sourceStatus: sourceStatus ?? null },
    )
    return { ...stageEvent, planChanges: await revisePlans(tx, context, candidateId) }
  })
}
