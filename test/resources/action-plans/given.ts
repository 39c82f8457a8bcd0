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

/**
 * Holds the first request at the end of its transaction, when it writes an event of this type, until the second one has
 * answered or waits for it.
 */
export async function duringEvent<One, Other>(
  { database: { pool } }: TestApp,
  type: string,
  first: () => PromiseLike<One>,
  second: () => PromiseLike<Other>,
): Promise<[One, Other]> {
  const gate = await pool.connect()
  await gate.query(`create function wait_at_gate() returns trigger language plpgsql as
      $$ begin perform pg_advisory_xact_lock(1); return new; end $$;
    create trigger gate before insert on events for each row when (new.type = '${type}') execute function wait_at_gate();
    select pg_advisory_lock(1)`)
  try {
    const one = Promise.resolve(first())
    await waiting(gate, 1)
    const other = Promise.resolve(second())
    await Promise.race([other, waiting(gate, 2)])
    await gate.query('select pg_advisory_unlock(1)')
    return await Promise.all([one, other])
  } finally {
    await gate.query('select pg_advisory_unlock_all()')
    await gate.query('drop trigger gate on events; drop function wait_at_gate()')
    gate.release()
  }
}

async function waiting(gate: { query(text: string): Promise<{ rows: { count: string }[] }> }, number: number) {
  const held = `select count(*) from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`
  while (Number((await gate.query(held)).rows[0]?.count) < number) await new Promise((resolve) => setImmediate(resolve))
}
