import type { Context } from '../../context.ts'
import { recordEvent } from '../../jobs/events.ts'
import { assertPublicUrl } from '../../net/outbound.ts'
import type { EventFeed, NewEventFeed } from './schemas.ts'

export async function createEventFeed(context: Context, input: NewEventFeed): Promise<EventFeed> {
  const { name, format, url = null } = input
  const { db, tenantId, now, outbound } = context
  if (url) await assertPublicUrl(url, outbound)
  return db.transaction(async (tx) => {
    const row = await db.eventFeed.create({ data: { name, format, url, tenantId, createdAt: now, updatedAt: now } })
    recordEvent(tx, context, 'event_feed.created', { eventFeedId: row.id })
    return row
  })
}
