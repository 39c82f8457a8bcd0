import type { Facts } from '../../facts.ts'
import { type CalendarDate, daysBetween } from './calendar.ts'

/**
 * The date on which another plan offered this rule's advice within the last `days` days; null when none did.
 * Retired items do not count: the person no longer has them.
 */
export function offeredWithin({ history, today }: Facts, ruleId: string, days: number): CalendarDate | null {
  const dates = history.offered
    .filter((offer) => offer.ruleId === ruleId && offer.state !== 'retired')
    .map((offer) => offer.offeredOn)
    .filter((offeredOn) => daysBetween(offeredOn, today) <= days)
  return dates.toSorted().at(-1) ?? null
}
