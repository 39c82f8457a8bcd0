import type { Context } from '../../context.ts'
import { recordEvent } from '../../jobs/events.ts'
import { asApplication, columnsOf, type Row } from './application-row.ts'
import { endingFor } from './ending.ts'
import { holdCurrentApplication } from './queries.ts'
import { refuseEndBeforeStart, refuseFuture } from './refusals.ts'
import type { Application, ApplicationChanges } from './schemas.ts'
import { appendStageEvent } from './stage-history.ts'

type Input = ApplicationChanges & { applicationId: string; expectedVersion?: number | undefined }

export async function updateApplication({ db, tenantId, now }: Context, input: Input): Promise<Application> {
  const { applicationId, expectedVersion, outcome, endedAt, ...changes } = input
  refuseFuture(now, 'appliedAt', changes.appliedAt)
  refuseFuture(now, 'endedAt', endedAt)
  return db.transaction(async (tx) => {
    const known = await holdCurrentApplication(tx, db, tenantId, applicationId, expectedVersion)
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
    recordEvent(tx, { tenantId, now }, eventFor(known, changed), { applicationId, candidateId: known.candidateId })
    return asApplication(changed)
  })
}

function eventFor(known: Row, changed: Row) {
  if (changed.outcome === known.outcome) return 'application.updated'
  if (changed.endedAt) return 'application.ended'
  return changed.outcome === 'open' ? 'application.reopened' : 'application.updated'
}
