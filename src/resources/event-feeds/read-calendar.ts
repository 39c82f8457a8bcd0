import { setImmediate as breathe } from 'node:timers/promises'
import { type Block, type Blocks, blocksIn } from './calendar-blocks.ts'
import { type CalendarEvent, type Moment, readCalendarEvent, type ZoneOf } from './calendar-event.ts'
import { definedZone, msOf, namedZone, wallAt, type Zone } from './calendar-zone.ts'
import { FeedUnreadable, type Found, MAX_EVENTS_IN_FEED, type Span } from './found-event.ts'
import { isOnline } from './is-online.ts'
import { type Budget, newBudget, repeats } from './recurrence.ts'

const MAX_ZONES = 50
/** Events between two pauses in which other requests are served. */
const AT_A_TIME = 25

/** The events of an iCalendar feed, repeats spread over the days ahead. */
export async function readCalendar(text: string, span: Span): Promise<Found[]> {
  const blocks = blocksIn(text)
  if (blocks.events.length > MAX_EVENTS_IN_FEED)
    throw new FeedUnreadable(`It has more than ${MAX_EVENTS_IN_FEED} events.`)
  const zoneOf = zonesIn(blocks, span.timeZone)
  const found: Found[] = []
  const events: CalendarEvent[] = []
  const collect = async <Item extends { line: number }>(items: readonly Item[], read: (item: Item) => void) => {
    for (const [index, item] of items.entries()) {
      if (index % AT_A_TIME === 0) await breathe()
      try {
        read(item)
      } catch (error) {
        found.push({ line: item.line, index: null, fault: (error as Error).message })
      }
    }
  }

  await collect(blocks.events, (block) => events.push(readBlock(block, zoneOf)))
  const standIns = Map.groupBy(
    events.filter(({ insteadOf }) => insteadOf !== null),
    ({ uid }) => uid,
  )
  const budget = newBudget()
  await collect(events, (event) => {
    const others = event.insteadOf ? [] : (standIns.get(event.uid) ?? [])
    found.push(...spread(event, others, span, budget))
  })
  return found
}

function readBlock(block: Block, zoneOf: ZoneOf): CalendarEvent {
  if (block.fault) throw new Error(block.fault)
  return readCalendarEvent(block, zoneOf)
}

function zonesIn({ zones }: Blocks, timeZone: string): ZoneOf {
  const own = namedZone(timeZone) as Zone
  const known = new Map<string, Zone | null>()
  const find = (name: string) => {
    if (known.size >= MAX_ZONES) return null
    const defined = zones.find(({ lines }) => lines.some((line) => line.toUpperCase() === `TZID:${name}`.toUpperCase()))
    return namedZone(name) ?? (defined && !defined.fault ? definedZone(defined.lines) : null)
  }
  return (name) => {
    if (name === null) return own
    if (!known.has(name)) known.set(name, find(name))
    return known.get(name) ?? null
  }
}

/** An event in each of its places in time, as far as they matter. */
function spread(event: CalendarEvent, standIns: readonly CalendarEvent[], span: Span, budget: Budget): Found[] {
  const { start, rule, extraDates, exceptDates, insteadOf, isCancelled } = event
  if (isCancelled) return []
  if (insteadOf) return placed(event, start, instantOf(insteadOf), span.from)
  if (!rule && extraDates.length === 0) return placed(event, start, null, span.from)

  const gone = new Set(
    [...exceptDates, ...standIns.flatMap((standIn) => standIn.insteadOf ?? [])].map((moment) => nameOf(moment)),
  )
  const walls = rule ? repeats(rule, start.wall, start.zone, span, budget) : [start.wall]
  const moments = [...walls.map((wall) => ({ ...start, wall })), ...extraDates]
    .map((moment) => ({ moment, instant: instantOf(moment) }))
    .filter(({ instant }) => instant >= span.now && instant <= span.until)
    .filter(({ moment }) => !gone.has(nameOf(moment)) && !gone.has(dayOf(moment)))
    .toSorted((one, other) => one.instant.getTime() - other.instant.getTime())
    .filter(({ instant }, index, all) => instant.getTime() !== all[index - 1]?.instant.getTime())
  if (moments.length > budget.repeats)
    throw new Error('The feed has too many repeats; those of this event are left out.')
  budget.repeats -= moments.length
  return moments.flatMap(({ moment, instant }) => placed(event, moment, instant, span.from))
}

const instantOf = ({ wall, zone }: Moment) => zone.instantOf(wall)
const dayOf = ({ wall: { year, month, day } }: Moment) => `${year}-${month}-${day}`
/** A date that is excepted takes all of its day. */
const nameOf = (moment: Moment) => (moment.isDate ? dayOf(moment) : instantOf(moment).toISOString())

/** One event at one moment; `repeat` is when it was to be, which stays its name when it is moved. */
function placed(event: CalendarEvent, moment: Moment, repeat: Date | null, from: Date): Found[] {
  const { line, uid, title, description, location, url, lastsMs } = event
  const startsAt = instantOf(moment)
  if (startsAt < from) return []
  const endsAt = lastsMs === null ? null : endOf(moment, startsAt, lastsMs)
  const written = {
    uid: repeat ? `${uid} ${repeat.toISOString()}` : uid,
    title,
    description,
    startsAt: startsAt.toISOString(),
    endsAt: endsAt?.toISOString() ?? null,
    location,
    isOnline: isOnline(event),
    url,
  }
  return [{ line, index: null, event: written }]
}

/** Days are days on the clock, also when it is put forward in between. */
function endOf({ wall, zone, isDate }: Moment, startsAt: Date, lastsMs: number): Date {
  return isDate ? zone.instantOf(wallAt(msOf(wall) + lastsMs)) : new Date(startsAt.getTime() + lastsMs)
}
