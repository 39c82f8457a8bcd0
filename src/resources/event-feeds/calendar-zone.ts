import ICAL from 'ical.js'

/** What a clock on the wall shows. */
export type Wall = { year: number; month: number; day: number; hour: number; minute: number; second: number }

/** Where a clock hangs. */
export type Zone = { instantOf(wall: Wall): Date; wallOf(instant: Date): Wall }

export const utc: Zone = { instantOf: (wall) => new Date(msOf(wall)), wallOf: (instant) => wallAt(instant.getTime()) }

const DAY_MS = 86_400_000

/** The IANA zone of this name, also at the end of a path as some programs write it; null where there is none. */
export function namedZone(name: string): Zone | null {
  const offsetAt = offsetsOf(name.startsWith('/') ? name.split('/').slice(-2).join('/') : name)
  if (!offsetAt) return null
  return {
    wallOf: (instant) => wallAt(instant.getTime() + offsetAt(instant.getTime())),
    // What a clock shows twice is its first time; what it skips counts as if it were not put forward (RFC 5545, 3.3.5).
    instantOf(wall) {
      const shown = msOf(wall)
      const [before, after] = [offsetAt(shown - DAY_MS), offsetAt(shown + DAY_MS)]
      const fitting = [shown - before, shown - after].filter((ms) => ms + offsetAt(ms) === shown)
      return new Date(fitting.length > 0 ? Math.min(...fitting) : shown - before)
    },
  }
}

/** The zone as a feed describes it itself; null for anything but yearly changes on a weekday of a month. */
export function definedZone(lines: readonly string[]): Zone | null {
  if (lines.length > MAX_ZONE_LINES || lines.some((line) => /^RRULE/i.test(line) && !YEARLY.test(line))) return null
  const sound = ['BEGIN:VTIMEZONE', ...lines.map(sinceTheEpoch), 'END:VTIMEZONE'].join('\r\n')
  const zone = new ICAL.Timezone(new ICAL.Component(ICAL.parse(sound) as never))
  const offsetMs = (wall: Wall) => zone.utcOffset(new ICAL.Time(wall, ICAL.Timezone.localTimezone)) * 1000
  return {
    instantOf: (wall) => new Date(msOf(wall) - offsetMs(wall)),
    wallOf(instant) {
      const near = wallAt(instant.getTime() + offsetMs(wallAt(instant.getTime())))
      return wallAt(instant.getTime() + offsetMs(near))
    },
  }
}

const MAX_ZONE_LINES = 100
/** Rules that every year can keep, so that following them always ends. */
const YEARLY =
  /^RRULE:(?=.*\bFREQ=YEARLY\b)(?:(?:FREQ=YEARLY|INTERVAL=1|WKST=[A-Z]{2}|BYMONTH=(?:1[0-2]|0?[1-9])|BYDAY=(?:-1|[1-4])[A-Z]{2}|UNTIL=\d{8}(?:T\d{6}Z?)?)(?:;|$))+$/i

/** Programs let their zones begin in 1601 or 1900: four centuries of changes that nobody asks for. */
function sinceTheEpoch(line: string): string {
  return line.replace(/^(DTSTART(?:;[^:]*)?:)1[0-8]\d\d|^(DTSTART(?:;[^:]*)?:)19[0-6]\d/i, '$1$21970')
}

/** How far a zone is ahead of UTC, by instant; both in milliseconds. */
function offsetsOf(timeZone: string): ((ms: number) => number) | null {
  if (!/^[A-Za-z]/.test(timeZone)) return null
  const format = formatFor(timeZone)
  if (!format) return null
  const known = new Map<number, number>()
  return (ms) => {
    const quarter = Math.floor(ms / QUARTER_MS)
    const offset = known.get(quarter) ?? offsetBy(format, quarter * QUARTER_MS)
    known.set(quarter, offset)
    return offset
  }
}

/** Clocks are put forward and back on a quarter of an hour. */
const QUARTER_MS = 900_000

function offsetBy(format: Intl.DateTimeFormat, ms: number): number {
  const parts = Object.fromEntries(format.formatToParts(ms).map(({ type, value }) => [type, Number(value)]))
  return msOf(parts as Wall) - ms
}

function formatFor(timeZone: string): Intl.DateTimeFormat | null {
  const numeric = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric' } as const
  try {
    const options = { ...numeric, minute: 'numeric', second: 'numeric', hourCycle: 'h23', timeZone } as const
    return new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', options)
  } catch {
    return null
  }
}

/** The instant at which a clock in UTC shows this. */
export function msOf({ year, month, day, hour, minute, second }: Wall): number {
  return Date.UTC(year, month - 1, day, hour, minute, second)
}

export function wallAt(ms: number): Wall {
  const at = new Date(ms)
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
    second: at.getUTCSeconds(),
  }
}
