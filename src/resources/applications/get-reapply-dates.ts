import type { Context } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { type News, whenToReapply } from '../../rules/ending.ts'
import type { ReapplyDates } from './schemas.ts'

const MAX_NEWS = 200
const MAX_DATES = 100

type Row = {
  candidateId: string
  today: string
  reapplyAfterMonths: number
  /** The columns below are null in the one row of a candidate without such news. */
  applicationId: string | null
  employer: string
  jobTitle: string
} & News

/** When to look again at employers that said no, and to whom the person has not applied again since. */
export async function getReapplyDates(
  { db, tenantId, now }: Context,
  { candidateId }: { candidateId: string },
): Promise<ReapplyDates> {
  const rows = await db.query<Row>({ name: 'get-reapply-dates', text: NEWS, values: [tenantId, candidateId, now] })
  const [first] = rows
  if (!first) throw notFound('candidate')
  const dates = rows.flatMap(({ applicationId, employer, jobTitle, reapplyAfterMonths, ...news }) => {
    if (applicationId === null) return []
    const { reapplyOn, reapplyReason } = whenToReapply(news, reapplyAfterMonths)
    return reapplyOn === null ? [] : [{ applicationId, employer, jobTitle, reapplyOn, statedBy: reapplyReason }]
  })
  return {
    candidateId,
    today: first.today,
    dates: dates.slice(0, MAX_DATES).toSorted((one, other) => one.reapplyOn.localeCompare(other.reapplyOn)),
  }
}

/** The latest news first. */
const NEWS = `
select c.id as "candidateId", to_char($3::timestamptz at time zone z.zone, 'YYYY-MM-DD') as today,
  t.reapply_after_months as "reapplyAfterMonths", n.id as "applicationId", n.employer, n.job_title as "jobTitle", n.reasons,
  n.reapply_on as "reapplyOn", to_char(n.received_at at time zone z.zone, 'YYYY-MM-DD') as "receivedOn"
from candidates c
join tenants t on t.id = c.tenant_id
cross join lateral (select coalesce(c.time_zone, t.time_zone) as zone) z
left join lateral (
  select a.id, a.employer, a.job_title, r.reasons, r.reapply_on, r.received_at, r.id as rejection_id
  from rejections r join applications a on a.tenant_id = r.tenant_id and a.id = r.application_id
  where r.tenant_id = $1 and r.candidate_id = c.id and r.retracted_at is null
    and not exists (
      select from applications o
      where o.tenant_id = $1 and o.candidate_id = c.id and o.id <> a.id and o.applied_at > r.received_at
        and lower(btrim(o.employer)) = lower(btrim(a.employer)))
  order by r.received_at desc, r.id desc limit ${MAX_NEWS}
) n on true
where c.tenant_id = $1 and c.id = $2
order by n.received_at desc, n.rejection_id desc`
