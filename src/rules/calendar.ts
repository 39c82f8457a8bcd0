import { dateOf, dayNumber, weekdayOf } from './day-number.ts'
import type { InLanguages, Language } from './vocabulary.ts'

/** A calendar date as `YYYY-MM-DD`, always in the candidate's time zone. Strings compare in date order. */
export type CalendarDate = string

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOf(dayNumber(date) + days)
}

/** The same day of a later month, or that month's last day where it is shorter. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months
  const first = dayNumber(firstOf(month))
  const lastDay = dayNumber(firstOf(month + 1)) - first
  return dateOf(first + Math.min(Number(date.slice(8, 10)), lastDay) - 1)
}

/** The first day of a month that is counted from the year 0. */
function firstOf(month: number): CalendarDate {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`
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
  return dayNumber(to) - dayNumber(from)
}

/** Business days after `from` up to and including `to`; 0 when `to` is not later. Weekends are counted, not walked. */
export function businessDaysBetween(from: CalendarDate, to: CalendarDate, holidays: readonly CalendarDate[]): number {
  const days = daysBetween(from, to)
  if (days <= 0) return 0
  const fullWeeks = Math.floor(days / 7)
  let count = fullWeeks * 5
  const weekday = weekdayOf(from)
  for (let day = fullWeeks * 7 + 1; day <= days; day += 1) if (!isWeekendDay(weekday + day)) count += 1
  return count - new Set(holidays.filter((holiday) => holiday > from && holiday <= to && !isWeekend(holiday))).size
}

/** `Tuesday 24 November`, for texts that people read; the year is added when it is not that of `today`. */
export function spoken(date: CalendarDate, today: CalendarDate, language: Language): string {
  const { weekdays, months, say } = WORDS[language]
  const weekday = weekdays[weekdayOf(date)] as string
  const month = months[Number(date.slice(5, 7)) - 1] as string
  const year = date.slice(0, 4) === today.slice(0, 4) ? null : date.slice(0, 4)
  return say(weekday, Number(date.slice(8, 10)), month, year)
}

/** The Monday of a date's week. */
export function mondayOf(date: CalendarDate): CalendarDate {
  return addDays(date, -((weekdayOf(date) + 6) % 7))
}

function isBusinessDay(date: CalendarDate, holidays: readonly CalendarDate[]): boolean {
  return !isWeekend(date) && !holidays.includes(date)
}

function isWeekend(date: CalendarDate): boolean {
  return isWeekendDay(weekdayOf(date))
}

/** Counted on from any Sunday. */
function isWeekendDay(weekday: number): boolean {
  return weekday % 7 === 0 || weekday % 7 === 6
}

type Words = {
  weekdays: readonly string[]
  months: readonly string[]
  say: (weekday: string, day: number, month: string, year: string | null) => string
}

const words = (weekdays: string, months: string, say: Words['say']): Words => ({
  weekdays: weekdays.split(' '),
  months: months.split(' '),
  say,
})

const WORDS: InLanguages<Words> = {
  en: words(
    'Sunday Monday Tuesday Wednesday Thursday Friday Saturday',
    'January February March April May June July August September October November December',
    (weekday, day, month, year) => `${weekday} ${day} ${month}${year ? ` ${year}` : ''}`,
  ),
  es: words(
    'domingo lunes martes miércoles jueves viernes sábado',
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    (weekday, day, month, year) => `${weekday} ${day} de ${month}${year ? ` de ${year}` : ''}`,
  ),
  fr: words(
    'dimanche lundi mardi mercredi jeudi vendredi samedi',
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    (weekday, day, month, year) => `${weekday} ${day === 1 ? '1er' : day} ${month}${year ? ` ${year}` : ''}`,
  ),
  de: words(
    'Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag',
    'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
    (weekday, day, month, year) => `${weekday}, ${day}. ${month}${year ? ` ${year}` : ''}`,
  ),
}
