import type { Facts } from '../rules/facts.ts'
import type { Seen } from '../rules/rule.ts'
import { narrowest, type Visibility } from '../rules/vocabulary.ts'
import { valueAt } from './value-at.ts'
import { DOCUMENTED } from './value-type.ts'

/** What a rule looked at, by path: facts as they are, and lists of things by how many there are. */
export function lookAt(reads: readonly string[]): (facts: Facts) => Readonly<Record<string, Seen>> {
  const paths = reads.filter((path) => !path.includes('[]') && DOCUMENTED.get(path)?.type !== 'object').toSorted()
  const keys = paths.map((path) => path.split('.'))
  return (facts) => {
    const looked: Record<string, Seen> = {}
    paths.forEach((path, index) => {
      looked[path] = seen(valueAt(facts, keys[index] as readonly string[]))
    })
    return looked
  }
}

/** Whose alone the facts are: a rule that asks for one of these speaks to the candidate alone. */
export function personalAmong(reads: readonly string[]): string | null {
  return reads.find((path) => DOCUMENTED.get(path)?.personal) ?? null
}

/** Who may read what rests on these facts: the narrowest of the records they are part of. */
export function readersOf(reads: readonly string[]): (facts: Facts) => Visibility {
  if (personalAmong(reads)) return () => 'candidate'
  const records = [...new Set(reads.flatMap(recordOf))].map((path) => path.split('.'))
  if (records.length === 0) return () => 'tenant'
  return (facts) => narrowest(records.flatMap((keys) => visibilitiesOf(valueAt(facts, keys))))
}

/** The record, or list of records, that a fact is part of and that has readers of its own. */
function recordOf(path: string): readonly string[] {
  const parts = path.split('.')
  const starts = parts.map((_, index) =>
    parts
      .slice(0, index + 1)
      .join('.')
      .replace(/\[\]$/, ''),
  )
  return starts.filter((start) => DOCUMENTED.has(`${start}.visibility`) || DOCUMENTED.has(`${start}[].visibility`))
}

type Guarded = { visibility: Visibility }

function visibilitiesOf(records: unknown): readonly Visibility[] {
  if (records === null || records === undefined) return []
  return (Array.isArray(records) ? (records as Guarded[]) : [records as Guarded]).map(({ visibility }) => visibility)
}

function seen(value: unknown): Seen {
  if (Array.isArray(value)) return typeof value[0] === 'object' ? value.length : (value as readonly string[])
  return (value ?? null) as Seen
}
