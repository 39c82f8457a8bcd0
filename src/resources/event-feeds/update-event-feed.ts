import type { Context } from '../../context.ts'
import { notFound, stale } from '../../errors.ts'
import { recordEvent } from '../../jobs/events.ts'
import { assertPublicUrl } from '../../net/outbound.ts'
import type { EventFeed, EventFeedChanges } from './schemas.ts'

type Input = EventFeedChanges & { eventFeedId: string; expectedVersion?: number | undefined }

/** With another address the events stay until it is read; what was wrong with the old one no longer counts. */
export async function updateEventFeed(context: Context, input: Input): Promise<EventFeed> {
  const { eventFeedId, expectedVersion, name, url } = input
  const { db, now, outbound } = context
  if (url) await assertPublicUrl(url, outbound)
  return db.transaction(async (tx) => {
    const [row] = await db.eventFeed.updateManyAndReturn({
      where: { id: eventFeedId, ...(expectedVersion && { version: expectedVersion }) },
      data: {
        ...(name !== undefined && { name }),
        ...(url !== undefined && { url, lastError: null }),
        version: { increment: 1 },
        updatedAt: now,
      },
    })
    if (!row) throw (await db.eventFeed.count({ where: { id: eventFeedId } })) > 0 ? stale() : notFound('event feed')
    recordEvent(tx, context, 'event_feed.updated', { eventFeedId })
    return row
  })
}
