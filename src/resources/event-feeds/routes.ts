import type { Resource } from '../../http/route.ts'
import { route } from '../../http/route.ts'
import { createEventFeed } from './create-event-feed.ts'
import { deleteEventFeed } from './delete-event-feed.ts'
import { getEventFeed } from './get-event-feed.ts'
import { listEventFeeds } from './list-event-feeds.ts'
import { readEventFeed } from './read-event-feed.ts'
import {
  eventFeed,
  eventFeedChanges,
  eventFeedContent,
  eventFeedFilters,
  eventFeedPage,
  eventFeedPath,
  newEventFeed,
  readEventFeedAnswer,
} from './schemas.ts'
import { updateEventFeed } from './update-event-feed.ts'
import { uploadEventFeed } from './upload-event-feed.ts'

const TAKEN_OVER =
  'The same uid is the same event, so that only the differences are stored; coming events that the feed no longer has are removed, and those of more than 30 days ago. Repeats are followed for 90 days. What cannot be read is skipped and reported, unless nothing can: then everything stays as it is. No plan is made again at once, since that would be those of everybody; the next change or plan of a candidate shows the new events.'

export default {
  tag: 'Event feeds',
  description: "Where a tenant's networking events come from.",
  routes: [
    route({
      method: 'POST',
      path: '/v1/event-feeds',
      operation: createEventFeed,
      summary: 'Create an event feed',
      description:
        'With a url the feed is read every hour, and at once by readEventFeed; without one its content is uploaded.',
      scope: 'event-feeds:write',
      keysOnly: true,
      body: newEventFeed,
      status: 201,
      answer: eventFeed,
      answers: 'The new feed, without events yet.',
      versioned: true,
      location: ({ id }) => `/v1/event-feeds/${id}`,
      refuses: { 422: 'address_refused' },
    }),
    route({
      method: 'GET',
      path: '/v1/event-feeds',
      operation: listEventFeeds,
      summary: 'List event feeds',
      scope: 'event-feeds:read',
      keysOnly: true,
      query: eventFeedFilters,
      status: 200,
      answer: eventFeedPage,
      answers: 'One page of feeds.',
      page: true,
    }),
    route({
      method: 'GET',
      path: '/v1/event-feeds/{eventFeedId}',
      operation: getEventFeed,
      summary: 'Get an event feed',
      description: 'For keys only: an address may hold a secret. Candidates read the events.',
      scope: 'event-feeds:read',
      keysOnly: true,
      params: eventFeedPath,
      status: 200,
      answer: eventFeed,
      answers: 'The feed.',
      versioned: true,
    }),
    route({
      method: 'PATCH',
      path: '/v1/event-feeds/{eventFeedId}',
      operation: updateEventFeed,
      summary: 'Change an event feed',
      description: 'The events stay as they are until the feed is read or uploaded again.',
      scope: 'event-feeds:write',
      keysOnly: true,
      params: eventFeedPath,
      body: eventFeedChanges,
      status: 200,
      answer: eventFeed,
      answers: 'The feed as it is now.',
      versioned: true,
      refuses: { 422: 'address_refused' },
    }),
    route({
      method: 'DELETE',
      path: '/v1/event-feeds/{eventFeedId}',
      operation: deleteEventFeed,
      summary: 'Delete an event feed',
      description: 'Removes the feed with its events.',
      scope: 'event-feeds:write',
      keysOnly: true,
      params: eventFeedPath,
      status: 204,
      answers: 'The feed is gone.',
      versioned: true,
    }),
    route({
      method: 'PUT',
      path: '/v1/event-feeds/{eventFeedId}/content',
      operation: uploadEventFeed,
      summary: 'Upload an event feed',
      description: TAKEN_OVER,
      scope: 'event-feeds:write',
      keysOnly: true,
      params: eventFeedPath,
      body: eventFeedContent,
      status: 200,
      answer: readEventFeedAnswer,
      answers: 'The feed as it is now, and what the upload did.',
      versioned: true,
      refuses: { 409: 'feed_has_url, feed_changed', 422: 'feed_unreadable' },
    }),
    route({
      method: 'POST',
      path: '/v1/event-feeds/{eventFeedId}/reading',
      operation: readEventFeed,
      summary: 'Read an event feed',
      description: `Fetches the feed from its address now, waiting four seconds at most; the hourly reading waits ten. ${TAKEN_OVER}`,
      scope: 'event-feeds:write',
      keysOnly: true,
      params: eventFeedPath,
      status: 200,
      answer: readEventFeedAnswer,
      answers: 'The feed as it is now, and what the reading did.',
      versioned: true,
      refuses: { 409: 'feed_has_no_url, feed_changed', 422: 'feed_unreadable' },
    }),
  ],
} satisfies Resource
