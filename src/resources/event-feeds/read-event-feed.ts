import type { Context } from '../../context.ts'
import { conflict, invalid, notFound } from '../../errors.ts'
import { fetchFeed } from './fetch-feed.ts'
import { FeedUnreadable } from './found-event.ts'
import { replaceEvents } from './replace-events.ts'
import type { EventFeedRead } from './schemas.ts'

/** Somebody waits: a slower address is left to the hourly reading, which has more time. */
const TIMEOUT_MS = 4_000

/** Fetches a feed now. One that cannot be read changes nothing, and the answer says why. */
export async function readEventFeed(
  context: Context,
  { eventFeedId }: { eventFeedId: string },
): Promise<EventFeedRead> {
  const feed = await context.db.eventFeed.findFirst({ where: { id: eventFeedId } })
  if (!feed) throw notFound('event feed')
  if (!feed.url) throw conflict('feed_has_no_url', 'The feed has no address to read: upload its content, or set a url.')
  try {
    const text = await fetchFeed(context.outbound, feed.url, TIMEOUT_MS)
    return await replaceEvents(context, feed, text)
  } catch (error) {
    if (!(error instanceof FeedUnreadable)) throw error
    throw invalid(`The feed cannot be read. ${error.message}`, [], 'feed_unreadable')
  }
}
