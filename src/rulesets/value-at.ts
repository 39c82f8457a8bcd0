import type { Facts } from '../rules/facts.ts'

/** What the names lead to; what is part of something unknown is not there. */
export function valueAt(facts: Facts, names: readonly string[]): unknown {
  let value: unknown = facts
  for (const name of names) value = (value as Readonly<Record<string, unknown>> | null | undefined)?.[name]
  return value
}
