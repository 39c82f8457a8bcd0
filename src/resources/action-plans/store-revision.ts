import type { Context } from '../../context.ts'
import type { Tx } from '../../db/tenant.ts'
import { recordEvent } from '../../jobs/events.ts'
import { noteFailures } from './note-failures.ts'
import { isGone, type Line, type Rerun, type Shelf } from './shelf.ts'
import { reasonsOf, storeItems } from './store-plan.ts'

/** Writes what became of the items and plans; sent with the rest of the transaction, not waited for. */
export function storeRevision(
  tx: Tx,
  context: Context,
  candidateId: string,
  { lines }: Shelf,
  reruns: readonly Rerun[],
): void {
  const planIds = reruns.map(({ plan }) => plan.planId)
  const standing = lines.filter((line) => !isGone(line))
  const changed = standing.filter(({ item, before }) => item !== before)
  const places = standing.flatMap(({ item, places, left }) =>
    [...places]
      .filter(([planId]) => planIds.includes(planId) && !left.has(planId))
      .map(([planId, position]) => ({ planId, itemId: item.id, position })),
  )
  storeItems(
    tx,
    context,
    candidateId,
    changed.map(({ item, before }) => ({
      // Several plans may have changed it; it is stored once.
      item: { ...item, version: (before?.version ?? 0) + 1 },
      isNew: before === null,
    })),
    places,
    planIds,
  )
  takeFromPlans(tx, context, standing)
  retire(
    tx,
    context,
    lines.filter((line) => isGone(line) && line.before !== null),
    planIds,
  )
  for (const rerun of reruns) storeRerun(tx, context, candidateId, rerun)
}

/** What another open plan still holds only leaves the plans that no longer ask for it. */
function takeFromPlans(tx: Tx, { tenantId }: Context, lines: readonly Line[]): void {
  const gone = lines.flatMap(({ item, left }) => [...left].map((planId) => ({ planId, itemId: item.id })))
  if (gone.length === 0) return
  tx.send({
    text: `delete from plan_items l using json_to_recordset($2::json) as g ("planId" uuid, "itemId" uuid)
           where l.tenant_id = $1 and l.plan_id = g."planId" and l.item_id = g."itemId"`,
    values: [tenantId, JSON.stringify(gone)],
  })
}

function retire(tx: Tx, { tenantId, now }: Context, lines: readonly Line[], planIds: readonly string[]): void {
  if (lines.length === 0) return
  const rows = lines.map(({ item }) => ({ id: item.id, state: item.state, reason: item.stateReason }))
  tx.send({
    text: `with settled as (
             update action_items i set state = g.state, state_reason = g.reason, state_changed_at = $3, snoozed_until = null, version = i.version + 1, updated_at = $3
             from json_to_recordset($2::json) as g (id uuid, state item_state, reason text) where i.tenant_id = $1 and i.id = g.id returning i.id
           )
           update action_plans p set version = p.version + 1, updated_at = $3
           where p.tenant_id = $1 and p.id <> all($4::uuid[])
             and p.id in (select l.plan_id from plan_items l where l.tenant_id = $1 and l.item_id in (select id from settled))`,
    values: [tenantId, JSON.stringify(rows), now, planIds],
  })
}

function storeRerun(tx: Tx, context: Context, candidateId: string, { plan, by, made, digest }: Rerun): void {
  const { tenantId, now } = context
  tx.send({
    name: 'store-rerun',
    text: `update action_plans set reasons = $3, trace = $4, facts_digest = $5, ruleset_version = $6, ruleset_id = $7, made_at = $8, updated_at = $8,
             version = version + 1 where tenant_id = $1 and id = $2`,
    values: [
      tenantId,
      plan.planId,
      JSON.stringify(reasonsOf(made)),
      JSON.stringify(made.trace),
      digest,
      by.version,
      by.rulesetId,
      now,
    ],
  })
  noteFailures(tx, context, by, made)
  recordEvent(tx, context, 'action_plan.revised', {
    planId: plan.planId,
    rejectionId: plan.rejection.id,
    candidateId,
  })
}
