import type { Resource } from '../../http/route.ts'
import { route } from '../../http/route.ts'
import { getNetworkingEvent } from './get-networking-event.ts'
import { listNetworkingEvents } from './list-networking-events.ts'
import { networkingEvent, networkingEventFilters, networkingEventPage, networkingEventPath } from './schemas.ts'

export default {
  tag: 'Networking events',
  description: 'Occasions to meet people, from the feeds of the tenant; the same for all of its candidates.',
  routes: [
    route({
      method: 'GET',
      path: '/v1/networking-events',
      operation: listNetworkingEvents,
      summary: 'List networking events',
      description: 'Coming events, the soonest first.',
      scope: 'networking-events:read',
      query: networkingEventFilters,
      status: 200,
      answer: networkingEventPage,
      answers: 'One page of events.',
      page: true,
    }),
    route({
      method: 'GET',
      path: '/v1/networking-events/{networkingEventId}',
      operation: getNetworkingEvent,
      summary: 'Get a networking event',
      scope: 'networking-events:read',
      params: networkingEventPath,
      status: 200,
      answer: networkingEvent,
      answers: 'The event.',
    }),
  ],
} satisfies Resource
