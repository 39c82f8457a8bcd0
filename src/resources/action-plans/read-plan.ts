import { type Context, Json } from '../../context.ts'
import type { Statement, Tx } from '../../db/tenant.ts'
import { notFound } from '../../errors.ts'
import { STEPS } from '../../rules/vocabulary.ts'
import { instant, itemColumnsAsOf } from './queries.ts'
import type { ActionPlan } from './schemas.ts'

/** The plan as it stands inside the transaction. */
export async function readPlan(tx: Tx, context: Context, planId: string): Promise<ActionPlan> {
  return JSON.parse(planJson(await tx.query<PlanRow>(planById(context, planId))).text)
}

/** The first row is the plan, the others are its items in their order: each is JSON that the database wrote. */
export type PlanRow = {
  json: string
  version: number
  reasons: Record<string, string> | null
  step: string | null
  stands: boolean
}

/** The items that the reader may not see are not read. */
export function planById({ db, tenantId, now }: Context, planId: string): Statement {
  return { name: 'get-action-plan', text: PLAN_BY_ID, values: [tenantId, planId, now, db.sees] }
}

/** Puts the rows together as text: Postgres writes rows quickly and nests them slowly, and Node need not read them. */
export function planJson([plan, ...items]: readonly PlanRow[]): Json {
  if (!plan) throw notFound('action plan')
  const steps = STEPS.map((step) => {
    const ofStep = items.filter((item) => item.step === step)
    const reason = ofStep.some(({ stands }) => stands) ? null : (plan.reasons?.[step] ?? null)
    return `{"step":"${step}","items":[${ofStep.map(({ json }) => json).join(',')}],"reason":${JSON.stringify(reason)}}`
  })
  return new Json(`${plan.json.slice(0, -1)},"steps":[${steps.join(',')}]}`, plan.version)
}

const PLAN_BY_ID = `
with plan as materialized (
  select p.*, ($3::timestamptz at time zone coalesce(c.time_zone, t.time_zone))::date as today
  from action_plans p
  join candidates c on c.tenant_id = p.tenant_id and c.id = p.candidate_id
  join tenants t on t.id = p.tenant_id
  where p.tenant_id = $1 and p.id = $2
)
select json, version, reasons, step, stands from (
  select row_to_json(shown)::text as json, plan.version, plan.reasons, null::text as step, true as stands, -1 as place
  from plan cross join lateral (select
    plan.id, plan.candidate_id as "candidateId", plan.application_id as "applicationId", plan.rejection_id as "rejectionId",
    plan.state, plan.closed_reason as "closedReason", plan.ruleset_version as "rulesetVersion", plan.ruleset_id as "rulesetId", plan.facts_digest as "factsDigest",
    ${instant('plan.made_at')} as "madeAt", plan.version, ${instant('plan.created_at')} as "createdAt",
    ${instant('plan.updated_at')} as "updatedAt") shown
  union all
  select row_to_json(item)::text, null, null, i.step::text, i.state <> 'retired', l.position
  from plan
  join plan_items l on l.tenant_id = $1 and l.plan_id = plan.id
  join action_items i on i.tenant_id = l.tenant_id and i.id = l.item_id
  cross join lateral (select ${itemColumnsAsOf('plan.today')}) item
  where i.visibility = any($4::visibility[])
) rows order by stands desc, place`
