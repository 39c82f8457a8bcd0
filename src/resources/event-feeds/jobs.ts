import type { Context } from '../../context.ts'
import { AppError } from '../../errors.ts'
import { type Job, jobContext } from '../../jobs/job.ts'
import { fetchFeed } from './fetch-feed.ts'
import { FeedUnreadable } from './found-event.ts'
import { historyBegins, replaceEvents } from './replace-events.ts'
import type { EventFeed } from './schemas.ts'

const TIMEOUT_MS = 10_000
/** Tenants whose feeds are read side by side: a slow one holds up its own feeds only. */
const LANES = 8
/** Longest that one tenant's feeds are read in one run; the rest comes first in the next. */
const TENANT_TIME_MS = 120_000
const FEEDS_A_RUN = 200

const readEventFeeds: Job = {
  name: 'read-event-feeds',
  schedule: '23 * * * *',
  async run(parts) {
    const { database, log, signal } = parts
    const waiting = await database.forOperator().tenant.findMany({ select: { id: true }, orderBy: { id: 'asc' } })
    const counts = { read: 0, unreadable: 0 }
    const lane = async () => {
      for (let tenant = waiting.shift(); tenant; tenant = waiting.shift()) {
        if (signal?.aborted) return
        const context = jobContext(parts, readEventFeeds.name, tenant.id)
        await readFeedsOf(context, counts, signal).catch((err) =>
          log.error({ err, job: readEventFeeds.name, tenantId: context.tenantId }, 'The feeds of a tenant failed'),
        )
      }
    }
    await Promise.all(Array.from({ length: LANES }, lane))
    log.info({ job: readEventFeeds.name, ...counts }, 'Event feeds read')
  },
}

export default [readEventFeeds]

/** The ones that waited longest first. A feed that fails says why itself, and holds up no other. */
async function readFeedsOf(
  context: Context,
  counts: { read: number; unreadable: number },
  signal: AbortSignal | undefined,
): Promise<void> {
  const began = performance.now()
  await forgetHistory(context)
  const feeds = await context.db.eventFeed.findMany({
    where: { url: { not: null } },
    orderBy: { updatedAt: 'asc' },
    take: FEEDS_A_RUN,
  })
  for (const feed of feeds) {
    if (signal?.aborted || performance.now() - began > TENANT_TIME_MS) return
    const why = await readFeed(context, feed)
    counts[why ? 'unreadable' : 'read'] += 1
    if (why) await noteUnreadable(context, feed, why)
  }
}

/** Why it could not be read; null when it was. */
async function readFeed(context: Context, feed: EventFeed): Promise<string | null> {
  try {
    const text = await fetchFeed(context.outbound, feed.url as string, TIMEOUT_MS)
    await replaceEvents(context, feed, text)
    return null
  } catch (error) {
    if (error instanceof FeedUnreadable || error instanceof AppError) return error.message
    context.log.error({ err: error, tenantId: context.tenantId, eventFeedId: feed.id }, 'Reading an event feed failed')
    return 'Onward could not read it because of a failure of its own.'
  }
}

/** A feed whose address changed in the meantime has another reason, or none. */
async function noteUnreadable({ db, now }: Context, { id, url }: EventFeed, why: string): Promise<void> {
  await db.eventFeed.updateMany({
    where: { id, url },
    data: { lastError: why, version: { increment: 1 }, updatedAt: now },
  })
}

/** Of uploaded feeds too, which nobody may upload again for long. */
async function forgetHistory({ db, tenantId, now }: Context): Promise<void> {
  await db.transaction((tx) =>
    tx.query({
      name: 'forget-past-events',
      text: `with gone as (delete from networking_events where tenant_id = $1 and starts_at < $2 returning feed_id),
               counted as (select feed_id, count(*)::int as events from gone group by feed_id)
             update event_feeds f set event_count = f.event_count - c.events, version = f.version + 1, updated_at = $3
             from counted c where f.tenant_id = $1 and f.id = c.feed_id`,
      values: [tenantId, historyBegins(now), now],
    }),
  )
}
