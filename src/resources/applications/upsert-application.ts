import type { Context } from '../../context.ts'
import type { Tx } from '../../db/tenant.ts'
import { AppError, conflict, stale } from '../../errors.ts'
import { recordEvent } from '../../jobs/events.ts'
import { asApplication, changesAnything, columnsOf, type Row } from './application-row.ts'
import { insertApplication } from './insert-application.ts'
import { holdApplication } from './queries.ts'
import { applicationEnded, refuseEndBeforeStart, refuseFuture } from './refusals.ts'
import type { Application, ApplicationDelivery } from './schemas.ts'
import { appendStageEvent, columnsMovedBy } from './stage-history.ts'

type Input = ApplicationDelivery & { source: string; externalId: string; expectedVersion?: number | undefined }

/** A delivery that says nothing new changes nothing, not even the version. */
export async function upsertApplication(context: Context, input: Input): Promise<Application> {
  const { expectedVersion, ...delivery } = input
  const { source, externalId, ...fields } = delivery
  return context.db
    .transaction(async (tx) => {
      const known = await holdApplication(tx, context.db, context.tenantId, { source, externalId })
      if (expectedVersion && expectedVersion !== known?.version) throw stale()
      return known ? change(tx, context, known, fields) : insertApplication(tx, context, delivery)
    })
    .catch((error) => {
      // Another delivery of the same record was faster: now there is one to change.
      if (error instanceof AppError && error.code === 'external_id_taken') return upsertApplication(context, input)
      throw error
    })
}

async function change(
  tx: Tx,
  { db, tenantId, now }: Context,
  known: Row,
  delivery: ApplicationDelivery,
): Promise<Application> {
  const { candidateId, stage, ...changes } = delivery
  const { id: applicationId, outcome, endedBy } = known
  if (candidateId !== known.candidateId)
    throw conflict('candidate_fixed', 'The application belongs to another candidate.', [
      { pointer: '#/candidateId', detail: 'cannot change' },
    ])
  refuseFuture(now, 'appliedAt', changes.appliedAt)
  const moves = stage !== undefined && stage !== known.stage
  if (moves && known.endedAt) throw applicationEnded('stage', 'Its stages can no longer change.')
  const occurredAt = now > known.statusChangedAt ? now : known.statusChangedAt
  const columns = { ...(moves && columnsMovedBy({ stage, occurredAt }, known)), ...columnsOf(changes) }
  if (!changesAnything(known, columns)) return asApplication(known)

  refuseEndBeforeStart('appliedAt', changes.appliedAt ?? null, known.endedAt)
  const [row] = await db.application.updateManyAndReturn({
    where: { id: applicationId },
    data: { ...columns, version: { increment: 1 }, updatedAt: now },
  })
  const changed = row as Row
  if (moves)
    appendStageEvent(
      tx,
      { tenantId, now },
      { applicationId, stage, outcome, endedBy, sourceStatus: changed.sourceStatus, occurredAt },
    )
  recordEvent(tx, { tenantId, now }, moves ? 'application.stage_changed' : 'application.updated', {
    applicationId,
    candidateId,
  })
  return asApplication(changed)
}
