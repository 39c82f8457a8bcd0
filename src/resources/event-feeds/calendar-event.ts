import ICAL from 'ical.js'
import type { Block } from './calendar-blocks.ts'
import { msOf, type Wall, wallAt, type Zone } from './calendar-zone.ts'

/** A date or a time as a feed writes it. A date is its first moment. */
export type Moment = { wall: Wall; zone: Zone; isDate: boolean }

/** One VEVENT, read but not yet spread over its repeats. */
export type CalendarEvent = {
  line: number
  uid: string
  title: string
  description: string | null
  location: string | null
  url: string | null
  hasCoordinates: boolean
  isCancelled: boolean
  start: Moment
  /** After the start, on the clock for a date, in time for a time; null where nothing is said. */
  lastsMs: number | null
  rule: string | null
  extraDates: Moment[]
  exceptDates: Moment[]
  /** Which repeat it stands in for; null for the event itself. */
  insteadOf: Moment | null
}

/** Zones by the names that events use; null for a name that means none. */
export type ZoneOf = (name: string | null) => Zone | null

/** Some more than a date a day in the time that is looked at. */
const MAX_DATES = 500

type Property = [name: string, parameters: { tzid?: unknown }, type: string, ...values: unknown[]]

/** Reads one event; throws what a person can read. */
export function readCalendarEvent({ line, lines }: Block, zoneOf: ZoneOf): CalendarEvent {
  const properties = propertiesOf(lines)
  const first = (name: string) => properties.find((property) => property[0] === name)
  const textOf = (name: string) => asText(first(name)?.[3])
  const momentsOf = (name: string) => {
    const all = properties.filter((property) => property[0] === name)
    const count = all.reduce((sum, property) => sum + property.length, 0)
    if (count > MAX_DATES) throw new Error(`The event has more than ${MAX_DATES} dates of one kind.`)
    return all.flatMap((property) => momentsIn(property, zoneOf))
  }

  const uid = textOf('uid')
  if (!uid) throw new Error('The event has no UID.')
  const title = textOf('summary')
  if (!title) throw new Error('The event has no SUMMARY.')
  const [start] = momentsOf('dtstart')
  if (!start) throw new Error('The event has no DTSTART.')
  const [end] = momentsOf('dtend')
  return {
    line,
    uid,
    title,
    description: textOf('description'),
    location: textOf('location'),
    url: webAddressIn(textOf('url')),
    hasCoordinates: first('geo') !== undefined,
    isCancelled: textOf('status')?.toUpperCase() === 'CANCELLED',
    start,
    lastsMs: lengthOf(start, end, asText(first('duration')?.[3])),
    rule:
      lines
        .find((property) => /^RRULE[;:]/i.test(property))
        ?.replace(/^[^:]*:/, '')
        .trim() ?? null,
    extraDates: momentsOf('rdate'),
    exceptDates: momentsOf('exdate'),
    insteadOf: momentsOf('recurrence-id')[0] ?? null,
  }
}

/** Rules are read apart, once they are known to be sound. */
function propertiesOf(lines: readonly string[]): Property[] {
  const sound = lines.filter((line) => !/^RRULE[;:]/i.test(line))
  try {
    const [, properties] = ICAL.parse(['BEGIN:VEVENT', ...sound, 'END:VEVENT'].join('\r\n')) as [string, Property[]]
    return properties
  } catch {
    throw new Error('The event has a property that cannot be read.')
  }
}

function asText(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null
}

/** Characters beyond ASCII are percent-encoded; what is no web address says nothing to a browser and is left out. */
function webAddressIn(value: string | null): string | null {
  const address = value && /^https?:\/\//i.test(value.trim()) && URL.canParse(value) ? new URL(value).href : null
  return address?.replaceAll(/[^\w\-.~:/?#[\]@!$&'()*+,;=%]/g, encodeURIComponent) ?? null
}

function momentsIn([, { tzid }, , ...values]: Property, zoneOf: ZoneOf): Moment[] {
  return values.map((value) => {
    // A period begins with its first part.
    const written = String(Array.isArray(value) ? value[0] : value)
    const { wall, isDate, isUtc } = readMoment(written)
    const zone = zoneOf(isUtc ? 'UTC' : isDate ? null : asText(tzid))
    if (!zone) throw new Error(`The event names a time zone that is not known: ${String(tzid).slice(0, 60)}.`)
    return { wall, zone, isDate }
  })
}

const MOMENT = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d)(Z)?)?$/

function readMoment(written: string): { wall: Wall; isDate: boolean; isUtc: boolean } {
  // A date that does not say that it is one comes with an empty time.
  const parts = MOMENT.exec(written.replace(/T::$/, ''))
  if (!parts) throw new Error('The event has a date that cannot be read.')
  const [, year, month, day, hour, minute, second, z] = parts
  const wall = {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: Number(hour ?? 0),
    minute: Number(minute ?? 0),
    // A leap second counts as the one before it.
    second: Math.min(Number(second ?? 0), 59),
  }
  const same = wallAt(msOf(wall))
  const isReal = Object.entries(wall).every(([unit, value]) => same[unit as keyof Wall] === value)
  if (!isReal || wall.year < 1900 || wall.year > 2199)
    throw new Error(`The event has a date that does not exist: ${parts[0]}.`)
  return { wall, isDate: hour === undefined, isUtc: z !== undefined }
}

const DAY_MS = 86_400_000

/** A date without an end lasts that day (RFC 5545, 3.6.1). */
function lengthOf(start: Moment, end: Moment | undefined, duration: string | null): number | null {
  const lasts = end
    ? start.isDate && end.isDate
      ? msOf(end.wall) - msOf(start.wall)
      : end.zone.instantOf(end.wall).getTime() - start.zone.instantOf(start.wall).getTime()
    : duration
      ? secondsIn(duration) * 1000
      : start.isDate
        ? DAY_MS
        : null
  if (lasts !== null && (lasts < 0 || lasts > MAX_LENGTH_MS))
    throw new Error('The event ends before it begins, or lasts longer than a year.')
  return lasts
}

const MAX_LENGTH_MS = 366 * DAY_MS

function secondsIn(duration: string): number {
  if (!/^[+-]?P(?:\d{1,4}W|(?:\d{1,4}D)?(?:T(?:\d{1,5}H)?(?:\d{1,6}M)?(?:\d{1,8}S)?)?)$/i.test(duration))
    throw new Error('The event has a DURATION that cannot be read.')
  return ICAL.Duration.fromString(duration.toUpperCase()).toSeconds()
}
