/** A calendar date as `YYYY-MM-DD`, always in the candidate's time zone. Strings compare in date order. */
export type CalendarDate = string

const DAY_MS = 86_400_000

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return format(parse(date) + days * DAY_MS)
}

/** The same day of a later month, or that month's last day where it is shorter. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const start = new Date(parse(date))
  const target = Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, 1)
  const lastDay = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months + 1, 0)).getUTCDate()
  return format(target + (Math.min(start.getUTCDate(), lastDay) - 1) * DAY_MS)
}

/** The date `days` business days later: weekends and the given holidays do not count. */
export function addBusinessDays(date: CalendarDate, days: number, holidays: readonly CalendarDate[]): CalendarDate {
  let day = date
  for (let left = days; left > 0; ) {
    day = addDays(day, 1)
    if (isBusinessDay(day, holidays)) left -= 1
  }
  return day
}

/** The date itself when it is a business day, else the next one. */
export function businessDayFrom(date: CalendarDate, holidays: readonly CalendarDate[]): CalendarDate {
  return isBusinessDay(date, holidays) ? date : addBusinessDays(date, 1, holidays)
}

/** Whole days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return (parse(to) - parse(from)) / DAY_MS
}

/** Business days after `from` up to and including `to`; 0 when `to` is not later. Weekends are counted, not walked. */
export function businessDaysBetween(from: CalendarDate, to: CalendarDate, holidays: readonly CalendarDate[]): number {
  const days = daysBetween(from, to)
  if (days <= 0) return 0
  const fullWeeks = Math.floor(days / 7)
  let count = fullWeeks * 5
  for (let day = fullWeeks * 7 + 1; day <= days; day += 1) if (!isWeekend(addDays(from, day))) count += 1
  return count - new Set(holidays.filter((holiday) => holiday > from && holiday <= to && !isWeekend(holiday))).size
}

/** `Tuesday 24 November`, for texts that people read; the year is added when it is not that of `today`. */
export function spoken(date: CalendarDate, today: CalendarDate): string {
  const day = new Date(parse(date))
  const words = `${WEEKDAYS[day.getUTCDay()]} ${day.getUTCDate()} ${MONTHS[day.getUTCMonth()]}`
  return date.slice(0, 4) === today.slice(0, 4) ? words : `${words} ${date.slice(0, 4)}`
}

function isBusinessDay(date: CalendarDate, holidays: readonly CalendarDate[]): boolean {
  return !isWeekend(date) && !holidays.includes(date)
}

function isWeekend(date: CalendarDate): boolean {
  const weekday = new Date(parse(date)).getUTCDay()
  return weekday === 0 || weekday === 6
}

function parse(date: CalendarDate): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)))
}

function format(time: number): CalendarDate {
  return new Date(time).toISOString().slice(0, 10)
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
