import { v7 as uuid } from 'uuid'
import type { Context } from '../../context.ts'
import type { Tx } from '../../db/tenant.ts'
import { recordEvent } from '../../jobs/events.ts'
import type { RejectionRow } from './rejection-row.ts'

/** Stores the rejection and ends its application; sent with the rest of the transaction, not waited for. */
export function insertRejection(tx: Tx, context: Context, row: RejectionRow): void {
  const { tenantId, now } = context
  tx.send({
    name: 'insert-rejection',
    text: `insert into rejections (tenant_id, id, candidate_id, application_id, source, external_id, outcome, ended_by, stage_reached,
             received_at, channel, reasons, reason_catalogue, employer_words, employer_words_visibility, reapply_on, contact_name,
             contact_role, contact_email, contact_phone, stated_by, confidence, employer_words_areas, version, created_at, updated_at)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, 1, $24, $24)`,
    values: [
      tenantId,
      row.id,
      row.candidateId,
      row.applicationId,
      row.source,
      row.externalId,
      row.outcome,
      row.endedBy,
      row.stageReached,
      row.receivedAt,
      row.channel,
      JSON.stringify(row.reasons),
      row.reasonCatalogue,
      row.employerWords,
      row.employerWordsVisibility,
      row.reapplyOn,
      row.contactName,
      row.contactRole,
      row.contactEmail,
      row.contactPhone,
      row.statedBy,
      row.confidence,
      row.employerWordsAreas && JSON.stringify(row.employerWordsAreas),
      now,
    ],
  })
  tx.send({
    name: 'end-application',
    text: `with ended as (
             update applications set outcome = $3, ended_by = $4, ended_at = $5, stage = greatest(stage, $6), stage_reached = greatest(stage_reached, $6),
               status_changed_at = greatest(status_changed_at, $5), version = version + 1, updated_at = $7
             where tenant_id = $1 and id = $2 returning stage, source_status
           )
           insert into stage_events (tenant_id, id, application_id, stage, outcome, ended_by, source_status, occurred_at, recorded_at)
           select $1, $8, $2, stage, $3, $4, source_status, $5, $7 from ended`,
    values: [tenantId, row.applicationId, row.outcome, row.endedBy, row.receivedAt, row.stageReached, now, uuid()],
  })
  recordEvent(tx, context, 'application.ended', { applicationId: row.applicationId, candidateId: row.candidateId })
}

/** The application goes on where it had come to. */
export function reopenApplication(tx: Tx, context: Context, { applicationId, candidateId }: RejectionRow): void {
  const { tenantId, now } = context
  tx.send({
    text: `with reopened as (
             update applications set outcome = 'open', ended_by = null, ended_at = null, status_changed_at = $3, version = version + 1, updated_at = $3
             where tenant_id = $1 and id = $2 returning stage, source_status
           )
           insert into stage_events (tenant_id, id, application_id, stage, outcome, source_status, occurred_at, recorded_at)
           select $1, $4, $2, stage, 'open', source_status, $3, $3 from reopened`,
    values: [tenantId, applicationId, now, uuid()],
  })
  recordEvent(tx, context, 'application.reopened', { applicationId, candidateId })
}
