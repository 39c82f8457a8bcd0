import type { Rule } from '../rules/rule.ts'
import { type Fault, pointerTo } from './fault.ts'

/** Ten years of days; what is counted otherwise stays far below. */
const MOST = 3650

/** Other values for a rule's settings: whole numbers, as the defaults are. */
export function checkSettings(rule: Rule, changes: Readonly<Record<string, number>>): Fault[] {
  const ranges = rangesOf(rule)
  const names = Object.keys(ranges)
  return Object.entries(changes).flatMap(([name, value]) => {
    const pointer = pointerTo('settings', rule.id, name)
    const range = Object.hasOwn(ranges, name) ? ranges[name] : undefined
    if (!range)
      return [
        {
          pointer,
          detail: `“${rule.id}” has no setting “${name}”; ${names.length > 0 ? `it has ${names.join(', ')}` : 'it has none'}.`,
        },
      ]
    const [least, most] = range
    const isFine = Number.isInteger(value) && value >= least && value <= most
    return isFine ? [] : [{ pointer, detail: `A whole number from ${least} to ${most} is needed here.` }]
  })
}

/** Between what each setting of a rule may be: days may be none, everything else is at least one. */
export function rangesOf({ settings, limits = {} }: Rule): Readonly<Record<string, readonly [number, number]>> {
  const known = limits as Readonly<Record<string, readonly [number, number]>>
  return Object.fromEntries(
    Object.keys(settings).map((name) => [name, known[name] ?? [/days$/i.test(name) ? 0 : 1, MOST]]),
  )
}
