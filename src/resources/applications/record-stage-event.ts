import type { Context } from '../../context.ts'
import { recordEvent } from '../../jobs/events.ts'
import { holdCurrentApplication } from './queries.ts'
import { applicationEnded, refuseFuture } from './refusals.ts'
import type { NewStageEvent, StageEvent } from './schemas.ts'
import { appendStageEvent, columnsMovedBy } from './stage-history.ts'

type Input = NewStageEvent & { applicationId: string }

export async function recordStageEvent({ db, tenantId, now }: Context, input: Input): Promise<StageEvent> {
  const { applicationId, stage, occurredAt = now, sourceStatus } = input
  refuseFuture(now, 'occurredAt', occurredAt)
  return db.transaction(async (tx) => {
    const known = await holdCurrentApplication(tx, db, tenantId, applicationId)
    if (known.endedAt) throw applicationEnded('stage', 'Its stages can no longer change.')
    const columns = columnsMovedBy({ stage, occurredAt, sourceStatus }, known)
    await db.application.updateMany({
      where: { id: applicationId },
      data: { ...columns, version: { increment: 1 }, updatedAt: now },
    })
    const { outcome, endedBy, candidateId } = known
    const type = columns.stage ? 'application.stage_changed' : 'application.updated'
    recordEvent(tx, { tenantId, now }, type, { applicationId, candidateId })
    return appendStageEvent(
      tx,
      { tenantId, now },
      { applicationId, stage, outcome, endedBy, occurredAt, sourceStatus: sourceStatus ?? null },
    )
  })
}
