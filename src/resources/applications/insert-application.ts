import { v7 as uuid } from 'uuid'
import type { Context } from '../../context.ts'
import type { Tx } from '../../db/tenant.ts'
import { conflict, notFound, violates } from '../../errors.ts'
import { recordEvent } from '../../jobs/events.ts'
import { asApplication, columnsOf } from './application-row.ts'
import { refuseFuture } from './refusals.ts'
import type { Application, NewApplication } from './schemas.ts'
import { appendStageEvent } from './stage-history.ts'

/** Stores a new application and the first line of its history in the caller's open transaction. */
export async function insertApplication(
  tx: Tx,
  { db, tenantId, now }: Context,
  input: NewApplication,
): Promise<Application> {
  const { source = null, externalId = null, candidateId, employer, jobTitle, stage = 'applied', ...fields } = input
  const appliedAt = fields.appliedAt ?? (stage === 'saved' ? null : now)
  refuseFuture(now, 'appliedAt', appliedAt)
  const id = uuid()
  // The source tells when it was sent; when it came to a later stage, nobody has said.
  const statusChangedAt = stage === 'applied' && appliedAt ? appliedAt : now
  const row = await db.application
    .create({
      data: {
        skillsAsked: [],
        contacts: [],
        ...columnsOf(fields),
        tenantId,
        id,
        candidateId,
        source,
        externalId,
        employer,
        jobTitle,
        appliedAt,
        stage,
        statusChangedAt,
        stageReached: stage,
        outcome: 'open',
        createdAt: now,
        updatedAt: now,
      },
    })
    .catch(refuseKnownFaults)
  const { outcome, endedBy, sourceStatus } = row
  appendStageEvent(
    tx,
    { tenantId, now },
    { applicationId: id, stage, outcome, endedBy, sourceStatus, occurredAt: statusChangedAt },
  )
  recordEvent(tx, { tenantId, now }, 'application.created', { applicationId: id, candidateId })
  return asApplication(row)
}

function refuseKnownFaults(error: unknown): never {
  // The wall around a candidate token refuses other people before the key does.
  if (violates(error, 'applications_tenant_id_candidate_id_fkey') || violates(error, 'row-level security policy'))
    throw notFound('candidate', [{ pointer: '#/candidateId', detail: 'is not the id of a candidate' }])
  if (violates(error, 'applications_external_id_key'))
    throw conflict('external_id_taken', 'An application with this source and externalId exists.', [
      { pointer: '#/externalId', detail: 'is taken' },
    ])
  throw error
}
