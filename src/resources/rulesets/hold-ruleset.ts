import type { Tx } from '../../db/tenant.ts'

/** Changes of one ruleset happen one after another: what is read afterwards is current. It costs no round trip. */
export function holdRuleset(tx: Tx, tenantId: string, rulesetId: string): void {
  tx.send({
    name: 'hold-ruleset',
    text: 'select 1 from rulesets where tenant_id = $1 and id = $2 for no key update',
    values: [tenantId, rulesetId],
  })
}
