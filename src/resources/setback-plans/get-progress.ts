import type { Context } from '../../context.ts'
import { forbidden, notFound } from '../../errors.ts'
import type { Progress } from './schemas.ts'

type Counters = Progress['total']
/** One week, or with no day the sum of all time. */
type Row = Counters & { week: string | null; startsOn: string | null }

/** What the person did, for their own eyes: a number that others could read would soon be used to compare. */
export async function getProgress(
  { db, tenantId, audience, now }: Context,
  { candidateId }: { candidateId: string },
): Promise<Progress> {
  if ((await db.candidate.count({ where: { id: candidateId } })) === 0) throw notFound('candidate')
  if (audience !== 'candidate')
    throw forbidden(
      'candidate_only',
      "Progress is private: only the candidate's own token reads it, whatever scopes an API key has.",
    )
  const rows = await db.query<Row>({ name: 'get-progress', text: PROGRESS, values: [tenantId, candidateId, now] })
  const weeks = rows.filter(({ startsOn }) => startsOn !== null)
  const total = rows.find(({ startsOn }) => startsOn === null)
  return { candidateId, weeks: weeks as Progress['weeks'], total: total as Counters }
}

const WEEKS = 12

const of = (table: string) => `from ${table} o where o.tenant_id = $1 and o.candidate_id = $2 and`
const countOf = (kind: string) => `count(distinct d.what) filter (where d.kind = '${kind}')::int`

const PROGRESS = `
with z as materialized (
  select coalesce(c.time_zone, t.time_zone) as zone
  from candidates c join tenants t on t.id = c.tenant_id where c.tenant_id = $1 and c.id = $2
), done as materialized (
  select 'application' as kind, o.id as what, o.applied_at as at ${of('applications')} o.stage <> 'saved' and o.applied_at is not null
  union all select 'tailored', o.id, o.applied_at ${of('applications')} o.stage <> 'saved' and o.applied_at is not null and o.is_tailored
  union all select 'person', o.contact_id, o.spoke_at ${of('interactions')} true
  union all select 'practice', o.id, o.done_at ${of('learning_activities')} o.state = 'done' and o.done_at is not null
  union all select 'feedback', o.id, o.sent_at ${of('feedback_requests')} o.sent_at is not null
  union all select 'reflection', o.id, o.created_at ${of('reflections')} true
  union all select 'item', o.id, o.state_changed_at ${of('action_items')} o.state = 'done'
)
select to_char(w.monday, 'YYYY-MM-DD') as "startsOn", to_char(w.monday, 'IYYY-"W"IW') as week,
  ${countOf('application')} as "applicationsSent", ${countOf('tailored')} as "tailoredApplications",
  ${countOf('person')} as "peopleContacted", ${countOf('practice')} as "practiceDone",
  ${countOf('feedback')} as "feedbackAsked", ${countOf('reflection')} as "reflectionsWritten", ${countOf('item')} as "itemsDone"
from z
cross join lateral (
  select date_trunc('week', $3::timestamptz at time zone z.zone)::date - 7 * n as monday from generate_series(0, ${WEEKS - 1}) n
  union all select null
) w
left join done d on w.monday is null or date_trunc('week', d.at at time zone z.zone)::date = w.monday
group by w.monday order by w.monday nulls last`
