import type { Context } from '../../context.ts'
import { holdCandidate } from './hold-candidate.ts'
import { revisePlans } from './revise-plans.ts'

/** A new day may make advice due, late or possible: makes a person's open plans again, and notes the day. */
export async function keepPlansCurrent(context: Context, candidateId: string): Promise<void> {
  const { db, tenantId, now } = context
  await db.transaction(async (tx) => {
    holdCandidate(tx, tenantId, 'candidates', candidateId)
    await revisePlans(tx, context, candidateId)
    tx.send({
      name: 'note-current-day',
      text: `update candidates c set plans_current_on = ($3::timestamptz at time zone coalesce(c.time_zone, t.time_zone))::date
             from tenants t where t.id = c.tenant_id and c.tenant_id = $1 and c.id = $2`,
      values: [tenantId, candidateId, now],
    })
  })
}
