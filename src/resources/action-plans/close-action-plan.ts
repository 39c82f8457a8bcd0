import type { Context } from '../../context.ts'
import type { Tx } from '../../db/tenant.ts'
import { recordEvent } from '../../jobs/events.ts'
import { revisePlans } from './revise-plans.ts'

/**
 * Closes a plan for a reason people read. Advice to the person lives on where another open plan asks for it too, with its
 * id and state; what only this plan asked for is retired with it. The caller holds the candidate.
 */
export async function closeActionPlan(
  tx: Tx,
  context: Context,
  plan: { id: string; candidateId: string },
  reason: string,
): Promise<void> {
  const { tenantId, now } = context
  tx.send({
    text: `update action_plans set state = 'closed', closed_reason = $3, version = version + 1, updated_at = $4
           where tenant_id = $1 and id = $2 and state = 'open'`,
    values: [tenantId, plan.id, reason, now],
  })
  await revisePlans(tx, context, plan.candidateId)
  tx.send({
    text: `update action_items i set state = 'retired', state_reason = $3, state_changed_at = $4, snoozed_until = null, version = version + 1, updated_at = $4
           where i.tenant_id = $1 and i.state in ('todo', 'in_progress', 'snoozed')
             and i.id in (select item_id from plan_items where tenant_id = $1 and plan_id = $2)
             and not exists (
               select from plan_items l join action_plans p on p.tenant_id = l.tenant_id and p.id = l.plan_id
               where l.tenant_id = $1 and l.item_id = i.id and p.state = 'open')`,
    values: [tenantId, plan.id, reason, now],
  })
  recordEvent(tx, context, 'action_plan.closed', { planId: plan.id, candidateId: plan.candidateId })
}
