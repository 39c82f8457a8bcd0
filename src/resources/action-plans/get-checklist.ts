import { type Context, Json } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { itemJsonAsOf } from './queries.ts'

/** At most this many items are open at once; more would be a burden, fewer than a plan's urgent ones too few. */
const MAX_OPEN = 5

/** All open plans of a candidate in one list. A hot read: one statement, and the database writes the JSON. */
export async function getChecklist(
  { db, tenantId, now }: Context,
  { candidateId }: { candidateId: string },
): Promise<Json> {
  const [row] = await db.query<{ checklist: string }>({
    name: 'get-checklist',
    text: CHECKLIST,
    values: [tenantId, candidateId, now],
  })
  if (!row) throw notFound('candidate')
  return new Json(row.checklist)
}

const CHECKLIST = `
select json_build_object(
  'candidateId', c.id,
  'today', z.today,
  'open', coalesce(json_agg(o.item order by o.rank) filter (where not o.waits and o.rank <= ${MAX_OPEN}), '[]'),
  'later', coalesce(json_agg(o.item order by o.rank) filter (where not o.waits and o.rank > ${MAX_OPEN}), '[]'),
  'snoozed', coalesce(json_agg(o.item order by o.rank) filter (where o.waits), '[]')
)::text as checklist
from candidates c
join tenants t on t.id = c.tenant_id
cross join lateral (select ($3::timestamptz at time zone coalesce(c.time_zone, t.time_zone))::date as today) z
left join lateral (
  select ${itemJsonAsOf('z.today')} as item, w.waits,
    row_number() over (partition by w.waits order by case when w.waits then i.snoozed_until end, i.priority desc, i.due_on, i.id) as rank
  from action_items i
  cross join lateral (select i.state = 'snoozed' and i.snoozed_until > z.today as waits) w
  where i.tenant_id = $1 and i.candidate_id = c.id and i.state in ('todo', 'in_progress', 'snoozed')
    and exists (
      select from plan_items l join action_plans p on p.tenant_id = l.tenant_id and p.id = l.plan_id
      where l.tenant_id = $1 and l.item_id = i.id and p.state = 'open')
) o on true
where c.tenant_id = $1 and c.id = $2
group by c.id, z.today`
