import { z } from 'zod'
import { pageOf, pageQuery, timestamp, timestampIn } from '../../http/fields.ts'
import { flag } from '../../http/filters.ts'
import { eventFeedId, networkingEventId } from '../../http/ids.ts'

export const networkingEvent = z
  .object({
    id: networkingEventId,
    eventFeedId,
    uid: z.string().meta({
      description: "The event's id in its feed, with the time it was planned for where it repeats.",
      example: 'open-evening@events.example.edu',
    }),
    title: z.string().meta({ description: 'What it is called.', example: 'Open evening with employers' }),
    description: z
      .string()
      .nullable()
      .meta({ description: 'What it is about.', example: 'Ten employers, no sign-up.' }),
    startsAt: timestamp.meta({ description: 'When it begins; the start of the day where only a date is known.' }),
    endsAt: timestamp.nullable().meta({ description: 'When it ends; null where that is not known.', example: null }),
    location: z.string().nullable().meta({ description: 'Where it is.', example: 'Main hall' }),
    isOnline: z.boolean().meta({
      description:
        'Whether it takes place online: the feed says so, its location is an address or a word for online, or it has no place and its url is that of a video meeting.',
      example: false,
    }),
    url: z
      .string()
      .nullable()
      .meta({ format: 'uri', description: 'Where to read more.', example: 'https://events.example.edu/open-evening' }),
    createdAt: timestamp,
    updatedAt: timestamp,
  })
  .meta({ id: 'NetworkingEvent', description: 'An occasion to meet people, from one of the feeds of the tenant.' })

export const networkingEventPath = z.object({ networkingEventId })
export const networkingEventFilters = z.strictObject({
  ...pageQuery,
  from: timestampIn.optional().meta({
    param: { id: 'StartsFromFilter' },
    format: 'date-time',
    description: 'Only events that begin then or later; now where absent.',
    example: '2026-11-02T09:30:00Z',
  }),
  isOnline: flag
    .optional()
    .meta({ param: { id: 'IsOnlineFilter' }, description: 'Only events online, or only those at a place.' }),
  eventFeedId: eventFeedId
    .optional()
    .meta({ param: { id: 'EventFeedFilter' }, description: 'Only events of this feed.' }),
})
export const networkingEventPage = pageOf(networkingEvent, 'NetworkingEventPage', 'soonest first')

export type NetworkingEvent = z.output<typeof networkingEvent>
