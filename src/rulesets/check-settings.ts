import type { Rule } from '../rules/rule.ts'
import { expectWhole } from './expect.ts'
import { type Fault, pointerTo } from './fault.ts'

/** Ten years of days; what is counted otherwise stays far below. */
const MOST = 3650

/** Other values for a rule's settings: whole numbers, as the defaults are; days may be none, everything else is at least one. */
export function checkSettings({ id, settings, limits }: Rule, changes: Readonly<Record<string, unknown>>): Fault[] {
  return Object.entries(changes).flatMap(([name, value]) => {
    const pointer = pointerTo('settings', id, name)
    if (Object.hasOwn(settings, name)) return expectWhole(value, (limits as Limits)?.[name] ?? rangeOf(name), pointer)
    const names = Object.keys(settings)
    return [
      {
        pointer,
        detail: `“${id}” has no setting “${name}”; ${names.length > 0 ? `it has ${names.join(', ')}` : 'it has none'}.`,
      },
    ]
  })
}

type Limits = Readonly<Record<string, readonly [number, number]>> | undefined

function rangeOf(name: string): readonly [number, number] {
  return [/days$/i.test(name) ? 0 : 1, MOST]
}
