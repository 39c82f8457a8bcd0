import type { Context } from '../../context.ts'
import { notFound } from '../../errors.ts'
import type { SetbackPlan } from './schemas.ts'

export async function getSetbackPlan(
  { db }: Context,
  { setbackPlanId }: { setbackPlanId: string },
): Promise<SetbackPlan> {
  const row = await db.setbackPlan.findFirst({ where: { id: setbackPlanId } })
  if (!row) throw notFound('setback plan')
  return row
}
