import { v7 as uuid } from 'uuid'
import type { Context } from '../../context.ts'
import type { Tx } from '../../db/tenant.ts'
import { conflict, notFound, stale } from '../../errors.ts'
import { recordEvent } from '../../jobs/events.ts'
import type { Span } from './found-event.ts'
import { type ParsedFeed, parseFeed } from './parse-feed.ts'
import type { EventFeed, EventFeedRead, Reading } from './schemas.ts'

const DAY_MS = 86_400_000
const HISTORY_DAYS = 30
const REPEAT_DAYS = 90

/**
 * Takes a feed's events over: the same uid is the same event. Coming ones that the feed no longer has are removed, and so
 * are those of more than 30 days ago. Read outside the transaction, which only stores.
 */
export async function replaceEvents(
  context: Context,
  feed: EventFeed,
  text: string,
  expectedVersion?: number,
): Promise<EventFeedRead> {
  const { db, tenantId, now } = context
  const tenant = await db.tenant.findFirst({ select: { timeZone: true } })
  const parsed = await parseFeed(feed.format, text, spanOf(now, tenant?.timeZone ?? 'UTC'))
  return db.transaction(async (tx) => {
    holdFeed(tx, tenantId, feed.id)
    const known = await db.eventFeed.findFirst({ where: { id: feed.id } })
    if (!known) throw notFound('event feed')
    if (expectedVersion && known.version !== expectedVersion) throw stale()
    if (known.url !== feed.url) throw conflict('feed_changed', 'The address of the feed changed while it was read.')

    const counts = {
      ...(await storeEvents(tx, context, feed.id, parsed)),
      ...(await clear(tx, context, feed.id, parsed)),
    }
    const eventCount = await db.networkingEvent.count({ where: { feedId: feed.id } })
    const [row] = await db.eventFeed.updateManyAndReturn({
      where: { id: feed.id },
      data: { readAt: now, lastError: null, eventCount, version: { increment: 1 }, updatedAt: now },
    })
    if (!row) throw notFound('event feed')
    recordEvent(tx, context, 'event_feed.read', { eventFeedId: feed.id })
    return { ...row, reading: { ...counts, skipped: parsed.skipped, faults: parsed.faults } }
  })
}

export const historyBegins = (now: Date) => new Date(now.getTime() - HISTORY_DAYS * DAY_MS)

function spanOf(now: Date, timeZone: string): Span {
  return { now, from: historyBegins(now), until: new Date(now.getTime() + REPEAT_DAYS * DAY_MS), timeZone }
}

/** Readings of one feed take turns. */
function holdFeed(tx: Tx, tenantId: string, feedId: string): void {
  tx.send({
    name: 'hold-event-feed',
    text: 'select 1 from event_feeds where tenant_id = $1 and id = $2 for update',
    values: [tenantId, feedId],
  })
}

async function storeEvents(
  tx: Tx,
  { tenantId, now }: Context,
  feedId: string,
  { events }: ParsedFeed,
): Promise<Pick<Reading, 'added' | 'changed'>> {
  // Lists go by the start: an id that holds it lets a page go on behind an event that is gone.
  const rows = [...events.values()].map((event) => ({ ...event, id: uuid({ msecs: event.startsAt.getTime() }) }))
  const stored = await tx.query<{ isNew: boolean }>({
    name: 'store-networking-events',
    text: STORE,
    values: [tenantId, feedId, JSON.stringify(rows), now],
  })
  const added = stored.filter(({ isNew }) => isNew).length
  return { added, changed: stored.length - added }
}

const STORE = `
  insert into networking_events as e (tenant_id, id, feed_id, uid, title, description, starts_at, ends_at, location, is_online, url, created_at, updated_at)
  select $1, g.id, $2, g.uid, g.title, g.description, g."startsAt", g."endsAt", g.location, g."isOnline", g.url, $4, $4
  from json_to_recordset($3::json) as g (id uuid, uid text, title text, description text, "startsAt" timestamptz,
    "endsAt" timestamptz, location text, "isOnline" boolean, url text)
  on conflict (tenant_id, feed_id, uid) do update set title = excluded.title, description = excluded.description,
    starts_at = excluded.starts_at, ends_at = excluded.ends_at, location = excluded.location, is_online = excluded.is_online,
    url = excluded.url, updated_at = excluded.updated_at
  where (e.title, e.description, e.starts_at, e.ends_at, e.location, e.is_online, e.url)
    is distinct from (excluded.title, excluded.description, excluded.starts_at, excluded.ends_at, excluded.location, excluded.is_online, excluded.url)
  returning e.xmax = 0 as "isNew"`

async function clear(
  tx: Tx,
  { tenantId, now }: Context,
  feedId: string,
  { events }: ParsedFeed,
): Promise<Pick<Reading, 'removed'>> {
  const gone = await tx.query<{ wasToCome: boolean }>({
    name: 'clear-networking-events',
    text: `delete from networking_events where tenant_id = $1 and feed_id = $2
             and (starts_at < $3 or (starts_at >= $4 and uid <> all($5::text[]))) returning starts_at >= $4 as "wasToCome"`,
    values: [tenantId, feedId, historyBegins(now), now, [...events.keys()]],
  })
  return { removed: gone.filter(({ wasToCome }) => wasToCome).length }
}
