import type { Context } from '../../context.ts'
import { notFound, stale } from '../../errors.ts'
import { recordEvent } from '../../jobs/events.ts'

type Input = { eventFeedId: string; expectedVersion?: number | undefined }

/** Removes the feed and, by the foreign key, its events. */
export async function deleteEventFeed(context: Context, { eventFeedId, expectedVersion }: Input): Promise<undefined> {
  const { db } = context
  return db.transaction(async (tx) => {
    const { count } = await db.eventFeed.deleteMany({
      where: { id: eventFeedId, ...(expectedVersion && { version: expectedVersion }) },
    })
    if (count === 0)
      throw (await db.eventFeed.count({ where: { id: eventFeedId } })) > 0 ? stale() : notFound('event feed')
    recordEvent(tx, context, 'event_feed.deleted', { eventFeedId })
    return undefined
  })
}
