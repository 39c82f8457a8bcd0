import type { Context } from '../../context.ts'
import type { Tx } from '../../db/tenant.ts'
import type { MadePlan } from '../../rules/make-plan.ts'
import type { RulesInEffect } from '../rulesets/rules-in-effect.ts'

/** Counts the tenant's rules that could not be worked out for a plan, so that whoever wrote them can mend them. */
export function noteFailures(
  tx: Tx,
  { tenantId, now }: Context,
  { rulesetId }: RulesInEffect,
  { trace }: MadePlan,
): void {
  const failed = trace.flatMap(({ ruleId, failed }) => (failed ? [ruleId] : []))
  if (rulesetId === null || failed.length === 0) return
  tx.send({
    name: 'note-rule-failures',
    text: `insert into rule_failures as f (tenant_id, ruleset_id, rule_id, count, first_failed_at, last_failed_at)
           select $1, $2, rule_id, 1, $4, $4 from unnest($3::text[]) rule_id order by rule_id
           on conflict (tenant_id, ruleset_id, rule_id) do update set count = f.count + 1, last_failed_at = excluded.last_failed_at`,
    values: [tenantId, rulesetId, failed, now],
  })
}
