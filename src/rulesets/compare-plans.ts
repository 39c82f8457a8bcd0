import type { MadePlan, PlannedItem } from '../rules/make-plan.ts'

/** What other rules do to a plan made from the same facts. */
export type PlanDifference = {
  gained: readonly PlannedItem[]
  lost: readonly PlannedItem[]
  /** Items that stay, with the names of the fields that become others. */
  changed: readonly { item: PlannedItem; fields: readonly (keyof PlannedItem)[] }[]
}

export function comparePlans(before: MadePlan, after: MadePlan): PlanDifference {
  const [old, now] = [before, after].map(({ steps }) => byKey(steps.flatMap(({ items }) => items))) as [Items, Items]
  const stay = [...now.values()].flatMap((item) => {
    const same = old.get(item.key)
    return same ? [{ item, fields: fieldsThatDiffer(same, item) }] : []
  })
  return {
    gained: [...now.values()].filter(({ key }) => !old.has(key)),
    lost: [...old.values()].filter(({ key }) => !now.has(key)),
    changed: stay.filter(({ fields }) => fields.length > 0),
  }
}

type Items = ReadonlyMap<string, PlannedItem>

function byKey(items: readonly PlannedItem[]): Items {
  return new Map(items.map((item) => [item.key, item]))
}

const COMPARED = [
  'step',
  'language',
  'title',
  'why',
  'how',
  'ifThen',
  'dueOn',
  'priority',
  'effortMinutes',
  'evidence',
  'links',
  'fulfilledBy',
  'snoozedUntil',
  'visibility',
] as const satisfies readonly (keyof PlannedItem)[]

/** Items are plain data, whose keys come in the same order from the same rule. */
function fieldsThatDiffer(one: PlannedItem, other: PlannedItem): readonly (keyof PlannedItem)[] {
  return COMPARED.filter((name) => JSON.stringify(one[name]) !== JSON.stringify(other[name]))
}
