import { type Context, Json } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { instant } from './queries.ts'

/** The trace as it was kept when the plan was made: for each rule what it looked at, and why it did not fire; what the reader may not see is left out. */
export async function explainActionPlan({ db, tenantId }: Context, { planId }: { planId: string }): Promise<Json> {
  const [row] = await db.query<{ explanation: string }>({
    name: 'explain-action-plan',
    text: `select json_build_object('planId', id, 'rulesetVersion', ruleset_version, 'rulesetId', ruleset_id, 'factsDigest', facts_digest,
             'madeAt', ${instant('made_at')}, 'rules', (
             select coalesce(json_agg(r), '[]') from json_array_elements(trace) r where coalesce(r ->> 'visibility', 'tenant') = any($3)))::text as explanation
           from action_plans where tenant_id = $1 and id = $2`,
    values: [tenantId, planId, db.sees],
  })
  if (!row) throw notFound('action plan')
  return new Json(row.explanation)
}
