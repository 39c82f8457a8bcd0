import { beforeAll, describe, expect, it } from '@jest/globals'
import jobs from '../../../src/resources/event-feeds/jobs.ts'
import { startApp, type TestApp } from '../../support/app.ts'
import { aFeed, anUploadedFeed, aSite, calendar, eventsSeen, MAY_REACH_LOCALHOST, NOW, vevent } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp(MAY_REACH_LOCALHOST)
  service.setClock(NOW)
})

const [job] = jobs
const logged: object[] = []
const log = {
  info: (fields: object) => void logged.push(fields),
  warn() {},
  error: (fields: object) => void logged.push(fields),
}
const run = async (now = NOW) => {
  logged.length = 0
  const outbound = { allow: ['localhost'] }
  await job?.run({ database: service.database, outbound, log, now: new Date(now) })
}

describe('read-event-feeds', () => {
  it('runs every hour', () => {
    expect(job).toMatchObject({ name: 'read-event-feeds', schedule: expect.stringMatching(/^\d{1,2} \* \* \* \*$/) })
  })

  it('reads the feeds of every tenant; one that fails says why and holds up no other', async () => {
    await service.database.pool.query('delete from event_feeds')
    const [one, two] = [await service.newTenant(), await service.newTenant()]
    const [good, bad, other] = [await aSite(), await aSite(), await aSite()]
    good.answers({ body: calendar(vevent()) })
    bad.answers({ status: 503 })
    other.answers({ body: calendar(vevent('SUMMARY:Elsewhere')) })
    const failing = await aFeed(one, { url: bad.url })
    const moved = await aFeed(one, { url: 'https://events.example.edu/' })
    await service.database.pool.query('update event_feeds set url = $2 where id = $1', [
      moved.id,
      good.url.replace('localhost', '127.0.0.1'),
    ])
    const working = await aFeed(one, { url: good.url })
    const uploaded = await aFeed(one)
    await aFeed(two, { url: other.url })
    await run()

    const feed = async (id: string) => (await one.get(`/v1/event-feeds/${id}`)).body
    expect(await feed(failing.id)).toMatchObject({
      readAt: null,
      lastError: 'The address answered with the status 503.',
      version: 2,
    })
    expect(await feed(moved.id)).toMatchObject({ lastError: expect.stringContaining('The address must') })
    expect(await feed(working.id)).toMatchObject({ readAt: '2026-11-02T10:00:00.000Z', lastError: null, eventCount: 1 })
    expect(await feed(uploaded.id)).toMatchObject({ readAt: null, lastError: null, version: 1 })
    expect(await eventsSeen(one)).toMatchObject([{ title: 'Career fair', eventFeedId: working.id }])
    expect(await eventsSeen(two)).toMatchObject([{ title: 'Elsewhere' }])
    expect({ good: good.calls(), other: other.calls() }).toEqual({ good: 1, other: 1 })
    expect(logged).toEqual([{ job: 'read-event-feeds', read: 2, unreadable: 2 }])
  })

  it('forgets what was wrong once the feed can be read again, and keeps the events meanwhile', async () => {
    const tenant = await service.newTenant()
    const site = await aSite()
    const { id } = await aFeed(tenant, { url: site.url })
    const lastError = async () => (await tenant.get(`/v1/event-feeds/${id}`)).body.lastError
    site.answers({ body: calendar(vevent()) })
    await run()
    site.answers({ body: 'not a calendar' })
    await run('2026-11-02T11:00:00Z')
    expect(await lastError()).toContain('not an iCalendar')
    expect(await eventsSeen(tenant)).toHaveLength(1)
    site.answers({ body: calendar() })
    await run('2026-11-02T12:00:00Z')
    expect(await lastError()).toBeNull()
    expect(await eventsSeen(tenant)).toEqual([])
  })

  it('stops between two feeds when the worker does', async () => {
    const tenant = await service.newTenant()
    const site = await aSite()
    await aFeed(tenant, { url: site.url })
    const parts = { database: service.database, outbound: { allow: ['localhost'] }, log, now: new Date(NOW) }
    await job?.run({ ...parts, signal: AbortSignal.abort() })
    expect(site.calls()).toBe(0)
    await job?.run({ ...parts, signal: new AbortController().signal })
    expect(site.calls()).toBe(1)
  })

  it('says of its own failure nothing to the tenant, and all of it to the log', async () => {
    const tenant = await service.newTenant()
    const site = await aSite()
    const { id } = await aFeed(tenant, { url: site.url })
    site.answers({ body: calendar(vevent()) })
    const { pool } = service.database
    await pool.query(`create function fail() returns trigger language plpgsql as $$ begin raise exception 'broken on purpose'; end $$;
      create trigger fail before insert on networking_events for each row execute function fail()`)
    await run()
    await pool.query('drop trigger fail on networking_events; drop function fail()')
    const { lastError } = (await tenant.get(`/v1/event-feeds/${id}`)).body
    expect(lastError).toBe('Onward could not read it because of a failure of its own.')
    expect(logged).toContainEqual({ err: expect.anything(), tenantId: tenant.id, eventFeedId: id })
  })

  it('forgets events of more than 30 days ago, of uploaded feeds too', async () => {
    const tenant = await service.newTenant()
    const feed = await anUploadedFeed(tenant, calendar(vevent(), vevent('UID:b', 'DTSTART:20270301T090000Z')))
    expect(feed.eventCount).toBe(2)
    await run('2027-01-01T10:00:00Z')
    expect(await eventsSeen(tenant)).toHaveLength(2)
    await run('2027-01-03T10:00:00Z')
    expect(await eventsSeen(tenant)).toMatchObject([{ uid: 'b' }])
    expect((await tenant.get(`/v1/event-feeds/${feed.id}`)).body.eventCount).toBe(1)
  })
})
