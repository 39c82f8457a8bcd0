import type { Context } from '../../context.ts'
import { publishedId, rulesInEffect } from '../rulesets/rules-in-effect.ts'
import type { RuleOutcomeList } from './schemas.ts'

const FEWEST_PEOPLE = 10

type Outcome = NonNullable<RuleOutcomeList['data'][number]['outcome']>
type Row = Outcome & { ruleId: string; doneBy: number; appliedAgain: number }

/** Counts by rule, over all that everybody at the tenant may read; a number over fewer than ten people could tell of one of them. */
export async function listRuleOutcomes({ db, tenantId }: Context): Promise<RuleOutcomeList> {
  const { rules } = await rulesInEffect(db, tenantId, await publishedId(db, tenantId))
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

const DAYS_BETWEEN = (from: string, to: string) => `extract(epoch from ${to} - ${from}) / 86400`

const OUTCOMES = `
with offered as (
  select i.id, i.rule_id, i.candidate_id, i.state, i.created_at,
    case when i.state = 'done' then ${DAYS_BETWEEN('i.created_at', 'i.state_changed_at')} end as days_to_done,
    (select ${DAYS_BETWEEN('i.created_at', 'min(a.applied_at)')} from applications a
     where a.tenant_id = $1 and a.candidate_id = i.candidate_id and a.applied_at > i.created_at) as days_to_next
  from action_items i where i.tenant_id = $1 and i.visibility = 'tenant'
), answered as (
  select i.rule_id, count(distinct p.rejection_id)::int as endings
  from action_items i
  join plan_items l on l.tenant_id = i.tenant_id and l.item_id = i.id
  join action_plans p on p.tenant_id = l.tenant_id and p.id = l.plan_id
  join feedback_requests f on f.tenant_id = p.tenant_id and f.rejection_id = p.rejection_id and f.state = 'answered'
  where i.tenant_id = $1 and i.visibility = 'tenant' and f.answer_visibility = 'tenant'
  group by i.rule_id
)
select o.rule_id as "ruleId", count(distinct o.candidate_id)::int as candidates, count(*)::int as offered,
  count(*) filter (where o.state = 'done')::int as done,
  count(*) filter (where o.state = 'skipped')::int as skipped,
  count(distinct o.candidate_id) filter (where o.state = 'not_for_me')::int as "notForMe",
  percentile_cont(0.5) within group (order by o.days_to_done) as "medianDaysToDone",
  count(distinct o.candidate_id) filter (where o.days_to_done is not null)::int as "doneBy",
  coalesce(max(a.endings), 0) as "feedbackAnswered",
  percentile_cont(0.5) within group (order by o.days_to_next) as "medianDaysToNextApplication",
  count(distinct o.candidate_id) filter (where o.days_to_next is not null)::int as "appliedAgain"
from offered o left join answered a on a.rule_id = o.rule_id
group by o.rule_id`
