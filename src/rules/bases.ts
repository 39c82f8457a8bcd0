import { checklist, RULESET_VERSION } from './checklist.ts'
import { checklist as checklistOf202611First } from './retired/2026-11-1/checklist.ts'
import type { Rule } from './rule.ts'

/** Every version of the rules that a plan or a tenant's ruleset may name, the current one first; retired ones still load. */
export const BASES: ReadonlyMap<string, readonly Rule[]> = new Map([
  [RULESET_VERSION, checklist],
  ['2026-11.1', checklistOf202611First],
])

export function baseRules(version: string): readonly Rule[] | null {
  return BASES.get(version) ?? null
}
