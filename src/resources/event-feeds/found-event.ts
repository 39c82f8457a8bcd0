/** Something that stands in a feed: an event, still as it was written, or why it cannot be read. */
export type Found = { line: number | null; index: number | null } & ({ event: unknown } | { fault: string })

/** The time that a reading looks at. */
export type Span = {
  now: Date
  /** Older events are history. */
  from: Date
  /** Repeats are followed until then; what does not repeat may be later. */
  until: Date
  /** Of the tenant: for dates, and for times that name no zone. */
  timeZone: string
}

/** A feed of which nothing can be taken; the message says why, to the person who set it up. */
export class FeedUnreadable extends Error {}

/** Feeds with more are not read: somebody waits for the answer. */
export const MAX_EVENTS_IN_FEED = 5_000
