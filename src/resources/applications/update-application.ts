import type { Context } from '../../context.ts'
import { recordEvent } from '../../jobs/events.ts'
import { revisePlans } from '../action-plans/revise-plans.ts'
import { asApplication, columnsOf, type Row } from './application-row.ts'
import { endingFor } from './ending.ts'
import { holdApplication } from './queries.ts'
import { refuseEndBeforeStart, refuseFuture } from './refusals.ts'
import type { ApplicationChanges, ChangedApplication } from './schemas.ts'
import { appendStageEvent } from './stage-history.ts'

type Input = ApplicationChanges & { applicationId: string; expectedVersion?: number | undefined }

/** Changes the application, and makes the open plans again in the same transaction. */
export async function updateApplication(context: Context, input: Input): Promise<ChangedApplication> {
  const { db, tenantId, now } = context
  const { applicationId, expectedVersion, outcome, endedAt, ...changes } = input
  refuseFuture(now, 'appliedAt', changes.appliedAt)
  refuseFuture(now, 'endedAt', endedAt)
  return db.transaction(async (tx) => {
    const known = await holdApplication(tx, db, tenantId, applicationId, expectedVersion)
    const columns = { ...columnsOf(changes), ...(outcome && endingFor(known, outcome, endedAt, now)) }
    const after = { ...known, ...columns }
    refuseEndBeforeStart(changes.appliedAt ? 'appliedAt' : 'endedAt', after.appliedAt, after.endedAt)
    const [row] = await db.application.updateManyAndReturn({
      where: { id: applicationId },
      data: { ...columns, version: { increment: 1 }, updatedAt: now },
    })
    const changed = row as Row
    if (changed.outcome !== known.outcome)
      appendStageEvent(tx, { tenantId, now }, { ...changed, applicationId, occurredAt: changed.statusChangedAt })
    const { candidateId } = known
    recordEvent(tx, { tenantId, now }, eventFor(known, changed), { applicationId, candidateId })
    return { ...asApplication(changed), planChanges: await revisePlans(tx, context, candidateId) }
  })
}

function eventFor(known: Row, changed: Row) {
  if (changed.outcome === known.outcome) return 'application.updated'
  if (changed.endedAt) return 'application.ended'
  return changed.outcome === 'open' ? 'application.reopened' : 'application.updated'
}
