import { v7 as uuid } from 'uuid'
import type { Tx } from '../db/tenant.ts'

/** Past tense, resource first. */
export type EventType =
  | 'tenant.created'
  | 'tenant.updated'
  | `api_key.${'created' | 'rotated' | 'revoked'}`
  | `candidate.${'created' | 'updated' | 'deleted'}`
  | `access_token.${'created' | 'revoked'}`
  | `erasure.${'requested' | 'finished'}`
  | `export.${'requested' | 'finished' | 'failed'}`
  | `application.${'created' | 'updated' | 'stage_changed' | 'ended' | 'reopened' | 'followed_up' | 'deleted'}`
  | `rejection.${'recorded' | 'updated' | 'retracted'}`
  | `thank_you_note.${'drafted' | 'sent'}`
  | `feedback_request.${'created' | 'updated' | 'sent' | 'reminded' | 'answered' | 'declined' | 'unanswered' | 'cancelled'}`
  | `feedback_answer.${'updated' | 'released'}`
  | `feedback_link.${'created' | 'revoked'}`
  | `skill_gap.${'created' | 'strengthened' | 'updated' | 'started' | 'evidenced' | 'closed' | 'dismissed' | 'reopened' | 'deleted'}`
  | `learning_activity.${'created' | 'updated' | 'deleted'}`
  | `learning_offer.${'created' | 'updated' | 'withdrawn' | 'reinstated' | 'deleted'}`
  | `reflection.${'created' | 'updated' | 'deleted'}`
  | `achievement.${'created' | 'updated' | 'deleted'}`
  | `setback_plan.${'created' | 'updated' | 'deleted'}`
  | `contact.${'created' | 'updated' | 'deleted'}`
  | `interaction.${'recorded' | 'deleted'}`
  | `event_feed.${'created' | 'updated' | 'read' | 'deleted'}`
  | `ruleset.${'created' | 'updated' | 'published' | 'retired' | 'deleted' | 'replay_requested' | 'replay_finished'}`
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
