import { v7 as uuid } from 'uuid'
import type { Context } from '../../context.ts'
import type { Tx } from '../../db/tenant.ts'
import { conflict, notFound } from '../../errors.ts'
import { recordEvent } from '../../jobs/events.ts'
import { type EndedBy, REASON_CATALOGUE, reached, type Stage } from '../../rules/vocabulary.ts'
import { createActionPlan } from '../action-plans/create-action-plan.ts'
import { gatherFacts, type Known } from '../action-plans/gather-facts.ts'
import { refuseExternalId } from '../candidates/refuse-external-id.ts'
import { refuseContradictions } from './refuse-contradictions.ts'
import { asRejection, columnsOf, NEW_REJECTION, type RejectionRow } from './rejection-row.ts'
import type { NewRejection, RecordedRejection } from './schemas.ts'
import { insertRejection } from './store-rejection.ts'

/** The rejection, the end of its application and its plan, in the caller's open transaction. */
export async function recordInTransaction(tx: Tx, context: Context, input: NewRejection): Promise<RecordedRejection> {
  refuseExternalId(context.actor, input.externalId)
  const known = await gatherFacts(tx, context.tenantId, input.applicationId, context.now)
  if (!known) throw notFound('application', [{ pointer: '#/applicationId', detail: 'is not a known application' }])
  refuseEnded(known)

  const row = rowFrom(input, known, context.now)
  refuseContradictions(row, known.application.appliedAt, context.now)
  insertRejection(tx, context, row)
  const plan = await createActionPlan(tx, context, known, row)
  recordEvent(tx, context, 'rejection.recorded', {
    rejectionId: row.id,
    applicationId: row.applicationId,
    candidateId: row.candidateId,
    planId: plan.id,
  })
  return { rejection: asRejection(row, context.audience, input), plan }
}

function refuseEnded({ application }: Known): void {
  if (application.outcome === 'open' || application.outcome === 'unmapped') return
  throw conflict('application_ended', `The application has already ended as ${application.outcome}.`, [
    { pointer: '#/applicationId', detail: 'has already ended' },
  ])
}

const ENDED_BY: Record<string, EndedBy> = { rejected: 'employer', no_response: 'employer', position_closed: 'position' }

function rowFrom(input: NewRejection, { application, candidate }: Known, now: Date): RejectionRow {
  const {
    applicationId,
    source = null,
    externalId = null,
    outcome = 'rejected',
    endedBy,
    stageReached,
    receivedAt,
    ...fields
  } = input
  return {
    ...NEW_REJECTION,
    ...columnsOf(fields),
    id: uuid(),
    candidateId: candidate.id,
    applicationId,
    source,
    externalId,
    outcome,
    endedBy: endedBy ?? (ENDED_BY[outcome] as EndedBy),
    stageReached: stageReached ?? atLeastApplied(application.stageReached),
    receivedAt: receivedAt ?? now,
    reasonCatalogue: REASON_CATALOGUE,
    retractedAt: null,
    retractionReason: null,
    version: 1,
    createdAt: now,
    updatedAt: now,
  }
}

function atLeastApplied(stage: Stage): Stage {
  return reached(stage, 'applied') ? stage : 'applied'
}
