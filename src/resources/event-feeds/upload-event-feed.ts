import type { Context } from '../../context.ts'
import { conflict, invalid, notFound, stale } from '../../errors.ts'
import { FeedUnreadable } from './found-event.ts'
import { replaceEvents } from './replace-events.ts'
import type { EventFeedRead } from './schemas.ts'

type Input = { eventFeedId: string; text: string; expectedVersion?: number | undefined }

export async function uploadEventFeed(context: Context, input: Input): Promise<EventFeedRead> {
  const { eventFeedId, text, expectedVersion } = input
  const feed = await context.db.eventFeed.findFirst({ where: { id: eventFeedId } })
  if (!feed) throw notFound('event feed')
  if (expectedVersion && feed.version !== expectedVersion) throw stale()
  if (feed.url) throw conflict('feed_has_url', 'The feed is read from its address; set url to null to upload instead.')
  return replaceEvents(context, feed, text, expectedVersion).catch((error) => {
    if (!(error instanceof FeedUnreadable)) throw error
    throw invalid(
      `The feed cannot be read. ${error.message}`,
      [{ pointer: '#/text', detail: error.message }],
      'feed_unreadable',
    )
  })
}
