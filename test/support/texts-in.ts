import type { Rule } from '../../src/rules/rule.ts'
import type { Language } from '../../src/rules/vocabulary.ts'
import { factsWith } from './facts.ts'

/** All a rule says in a language: title, why, how and if-then of each item in this order, or its reason for none. */
export function textsIn(
  language: Language,
  rule: Rule,
  changes: Parameters<typeof factsWith>[0] = {},
): readonly string[] {
  const facts = factsWith({ ...changes, candidate: { ...changes.candidate, language } })
  const advice = rule.advise(facts, rule.settings)
  if ('none' in advice) return [advice.none]
  return advice.items.flatMap(({ title, why, how, ifThen }) => [title, why, ...how, ...Object.values(ifThen ?? {})])
}
