import type { Context } from '../../context.ts'
import type { Tx } from '../../db/tenant.ts'

/** Before an application goes: removes the advice that its plans alone hold, or the next plan would take it up. */
export function dropItemsOfApplication(tx: Tx, { tenantId }: Context, applicationId: string): void {
  tx.send({
    text: `delete from action_items i using plan_items l, action_plans p
           where i.tenant_id = $1 and l.tenant_id = $1 and l.item_id = i.id and p.tenant_id = $1 and p.id = l.plan_id and p.application_id = $2
             and not exists (
               select from plan_items other join action_plans q on q.tenant_id = other.tenant_id and q.id = other.plan_id
               where other.tenant_id = $1 and other.item_id = i.id and q.application_id <> $2)`,
    values: [tenantId, applicationId],
  })
}
