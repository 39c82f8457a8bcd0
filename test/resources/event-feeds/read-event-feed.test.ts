import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp, type TestTenant } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { aFeed, aSite, calendar, eventsSeen, FAIR, MAY_REACH_LOCALHOST, NOW, type Site, vevent } from './given.ts'

let service: TestApp
let tenant: TestTenant
let site: Site
beforeAll(async () => {
  service = await startApp(MAY_REACH_LOCALHOST)
  service.setClock(NOW)
  tenant = await service.newTenant()
  site = await aSite()
})

const read = (id: string, by = tenant) => by.post(`/v1/event-feeds/${id}/reading`)

describe('POST /v1/event-feeds/{eventFeedId}/reading', () => {
  it('200: fetches the feed and takes its events over', async () => {
    const feed = await aFeed(tenant, { url: site.url })
    site.answers({ body: calendar(vevent()) })
    const answer = await read(feed.id)
    expect(answer).toMatchObject({ status: 200, headers: { etag: '"2"' } })
    expect(answer.body).toMatchObject({
      id: feed.id,
      readAt: '2026-11-02T10:00:00.000Z',
      eventCount: 1,
      version: 2,
      reading: { added: 1, changed: 0, removed: 0, skipped: 0, faults: [] },
    })
    site.answers({ body: `\uFEFF${calendar(vevent('SUMMARY:Größer 🎓'))}` })
    expect((await read(feed.id).expect(200)).body.reading).toMatchObject({ added: 0, changed: 1 })
    expect(await eventsSeen(tenant, `eventFeedId=${feed.id}`)).toMatchObject([{ title: 'Größer 🎓' }])
  })

  it('200: reads JSON', async () => {
    const { id } = await aFeed(tenant, { url: site.url, format: 'json' })
    site.answers({ headers: { 'content-type': 'application/json' }, body: JSON.stringify([FAIR]) })
    expect((await read(id).expect(200)).body.reading.added).toBe(1)
  })

  it('200: with an Idempotency-Key once, and the same answer again', async () => {
    const { id } = await aFeed(tenant, { url: site.url })
    site.answers({ body: calendar(vevent()) })
    const first = await read(id).set('idempotency-key', 'once').expect(200)
    const again = await read(id).set('idempotency-key', 'once').expect(200)
    expect({ text: again.text, replayed: again.headers['idempotent-replayed'] }).toEqual({
      text: first.text,
      replayed: 'true',
    })
  })

  const unreadable: [string, Parameters<Site['answers']>[0], string][] = [
    ['is not there', { status: 404 }, 'answered with the status 404'],
    ['fails', { status: 500 }, 'answered with the status 500'],
    ['has no content', { status: 204 }, 'answered with the status 204'],
    [
      'leads elsewhere',
      { status: 302, headers: { location: 'https://events.example.edu/' } },
      'leads on to another one',
    ],
    ['is too long', { body: 'x'.repeat(2_000_001) }, 'more than 2000000 bytes'],
    ['is compressed', { headers: { 'content-encoding': 'gzip' }, body: gzipSync(calendar(vevent())) }, 'compressed'],
    ['is not UTF-8', { body: Buffer.from([0xc3, 0x28]) }, 'not text in UTF-8'],
    ['is a web page', { body: '<html></html>' }, 'not an iCalendar'],
    ['breaks off', { body: calendar(vevent()).slice(0, -20) }, 'breaks off'],
    ['never answers', 'nothing', 'within 4 seconds'],
  ]
  it.each(unreadable)('422: of an address that %s everything stays as it is', async (_, answer, why) => {
    const { id } = await aFeed(tenant, { url: site.url })
    site.answers({ body: calendar(vevent()) })
    await read(id).expect(200)
    const before = (await tenant.get(`/v1/event-feeds/${id}`)).body
    site.answers(answer)
    expect(await read(id)).toMatchObject({
      status: 422,
      body: { code: 'feed_unreadable', detail: expect.stringContaining(why) },
    })
    expect((await tenant.get(`/v1/event-feeds/${id}`)).body).toEqual(before)
    expect(await eventsSeen(tenant, `eventFeedId=${id}`)).toHaveLength(1)
  })

  it('422: an address that became private since it was saved gets no call', async () => {
    const { id } = await aFeed(tenant, { url: 'https://events.example.edu/careers.ics' })
    const before = site.calls()
    for (const url of [
      site.url.replace('localhost', '127.0.0.1'),
      site.url.replace('localhost', '[::ffff:127.0.0.1]'),
    ]) {
      await service.database.pool.query('update event_feeds set url = $2 where id = $1', [id, url])
      expect(await read(id)).toMatchObject({
        status: 422,
        body: { code: 'feed_unreadable', detail: expect.stringContaining('The address must') },
      })
    }
    expect(site.calls()).toBe(before)
  })

  it('409: a feed without an address is not read', async () => {
    const { id } = await aFeed(tenant)
    expect(await read(id)).toMatchObject({ status: 409, body: { code: 'feed_has_no_url' } })
  })

  it('403: with the token of a candidate', async () => {
    const { id } = await aFeed(tenant, { url: site.url })
    const candidate = await service.asCandidate(tenant, (await given.candidate(tenant)).id)
    await candidate.post(`/v1/event-feeds/${id}/reading`).expect(403)
  })

  it("404: another tenant's, as one that does not exist, and nobody is called", async () => {
    const { id } = await aFeed(tenant, { url: site.url })
    const other = await service.newTenant()
    const before = site.calls()
    for (const feedId of [id, UNKNOWN_ID]) await read(feedId, other).expect(404)
    expect(site.calls()).toBe(before)
  })
})
