import { setImmediate as breathe } from 'node:timers/promises'
import { FeedUnreadable, type Span } from './found-event.ts'
import { isOnline } from './is-online.ts'
import { readCalendar } from './read-calendar.ts'
import { readJson } from './read-json.ts'
import { type EventFeed, type FeedEvent, type FeedFault, feedEvent } from './schemas.ts'

/** What a feed holds: events by their uid, and what of it cannot be read. */
export type ParsedFeed = { events: ReadonlyMap<string, FeedEvent>; skipped: number; faults: FeedFault[] }

/** Events kept of one feed. */
const MAX_EVENTS_KEPT = 2_000
const MAX_FAULTS_SHOWN = 20
/** Events between two pauses in which other requests are served. */
const AT_A_TIME = 200

/** Reads what is sound, and reports the rest. Throws FeedUnreadable when nothing is: then the events stay as they are. */
export async function parseFeed(format: EventFeed['format'], text: string, span: Span): Promise<ParsedFeed> {
  const found = format === 'json' ? readJson(text) : await readCalendar(text, span)
  const events = new Map<string, FeedEvent>()
  const faults = new Map<number, FeedFault>()
  for (const [count, one] of found.entries()) {
    if (count % AT_A_TIME === 0) await breathe()
    const { line, index } = one
    const fault = 'fault' in one ? one.fault : take(one.event, events, span)
    // All repeats of an event have the same fault.
    if (fault) faults.set(line ?? index ?? count, { line, index, detail: fault })
  }
  const shown = [...faults.values()].slice(0, MAX_FAULTS_SHOWN)
  const [first] = shown
  if (first && events.size === 0)
    throw new FeedUnreadable(`None of its events can be read. ${placeOf(first)}: ${first.detail}`)
  return { events: soonest(events, shown), skipped: faults.size, faults: shown }
}

/** Keeps an event that is sound and not history; says what is wrong with it otherwise. */
function take(written: unknown, events: Map<string, FeedEvent>, { from }: Span): string | null {
  const read = feedEvent.safeParse(written)
  if (!read.success) {
    const [issue] = read.error.issues
    const [field] = issue?.path ?? []
    return field === undefined ? 'The event is not an object.' : `The field ${String(field)}: ${issue?.message}.`
  }
  const event = read.data
  if (event.startsAt < from) return null
  if (events.has(event.uid)) return 'An earlier event has the same uid.'
  const { location, url } = event
  events.set(event.uid, { ...event, isOnline: event.isOnline ?? isOnline({ location, url, hasCoordinates: false }) })
  return null
}

function soonest(events: ReadonlyMap<string, FeedEvent>, shown: FeedFault[]): ReadonlyMap<string, FeedEvent> {
  if (events.size <= MAX_EVENTS_KEPT) return events
  const detail = `Of ${events.size} events the ${MAX_EVENTS_KEPT} soonest are kept.`
  shown.splice(0, shown.length, { line: null, index: null, detail }, ...shown.slice(0, MAX_FAULTS_SHOWN - 1))
  const inOrder = [...events].toSorted(([, one], [, other]) => one.startsAt.getTime() - other.startsAt.getTime())
  return new Map(inOrder.slice(0, MAX_EVENTS_KEPT))
}

function placeOf({ line, index }: FeedFault): string {
  return line === null ? `Event ${index}` : `Line ${line}`
}
