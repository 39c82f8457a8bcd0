import type { TestApp, TestTenant } from '../../support/app.ts'

type Answered = any

export const itemsOf = (plan: Answered): Answered[] => plan.steps.flatMap(({ items }: Answered) => items)

export const idsOf = (items: Answered[]): string[] => items.map(({ id }) => id)

/** The item that a rule put on a plan. */
export function itemBy(plan: Answered, ruleId: string): Answered {
  const item = itemsOf(plan).find((candidate) => candidate.ruleId === ruleId)
  if (!item) throw new Error(`The plan has no item of ${ruleId}: ${itemsOf(plan).map(({ key }) => key)}`)
  return item
}

/** The address of an item on a plan, with what becomes of it. */
export const at = (plan: Answered, item: Answered, change = '') =>
  `/v1/action-plans/${plan.id}/items/${item.id}${change && `/${change}`}`

/** An answer without what every request has of its own. */
export const plain = ({ status, body }: Answered) => ({ status, body: { ...body, requestId: '', instance: '' } })

/** Events of the tenant in the order in which they were written. */
export async function eventsOf({ database }: TestApp, tenant: TestTenant): Promise<{ type: string; data: Answered }[]> {
  return database
    .forTenant(tenant.id)
    .query({ text: 'select type, data from events where tenant_id = $1 order by id', values: [tenant.id] })
}

const TABLES = ['applications', 'stage_events', 'rejections', 'action_plans', 'action_items', 'plan_items', 'events']

/** Every row the tenant has around its rejections, to compare before and after what must change nothing. */
export async function storedBy({ database }: TestApp, tenant: TestTenant): Promise<Record<string, unknown[]>> {
  const parts = TABLES.map(
    (table) =>
      `'${table}', (select coalesce(json_agg(to_json(r) order by to_json(r)::text), '[]') from ${table} r where tenant_id = $1)`,
  )
  const [row] = await database.forTenant(tenant.id).query<{ rows: Record<string, unknown[]> }>({
    text: `select json_build_object(${parts}) as rows`,
    values: [tenant.id],
  })
  return row?.rows ?? {}
}
