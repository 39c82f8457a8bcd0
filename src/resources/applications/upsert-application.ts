import type { Context } from '../../context.ts'
import type { Tx } from '../../db/tenant.ts'
import { AppError, conflict, stale } from '../../errors.ts'
import { recordEvent } from '../../jobs/events.ts'
import { holdCandidate } from '../action-plans/hold-candidate.ts'
import { NO_CHANGES, revisePlans } from '../action-plans/revise-plans.ts'
import { asApplication, changesAnything, columnsOf, type Row } from './application-row.ts'
import { insertApplication } from './insert-application.ts'
import { applicationEnded, refuseEndBeforeStart, refuseFuture } from './refusals.ts'
import type { Application, ApplicationDelivery, ChangedApplication } from './schemas.ts'
import { appendStageEvent, columnsMovedBy } from './stage-history.ts'

type Input = ApplicationDelivery & { source: string; externalId: string; expectedVersion?: number | undefined }

/** A delivery that says nothing new changes nothing, not even the version; any other makes the open plans again with it. */
export async function upsertApplication(context: Context, input: Input): Promise<ChangedApplication> {
  const { expectedVersion, ...delivery } = input
  const { source, externalId, ...fields } = delivery
  const { candidateId } = fields
  const { db, tenantId } = context
  return db
    .transaction(async (tx) => {
      // An application never changes its candidate: whoever changes this one holds the same row, or is refused below.
      holdCandidate(tx, tenantId, 'candidates', candidateId)
      const known = await db.application.findFirst({ where: { source, externalId } })
      if (expectedVersion && expectedVersion !== known?.version) throw stale()
      const changed = await (known ? change(tx, context, known, fields) : insertApplication(tx, context, delivery))
      if (!changed) return { ...asApplication(known as Row), planChanges: NO_CHANGES }
      return { ...changed, planChanges: await revisePlans(tx, context, candidateId) }
    })
    .catch(async (error) => {
      // Another delivery of the same record may have been faster: then there is one to change now.
      const isTaken = error instanceof AppError && error.code === 'external_id_taken'
      if (isTaken && (await db.application.count({ where: { source, externalId } })) > 0)
        return upsertApplication(context, input)
      throw error
    })
}

/** Null when the delivery says nothing new. */
async function change(
  tx: Tx,
  { db, tenantId, now }: Context,
  known: Row,
  delivery: ApplicationDelivery,
): Promise<Application | null> {
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
  if (!changesAnything(known, columns)) return null

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
