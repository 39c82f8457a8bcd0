import { v7 as uuid } from 'uuid'
import type { Tx } from '../db/tenant.ts'

/** Past tense, resource first. */
export type EventType =
  | 'tenant.created'
  | 'tenant.updated'
  | `api_key.${'created' | 'rotated' | 'revoked'}`
  | `candidate.${'created' | 'updated' | 'deleted'}`
  | `application.${'created' | 'updated' | 'stage_changed' | 'ended' | 'reopened' | 'deleted'}`
  | `rejection.${'recorded' | 'updated' | 'retracted'}`
  | `action_plan.${'made' | 'revised' | 'closed'}`
  | `action_item.${'started' | 'completed' | 'skipped' | 'snoozed' | 'declined' | 'reopened'}`

/** Ids only: names and texts stay in their own records, under their own rules of who may read them. */
export function recordEvent(
  tx: Tx,
  { tenantId, now }: { tenantId: string; now: Date },
  type: EventType,
  data: Record<string, string>,
): void {
  tx.send({
    name: 'record-event',
    text: 'insert into events (tenant_id, id, type, data, created_at) values ($1, $2, $3, $4, $5)',
    values: [tenantId, uuid(), type, JSON.stringify(data), now],
  })
}
