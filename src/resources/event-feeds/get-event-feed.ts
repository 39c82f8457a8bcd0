import type { Context } from '../../context.ts'
import { notFound } from '../../errors.ts'
import type { EventFeed } from './schemas.ts'

export async function getEventFeed({ db }: Context, { eventFeedId }: { eventFeedId: string }): Promise<EventFeed> {
  const row = await db.eventFeed.findFirst({ where: { id: eventFeedId } })
  if (!row) throw notFound('event feed')
  return row
}
