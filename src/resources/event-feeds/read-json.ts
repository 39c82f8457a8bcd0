import { FeedUnreadable, type Found, MAX_EVENTS_IN_FEED } from './found-event.ts'

/** The events of a JSON feed, as they were written. */
export function readJson(text: string): Found[] {
  const events = parse(text)
  if (!Array.isArray(events)) throw new FeedUnreadable('It is not a JSON array of events.')
  if (events.length > MAX_EVENTS_IN_FEED) throw new FeedUnreadable(`It has more than ${MAX_EVENTS_IN_FEED} events.`)
  return events.map((event, index) => ({ line: null, index, event }))
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new FeedUnreadable('It is not valid JSON.')
  }
}
