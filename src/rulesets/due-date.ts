import { addBusinessDays, addDays, type CalendarDate } from '../rules/calendar.ts'
import type { Facts } from '../rules/facts.ts'
import type { Due } from './ruleset-document.ts'

/** Never before the day of the plan: news may be older than the offset. */
export function dueDate({ amount, unit, from }: Due, { today, rejection, tenant }: Facts): CalendarDate {
  const start = from === 'news' ? rejection.receivedOn : today
  const dueOn = unit === 'days' ? addDays(start, amount) : addBusinessDays(start, amount, tenant.holidays)
  return dueOn < today ? today : dueOn
}
