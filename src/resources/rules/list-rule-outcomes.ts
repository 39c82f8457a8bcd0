import type { Context } from '../../context.ts'
import { rulesNow } from '../rulesets/rules-in-effect.ts'
import type { RuleOutcomeList } from './schemas.ts'

const FEWEST_PEOPLE = 10

type Outcome = NonNullable<RuleOutcomeList['data'][number]['outcome']>
type Row = Outcome & { ruleId: string; doneBy: number; appliedAgain: number }

/** Counts by rule, over the newest advice that everybody at the tenant may read; a number over fewer than ten people could tell of one of them. */
export async function listRuleOutcomes({ db, tenantId }: Context): Promise<RuleOutcomeList> {
  const { rules } = await rulesNow(db, tenantId)
  const rows = await db.query<Row>({ name: 'rule-outcomes', text: OUTCOMES, values: [tenantId] })
  const byRule = new Map(rows.map((row) => [row.ruleId, row]))
  return {
    data: rules.map(({ id, step }) => {
      const row = byRule.get(id)
      return { ruleId: id, step, outcome: row && row.candidates >= FEWEST_PEOPLE ? withoutTheFew(row) : null }
    }),
  }
}

function withoutTheFew({ ruleId: _, doneBy, appliedAgain, ...row }: Row): Outcome {
  return {
    ...row,
    medianDaysToDone: doneBy >= FEWEST_PEOPLE ? row.medianDaysToDone : null,
    medianDaysToNextApplication: appliedAgain >= FEWEST_PEOPLE ? row.medianDaysToNextApplication : null,
  }
}

const NEWEST_ITEMS = 100_000
const DAYS_BETWEEN = (from: string, to: string) => `extract(epoch from ${to} - ${from}) / 86400`

/** Person by person first, so that somebody with many plans counts once in a median. */
const OUTCOMES = `
with newest as materialized (
  select id, rule_id, candidate_id, state, created_at, state_changed_at from action_items
  where tenant_id = $1 and visibility = 'tenant' order by id desc limit ${NEWEST_ITEMS}
), people as materialized (
  select rule_id, candidate_id, min(created_at) as since, count(*) as offered,
    count(*) filter (where state = 'done') as done, count(*) filter (where state = 'skipped') as skipped,
    bool_or(state = 'not_for_me') as declined,
    min(${DAYS_BETWEEN('created_at', 'state_changed_at')}) filter (where state = 'done') as days_to_done
  from newest group by rule_id, candidate_id
), applied as materialized (
  select p.rule_id, p.candidate_id, ${DAYS_BETWEEN('p.since', 'min(a.applied_at)')} as days_to_next
  from people p join applications a on a.tenant_id = $1 and a.candidate_id = p.candidate_id and a.applied_at > p.since
  group by p.rule_id, p.candidate_id, p.since
), answered as (
  select i.rule_id, count(distinct p.rejection_id)::int as endings
  from feedback_requests f
  join action_plans p on p.tenant_id = $1 and p.rejection_id = f.rejection_id
  join plan_items l on l.tenant_id = $1 and l.plan_id = p.id
  join newest i on i.id = l.item_id
  where f.tenant_id = $1 and f.state = 'answered' and f.answer_visibility = 'tenant'
  group by i.rule_id
)
select p.rule_id as "ruleId", count(*)::int as candidates, sum(p.offered)::int as offered, sum(p.done)::int as done,
  sum(p.skipped)::int as skipped, count(*) filter (where p.declined)::int as "notForMe",
  percentile_cont(0.5) within group (order by p.days_to_done) as "medianDaysToDone",
  count(p.days_to_done)::int as "doneBy",
  coalesce((select endings from answered n where n.rule_id = p.rule_id), 0) as "feedbackAnswered",
  percentile_cont(0.5) within group (order by a.days_to_next) as "medianDaysToNextApplication",
  count(a.days_to_next)::int as "appliedAgain"
from people p left join applied a on a.rule_id = p.rule_id and a.candidate_id = p.candidate_id
group by p.rule_id`
