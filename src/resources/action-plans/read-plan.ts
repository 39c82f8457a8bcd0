import type { Context } from '../../context.ts'
import type { Tx } from '../../db/tenant.ts'
import { notFound } from '../../errors.ts'
import { PLAN_BY_ID } from './queries.ts'
import type { ActionPlan } from './schemas.ts'

/** The plan as it stands inside the transaction. */
export async function readPlan(tx: Tx, { tenantId, now }: Context, planId: string): Promise<ActionPlan> {
  const [row] = await tx.query<{ plan: string }>({
    name: 'get-action-plan',
    text: PLAN_BY_ID,
    values: [tenantId, planId, now],
  })
  if (!row) throw notFound('action plan')
  return JSON.parse(row.plan)
}
