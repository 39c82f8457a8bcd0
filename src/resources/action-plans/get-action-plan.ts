import type { Context, Json } from '../../context.ts'
import { type PlanRow, planById, planJson } from './read-plan.ts'

/** A hot read: one statement, and the database writes the JSON. */
export async function getActionPlan({ db, tenantId, now }: Context, { planId }: { planId: string }): Promise<Json> {
  return planJson(await db.query<PlanRow>(planById(tenantId, planId, now)))
}
