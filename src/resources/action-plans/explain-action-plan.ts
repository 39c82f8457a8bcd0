import { type Context, Json } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { instant } from './queries.ts'

/** The trace as it was kept when the plan was made: for each rule what it looked at, and why it did not fire. */
export async function explainActionPlan({ db, tenantId }: Context, { planId }: { planId: string }): Promise<Json> {
  const [row] = await db.query<{ explanation: string }>({
    name: 'explain-action-plan',
    text: `select json_build_object('planId', id, 'rulesetVersion', ruleset_version, 'factsDigest', facts_digest,
             'madeAt', ${instant('made_at')}, 'rules', trace)::text as explanation
           from action_plans where tenant_id = $1 and id = $2`,
    values: [tenantId, planId],
  })
  if (!row) throw notFound('action plan')
  return new Json(row.explanation)
}
