import type { Context, Json } from '../../context.ts'
import { type PlanRow, planById, planJson } from './read-plan.ts'

/** A hot read: one statement, and the database writes the JSON. */
export async function getActionPlan(context: Context, { planId }: { planId: string }): Promise<Json> {
  return planJson(await context.db.query<PlanRow>(planById(context, planId)))
}
