import { type Context, pageFrom } from '../../context.ts'
import type { EventFeed } from './schemas.ts'

type Input = { limit: number; after?: string | undefined }

export async function listEventFeeds(
  { db }: Context,
  { limit, after }: Input,
): Promise<{ data: EventFeed[]; next: string | null }> {
  const rows = await db.eventFeed.findMany({
    where: after ? { id: { lt: after } } : {},
    orderBy: { id: 'desc' },
    take: limit + 1,
  })
  return pageFrom(rows, limit)
}
