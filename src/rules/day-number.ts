/**
 * Days from 1 January 1970 to a `YYYY-MM-DD`, and back: the civil-calendar arithmetic of Howard Hinnant ("chrono-Compatible Low-Level Date
 * Algorithms", 2014). A plan turns dozens of dates into numbers and back, and a Date object each took a fifth of its time.
 */
export function dayNumber(date: string): number {
  const month = digits(date, 5, 7)
  const year = digits(date, 0, 4) - (month <= 2 ? 1 : 0)
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + digits(date, 8, 10) - 1
  return era * DAYS_OF_ERA + daysBefore(yearOfEra) + dayOfYear - DAYS_TO_1970
}

export function dateOf(day: number): string {
  const shifted = day + DAYS_TO_1970
  const era = Math.floor(shifted / DAYS_OF_ERA)
  const dayOfEra = shifted - era * DAYS_OF_ERA
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096)
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365)
  const dayOfYear = dayOfEra - daysBefore(yearOfEra)
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const dayOfMonth = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${String(year).padStart(4, '0')}-${TWO_DIGITS[month]}-${TWO_DIGITS[dayOfMonth]}`
}

/** Whether a text is a day that there is: 2026-02-30 is none. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && dateOf(dayNumber(text)) === text
}

/** 0 for Sunday to 6 for Saturday; the first of January 1970 was a Thursday. */
export function weekdayOf(date: string): number {
  return (((dayNumber(date) + 4) % 7) + 7) % 7
}

/** Years begin in March here, so that a leap day is the last of its year. */
const DAYS_TO_1970 = 719_468
const DAYS_OF_ERA = 146_097

function daysBefore(yearOfEra: number): number {
  return yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100)
}

function digits(date: string, from: number, to: number): number {
  let number = 0
  for (let index = from; index < to; index += 1) number = number * 10 + date.charCodeAt(index) - ZERO
  return number
}

const ZERO = '0'.charCodeAt(0)
const TWO_DIGITS = Array.from({ length: 32 }, (_, number) => String(number).padStart(2, '0'))
