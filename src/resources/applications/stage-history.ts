import { v7 as uuid } from 'uuid'
import type { Tx } from '../../db/tenant.ts'
import { reached } from '../../rules/vocabulary.ts'
import type { Row } from './application-row.ts'
import type { NewStageEvent, StageEvent } from './schemas.ts'

type Line = Pick<StageEvent, 'applicationId' | 'stage' | 'outcome' | 'endedBy' | 'sourceStatus' | 'occurredAt'>

/** Adds a line to the history; stored with the transaction. */
export function appendStageEvent(tx: Tx, { tenantId, now }: { tenantId: string; now: Date }, line: Line): StageEvent {
  const id = uuid()
  const { applicationId, stage, outcome, endedBy, sourceStatus, occurredAt } = line
  tx.send({
    name: 'append-stage-event',
    text: `insert into stage_events (tenant_id, id, application_id, stage, outcome, ended_by, source_status, occurred_at, recorded_at)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    values: [tenantId, id, applicationId, stage, outcome, endedBy, sourceStatus, occurredAt, now],
  })
  return { id, applicationId, stage, outcome, endedBy, sourceStatus, occurredAt, recordedAt: now }
}

type Move = Pick<NewStageEvent, 'stage' | 'sourceStatus'> & { occurredAt: Date }

/** What a stage event changes: one that is older than the current status says only how far it once came. */
export function columnsMovedBy({ stage, occurredAt, sourceStatus }: Move, known: Row) {
  const isCurrent = occurredAt >= known.statusChangedAt
  return {
    stageReached: reached(known.stageReached, stage) ? known.stageReached : stage,
    ...(isCurrent && { stage, statusChangedAt: occurredAt }),
    ...(isCurrent && sourceStatus !== undefined && { sourceStatus }),
    ...(stage === 'applied' && known.appliedAt === null && { appliedAt: occurredAt }),
  }
}
