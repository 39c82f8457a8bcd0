import type { Context } from '../../context.ts'
import { conflict, notFound, violates } from '../../errors.ts'
import { type EventType, recordEvent } from '../../jobs/events.ts'
import type { ItemState } from '../../rules/vocabulary.ts'
import { holdCandidate } from './hold-candidate.ts'
import { itemJsonAsOf } from './queries.ts'
import type { ActionItem } from './schemas.ts'

export type ItemPath = { planId: string; itemId: string }

type Change = {
  to: ItemState
  /** States it may come from; already being in `to` with the same details is no change and no fault. */
  from: readonly ItemState[]
  event: EventType
  reason?: string | null
  snoozedUntil?: string | null
}

/** One step in the life of an item, refused when the item or its plan is not in a state for it. */
export async function changeItemState(
  context: Context,
  { planId, itemId }: ItemPath,
  change: Change,
): Promise<ActionItem> {
  const { db, tenantId, now } = context
  const { to, from, event, reason = null, snoozedUntil = null } = change
  return db.transaction(async (tx) => {
    holdCandidate(tx, tenantId, 'action_plans', planId)
    const [found] = await tx.query<{
      item: ActionItem
      planState: 'open' | 'closed'
      candidateId: string
      today: string
    }>({
      name: 'find-plan-item',
      text: FIND_ITEM,
      values: [tenantId, planId, itemId, now, db.sees],
    })
    if (!found) throw notFound('action item')
    const { item } = found
    if (found.planState === 'closed') throw conflict('plan_closed', 'The plan is closed; its items stay as they are.')
    if (snoozedUntil && snoozedUntil <= found.today)
      throw conflict('snooze_in_past', `It is ${found.today} for the candidate; choose a later date.`, [
        { pointer: '#/until', detail: 'must be after today' },
      ])
    if (item.state === to && item.stateReason === reason && item.snoozedUntil === snoozedUntil) return item
    if (!from.includes(item.state)) throw conflict('item_settled', `The item is ${item.state}; it cannot become ${to}.`)

    await tx
      .query({
        name: 'change-item-state',
        text: `update action_items set state = $3, state_reason = $4, snoozed_until = $5, state_changed_at = $6, updated_at = $6, version = version + 1
               where tenant_id = $1 and id = $2`,
        values: [tenantId, itemId, to, reason, snoozedUntil, now],
      })
      .catch((error) => {
        if (violates(error, 'action_items_open_key'))
          throw conflict('advice_open', 'The same advice is already open on the checklist.')
        throw error
      })
    // A plan shows its items, so its ETag moves with them; so does that of every plan that shares this one.
    tx.send({
      name: 'touch-plans-of-item',
      text: `update action_plans p set version = p.version + 1, updated_at = $3 from plan_items l
             where p.tenant_id = $1 and l.tenant_id = $1 and l.item_id = $2 and l.plan_id = p.id`,
      values: [tenantId, itemId, now],
    })
    recordEvent(tx, context, event, { itemId, planId, candidateId: found.candidateId })
    return { ...item, state: to, stateReason: reason, snoozedUntil, stateChangedAt: now, version: item.version + 1 }
  })
}

const FIND_ITEM = `
select ${itemJsonAsOf('z.today')} as item, p.state as "planState", i.candidate_id as "candidateId",
  to_char(z.today, 'YYYY-MM-DD') as today
from plan_items l
join action_items i on i.tenant_id = l.tenant_id and i.id = l.item_id
join action_plans p on p.tenant_id = l.tenant_id and p.id = l.plan_id
join candidates c on c.tenant_id = i.tenant_id and c.id = i.candidate_id
join tenants t on t.id = i.tenant_id
cross join lateral (select ($4::timestamptz at time zone coalesce(c.time_zone, t.time_zone))::date as today) z
where l.tenant_id = $1 and l.plan_id = $2 and l.item_id = $3 and i.visibility = any($5::visibility[])`
