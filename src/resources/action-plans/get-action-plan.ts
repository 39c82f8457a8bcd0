import { type Context, Json } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { PLAN_BY_ID } from './queries.ts'

/** A hot read: one statement, and the database writes the JSON. */
export async function getActionPlan({ db, tenantId, now }: Context, { planId }: { planId: string }): Promise<Json> {
  const [row] = await db.query<{ plan: string; version: number }>({
    name: 'get-action-plan',
    text: PLAN_BY_ID,
    values: [tenantId, planId, now],
  })
  if (!row) throw notFound('action plan')
  return new Json(row.plan, row.version)
}
