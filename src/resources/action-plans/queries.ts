/** Timestamps as the API writes them, so that JSON from the database and JSON from here cannot differ. */
export const instant = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** An action item as clients see it, from a row named `i`; field by field the schema in schemas.ts. */
const itemJson = (state: string, snoozedUntil: string) => `json_build_object(
  'id', i.id, 'key', i.key, 'ruleId', i.rule_id, 'step', i.step, 'title', i.title, 'why', i.why, 'how', i.how, 'ifThen', i.if_then,
  'dueOn', i.due_on, 'priority', i.priority, 'effortMinutes', i.effort_minutes, 'evidence', i.evidence, 'links', i.links,
  'fulfilledBy', i.fulfilled_by, 'state', ${state}, 'stateReason', i.state_reason, 'stateChangedAt', ${instant('i.state_changed_at')},
  'snoozedUntil', ${snoozedUntil}, 'version', i.version)`

/** As stored. */
export const ITEM_JSON = itemJson('i.state', 'i.snoozed_until')

/** As of a date: what was snoozed until then, or earlier, is to do again. `today` is an SQL expression. */
export const itemJsonAsOf = (today: string) =>
  itemJson(
    `case when i.state = 'snoozed' and i.snoozed_until <= ${today} then 'todo'::item_state else i.state end`,
    `case when i.snoozed_until > ${today} then i.snoozed_until end`,
  )

const PLAN_FIELDS = `
  'id', p.id, 'candidateId', p.candidate_id, 'applicationId', p.application_id, 'rejectionId', p.rejection_id, 'state', p.state,
  'closedReason', p.closed_reason, 'rulesetVersion', p.ruleset_version, 'factsDigest', p.facts_digest,
  'madeAt', ${instant('p.made_at')}, 'version', p.version, 'createdAt', ${instant('p.created_at')}, 'updatedAt', ${instant('p.updated_at')}`

/** One plan as JSON text with its version; $1 tenant, $2 plan, $3 now. */
export const PLAN_BY_ID = `
select p.version, json_build_object(${PLAN_FIELDS}, 'steps', (
  select json_agg(json_build_object('step', s.step, 'items', coalesce(o.items, '[]'), 'reason', case when o.stands is not true then p.reasons ->> s.step::text end) order by s.number)
  from unnest(enum_range(null::step)) with ordinality s (step, number)
  left join (
    select i.step, bool_or(i.state <> 'retired') as stands,
      json_agg(${itemJsonAsOf('z.today')} order by i.state = 'retired', l.position, i.id) as items
    from plan_items l join action_items i on i.tenant_id = l.tenant_id and i.id = l.item_id
    where l.tenant_id = $1 and l.plan_id = $2 group by i.step
  ) o on o.step = s.step
))::text as plan
from action_plans p
join candidates c on c.tenant_id = p.tenant_id and c.id = p.candidate_id
join tenants t on t.id = p.tenant_id
cross join lateral (select ($3::timestamptz at time zone coalesce(c.time_zone, t.time_zone))::date as today) z
where p.tenant_id = $1 and p.id = $2`
