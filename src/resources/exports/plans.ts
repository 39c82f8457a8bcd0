import { type Context, Json, pageFrom } from '../../context.ts'
import { getActionPlan } from '../action-plans/get-action-plan.ts'
import { listActionPlans } from '../action-plans/list-action-plans.ts'
import type { ActionPlan } from '../action-plans/schemas.ts'
import type { Query } from './reading.ts'

/** Plans with the ids of their items: plans share items, and each is told once. */
export async function pageOfPlans(context: Context, query: Query) {
  const { data, next } = await listActionPlans(context, query)
  const plans: object[] = []
  for (const plan of data) {
    const { steps } = await wholePlan(context, plan.id)
    plans.push({
      ...plan,
      steps: steps.map(({ step, items, reason }) => ({ step, itemIds: items.map(({ id }) => id), reason })),
    })
  }
  return { data: plans, next }
}

async function wholePlan(context: Context, planId: string): Promise<ActionPlan> {
  const plan: ActionPlan | Json = await getActionPlan(context, { planId })
  return plan instanceof Json ? JSON.parse(plan.text) : plan
}

/** Those on no plan any more too. */
export async function pageOfItems({ db }: Context, { candidateId, limit, after }: Query) {
  const rows = await db.actionItem.findMany({
    where: { candidateId, ...(after && { id: { lt: after } }) },
    orderBy: { id: 'desc' },
    take: limit + 1,
  })
  const { data, next } = pageFrom(rows, limit)
  return {
    data: data.map(({ dueOn, snoozedUntil, ...item }) => ({
      ...item,
      dueOn: dayOf(dueOn),
      snoozedUntil: snoozedUntil && dayOf(snoozedUntil),
    })),
    next,
  }
}

const dayOf = (date: Date) => date.toISOString().slice(0, 10)
