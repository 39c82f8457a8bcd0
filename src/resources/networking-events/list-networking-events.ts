import { type Context, pageFrom } from '../../context.ts'
import type { TenantDb } from '../../db/tenant.ts'
import { asNetworkingEvent } from './networking-event-row.ts'
import type { NetworkingEvent } from './schemas.ts'

type Filters = {
  limit: number
  after?: string | undefined
  from?: Date | undefined
  isOnline?: 'true' | 'false' | undefined
  eventFeedId?: string | undefined
}

/** Soonest first; a page goes on behind the last event of the one before, wherever that stands by now. */
export async function listNetworkingEvents(
  { db, now }: Context,
  { limit, after, from = now, isOnline, eventFeedId }: Filters,
): Promise<{ data: NetworkingEvent[]; next: string | null }> {
  const last = after && { id: after, startsAt: await startOf(db, after) }
  const rows = await db.networkingEvent.findMany({
    where: {
      startsAt: { gte: from },
      ...(isOnline && { isOnline: isOnline === 'true' }),
      ...(eventFeedId && { feedId: eventFeedId }),
      // The first bound alone finds the place in the index; the second one leaves out who began at the same moment.
      ...(last && {
        AND: [
          { startsAt: { gte: last.startsAt } },
          { OR: [{ startsAt: { gt: last.startsAt } }, { id: { gt: last.id } }] },
        ],
      }),
    },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    take: limit + 1,
  })
  const { data, next } = pageFrom(rows, limit)
  return { data: data.map(asNetworkingEvent), next }
}

/** Of an event that is gone since, its id still holds the start with which it came. */
async function startOf(db: TenantDb, id: string): Promise<Date> {
  const row = await db.networkingEvent.findFirst({ where: { id }, select: { startsAt: true } })
  return row?.startsAt ?? new Date(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16))
}
