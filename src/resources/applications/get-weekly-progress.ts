import type { Context } from '../../context.ts'
import { notFound } from '../../errors.ts'
import type { WeeklyProgress } from './schemas.ts'

const EARLIER_WEEKS = 4

type Row = {
  weeklyGoal: number
  startsOn: string
  endsOn: string
  sent: number
  tailored: number
  notTailored: number
}

/** This week's applications beside the person's own goal, and the weeks before; numbers only, without a judgement. */
export async function getWeeklyProgress(
  { db, tenantId, now }: Context,
  { candidateId }: { candidateId: string },
): Promise<WeeklyProgress> {
  const [current, ...earlier] = await db.query<Row>({
    name: 'get-weekly-progress',
    text: WEEKS,
    values: [tenantId, candidateId, now],
  })
  if (!current) throw notFound('candidate')
  const { weeklyGoal, sent, notTailored } = current
  return {
    candidateId,
    ...numbersOf(current),
    weeklyGoal,
    remaining: Math.max(0, weeklyGoal - (sent - notTailored)),
    earlierWeeks: earlier.map(numbersOf),
  }
}

const numbersOf = ({ startsOn, endsOn, sent, tailored }: Row) => ({ startsOn, endsOn, sent, tailored })

/** A row a week, this one first. A week begins when its Monday does where the candidate is, whatever the clocks do in it. */
const WEEKS = `
select c.weekly_goal as "weeklyGoal", to_char(w.monday, 'YYYY-MM-DD') as "startsOn", to_char(w.monday + 6, 'YYYY-MM-DD') as "endsOn",
  n.sent, n.tailored, n.not_tailored as "notTailored"
from candidates c
join tenants t on t.id = c.tenant_id
cross join lateral (select coalesce(c.time_zone, t.time_zone) as zone) z
cross join lateral (
  select date_trunc('week', $3::timestamptz at time zone z.zone)::date - 7 * ago as monday from generate_series(0, ${EARLIER_WEEKS}) ago
) w
cross join lateral (
  select count(*)::int as sent, (count(*) filter (where a.is_tailored))::int as tailored,
    (count(*) filter (where not a.is_tailored))::int as not_tailored
  from applications a
  where a.tenant_id = $1 and a.candidate_id = c.id
    and a.applied_at >= w.monday::timestamp at time zone z.zone and a.applied_at < (w.monday + 7)::timestamp at time zone z.zone
) n
where c.tenant_id = $1 and c.id = $2
order by w.monday desc`
