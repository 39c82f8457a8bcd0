import { LRUCache } from 'lru-cache'
import type { Tx } from '../../db/tenant.ts'
import { checklist, RULESET_VERSION } from '../../rules/checklist.ts'
import type { SettingChanges } from '../../rules/make-plan.ts'
import type { Rule } from '../../rules/rule.ts'
import { sumOver } from '../../rulesets/check-size.ts'
import { compileRuleset } from '../../rulesets/compile-ruleset.ts'
import type { RulesetDocument } from '../../rulesets/ruleset-document.ts'

/** What makes a plan: the base rules as they stand, or a ruleset of the tenant. */
export type RulesInEffect = {
  /** Null for the base rules. */
  rulesetId: string | null
  /** The version of the base rules that it stands on. */
  base: string
  /** As plans name it. */
  version: string
  rules: readonly Rule[]
  changes: SettingChanges
}

const BASE_RULES: RulesInEffect = {
  rulesetId: null,
  base: RULESET_VERSION,
  version: RULESET_VERSION,
  rules: checklist,
  changes: {},
}

/** A published ruleset never changes, so it is made into rules once; together at most this many characters of documents. */
const compiled = new LRUCache<string, RulesInEffect>({ maxSize: 20_000_000 })

/** The published ruleset of that id, or the base rules where there is none. */
export async function rulesInEffect(
  tx: Pick<Tx, 'query'>,
  tenantId: string,
  rulesetId: string | null,
): Promise<RulesInEffect> {
  if (rulesetId === null) return BASE_RULES
  const key = `${tenantId} ${rulesetId}`
  const known = compiled.get(key)
  if (known) return known
  const [row] = await tx.query<{ number: number; document: RulesetDocument }>({
    name: 'published-ruleset',
    text: 'select number, document from rulesets where tenant_id = $1 and id = $2 and number is not null',
    values: [tenantId, rulesetId],
  })
  if (!row) throw new Error(`Ruleset ${rulesetId} is not published.`)
  const { number, document } = row
  const { base } = document
  const made: RulesInEffect = { rulesetId, base, version: versionOf(base, number), ...compileRuleset(document) }
  compiled.set(key, made, { size: 1 + sumOver(document, ({ length }) => length) })
  return made
}

/** The same for whatever the tenant has published now. */
export async function rulesNow(tx: Pick<Tx, 'query'>, tenantId: string): Promise<RulesInEffect> {
  const [row] = await tx.query<{ id: string }>({
    name: 'published-ruleset-id',
    text: "select id from rulesets where tenant_id = $1 and state = 'published'",
    values: [tenantId],
  })
  return rulesInEffect(tx, tenantId, row?.id ?? null)
}

/** `2026-11.2+3` is the tenant's third published ruleset, over that base. */
export function versionOf(base: string, number: number): string {
  return `${base}+${number}`
}
