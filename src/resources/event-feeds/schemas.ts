import { z } from 'zod'
import { LONG_TEXT, pageOf, pageQuery, text, timestamp, timestampIn, version, webAddress } from '../../http/fields.ts'
import { eventFeedId } from '../../http/ids.ts'

const name = text(200).meta({
  description: 'What it is called.',
  example: 'Career service',
  minLength: 1,
  maxLength: 200,
})
const format = z
  .enum(['icalendar', 'json'])
  .meta({ id: 'FeedFormat', description: 'iCalendar (RFC 5545), or a JSON array of events.', example: 'icalendar' })
const url = webAddress.meta({
  description:
    'Where it is read every hour: https, on the public internet, without redirects. Private addresses only where the operator allows them.',
  example: 'https://events.example.edu/careers.ics',
})

export const eventFeed = z
  .object({
    id: eventFeedId,
    name,
    format,
    url: url.nullable().meta({ description: 'Where it is read every hour; null when its content is uploaded.' }),
    readAt: timestamp
      .nullable()
      .meta({ description: 'When its events were last taken over; null before the first time.' }),
    lastError: z.string().nullable().meta({
      description: 'Why the last hourly reading brought nothing; null when it did. The events stay as they were.',
      example: null,
    }),
    eventCount: z.int().meta({ description: 'Events kept of it, those of the last 30 days included.', example: 12 }),
    version,
    createdAt: timestamp,
    updatedAt: timestamp,
  })
  .meta({ id: 'EventFeed', description: 'Where networking events come from: an address, or what was uploaded.' })

export const newEventFeed = z
  .strictObject({ name, format, url: url.optional() })
  .meta({ id: 'NewEventFeed', description: 'A feed to read every hour, or without url one to upload to.' })

export const eventFeedChanges = z
  .strictObject({
    name: name.optional(),
    url: url.nullable().optional().meta({ description: 'Another address, or null to upload from now on.' }),
  })
  .meta({ id: 'EventFeedChanges', description: 'Fields to change; what is left out stays.' })

const EXAMPLE = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//Example University//Events//EN',
  'BEGIN:VEVENT',
  'UID:open-evening@events.example.edu',
  'DTSTAMP:20261101T090000Z',
  'DTSTART;TZID=Europe/Berlin:20261203T180000',
  'DTEND;TZID=Europe/Berlin:20261203T200000',
  'SUMMARY:Open evening with employers',
  'LOCATION:Main hall',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n')

/** As many characters as fit into a body where most of them are ASCII. */
const CONTENT_LENGTH = 900_000

export const eventFeedContent = z
  .strictObject({
    text: text(CONTENT_LENGTH).meta({
      description:
        'The whole feed in its format. A body may have 1 MiB, so that texts with many characters beyond ASCII must be shorter.',
      example: EXAMPLE,
      minLength: 1,
      maxLength: CONTENT_LENGTH,
    }),
  })
  .meta({ id: 'EventFeedContent', description: 'What a feed holds now; it takes the place of what it held before.' })

const fault = z
  .object({
    line: z.int().nullable().meta({ description: 'Line of an icalendar feed where the event begins.', example: 4 }),
    index: z.int().nullable().meta({ description: 'Place in a json feed, from 0.', example: null }),
    detail: z.string().meta({ description: 'What could not be read.', example: 'The event has no UID.' }),
  })
  .meta({ id: 'EventFeedFault', description: 'Something in a feed that could not be read.' })

const reading = z
  .object({
    added: z.int().meta({ description: 'Events that are new.', example: 3 }),
    changed: z.int().meta({ description: 'Events that are other than before.', example: 1 }),
    removed: z.int().meta({ description: 'Coming events that the feed no longer has.', example: 0 }),
    skipped: z.int().meta({ description: 'Events left out because of a fault; the others were taken.', example: 0 }),
    faults: z.array(fault).meta({ description: 'The first 20 faults.', example: [] }),
  })
  .meta({ id: 'EventFeedReading', description: 'What one reading of a feed did.' })

export const readEventFeedAnswer = z
  .object({ ...eventFeed.shape, reading })
  .meta({ id: 'EventFeedRead', description: 'The feed as it is now, and what the reading did.' })

/** One event as a json feed writes it; what it holds beyond these fields is passed over. */
export const feedEvent = z
  .object({
    uid: text(500),
    title: text(500),
    description: text(LONG_TEXT).nullable().default(null),
    startsAt: timestampIn,
    endsAt: timestampIn.nullable().default(null),
    location: text(1_000).nullable().default(null),
    isOnline: z.boolean().optional(),
    url: webAddress.nullable().default(null),
  })
  .refine(({ startsAt, endsAt }) => endsAt === null || endsAt >= startsAt, {
    path: ['endsAt'],
    error: 'must not be before startsAt',
  })

export const eventFeedPath = z.object({ eventFeedId })
export const eventFeedFilters = z.strictObject(pageQuery)
export const eventFeedPage = pageOf(eventFeed, 'EventFeedPage')

export type EventFeed = z.output<typeof eventFeed>
export type NewEventFeed = z.output<typeof newEventFeed>
export type EventFeedChanges = z.output<typeof eventFeedChanges>
export type EventFeedRead = z.output<typeof readEventFeedAnswer>
export type Reading = z.output<typeof reading>
export type FeedFault = z.output<typeof fault>
export type FeedEvent = Required<z.output<typeof feedEvent>>
