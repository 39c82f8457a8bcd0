import { type Context, Json } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { itemColumnsAsOf } from './queries.ts'

/** At most this many items are open at once; more would be a burden, fewer than a plan's urgent ones too few. */
const MAX_OPEN = 5

type Row = { id: string; today: string; item: string | null; waits: boolean | null }

/** All open plans of a candidate in one list. A hot read: one statement, and the database writes each item's JSON. */
export async function getChecklist(
  { db, tenantId, now }: Context,
  { candidateId }: { candidateId: string },
): Promise<Json> {
  const rows = await db.query<Row>({
    name: 'get-checklist',
    text: CHECKLIST,
    values: [tenantId, candidateId, now, db.sees],
  })
  const [first] = rows
  if (!first) throw notFound('candidate')
  const listed = rows.filter(({ item }) => item !== null)
  const due = listed.filter(({ waits }) => !waits)
  const lists = {
    open: due.slice(0, MAX_OPEN),
    later: due.slice(MAX_OPEN),
    snoozed: listed.filter(({ waits }) => waits),
  }
  const written = Object.entries(lists).map(([name, items]) => `"${name}":[${items.map(({ item }) => item).join(',')}]`)
  return new Json(`{"candidateId":"${first.id}","today":"${first.today}",${written.join(',')}}`)
}

/** One row an item in the order of its list, or one row without an item. */
const CHECKLIST = `
select c.id, z.today, row_to_json(item)::text as item, o.waits
from candidates c
join tenants t on t.id = c.tenant_id
cross join lateral (select ($3::timestamptz at time zone coalesce(c.time_zone, t.time_zone))::date as today) z
left join lateral (
  select i.*, i.state = 'snoozed' and i.snoozed_until > z.today as waits
  from action_items i
  where i.tenant_id = $1 and i.candidate_id = c.id and i.state in ('todo', 'in_progress', 'snoozed')
    and i.visibility = any($4::visibility[])
    and exists (
      select from plan_items l join action_plans p on p.tenant_id = l.tenant_id and p.id = l.plan_id
      where l.tenant_id = $1 and l.item_id = i.id and p.state = 'open')
) o on true
left join lateral (select ${itemColumnsAsOf('z.today', 'o')} where o.id is not null) item on true
where c.tenant_id = $1 and c.id = $2
order by case when o.waits then o.snoozed_until end, o.priority desc, o.due_on, o.id`
