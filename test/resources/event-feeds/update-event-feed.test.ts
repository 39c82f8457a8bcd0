import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { eventsOf } from '../action-plans/given.ts'
import { aFeed, anUploadedFeed, calendar, eventsSeen, NOW, vevent } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
  service.setClock(NOW)
})

describe('PATCH /v1/event-feeds/{eventFeedId}', () => {
  it('200: changes what it names and nothing else', async () => {
    const tenant = await service.newTenant()
    const before = await aFeed(tenant)
    const answer = await tenant.patch(`/v1/event-feeds/${before.id}`, { name: 'Faculty' })
    expect(answer).toMatchObject({ status: 200, headers: { etag: '"2"' } })
    expect(answer.body).toEqual({ ...before, name: 'Faculty', version: 2 })
    expect((await eventsOf(service, tenant)).at(-1)).toEqual({
      type: 'event_feed.updated',
      data: { eventFeedId: before.id },
    })
  })

  it('200: with another address its events stay, and an old failure is forgotten', async () => {
    const tenant = await service.newTenant()
    const { id } = await anUploadedFeed(tenant, calendar(vevent()))
    await service.database.pool.query("update event_feeds set last_error = 'Not there.' where id = $1", [id])
    const url = 'https://events.example.edu/new.ics'
    const { body } = await tenant.patch(`/v1/event-feeds/${id}`, { url }).expect(200)
    expect(body).toMatchObject({ url, lastError: null, eventCount: 1 })
    expect(await eventsSeen(tenant)).toHaveLength(1)
    expect((await tenant.patch(`/v1/event-feeds/${id}`, { url: null }).expect(200)).body.url).toBeNull()
  })

  it.each(['https://10.0.0.1/', 'https://[::1]/', 'https://localhost/', 'http://events.example.edu/'])(
    '422: %s is refused, and the feed stays as it is',
    async (url) => {
      const tenant = await service.newTenant()
      const before = await aFeed(tenant)
      expect(await tenant.patch(`/v1/event-feeds/${before.id}`, { url, name: 'New' })).toMatchObject({
        status: 422,
        body: { code: 'address_refused', errors: [{ pointer: '#/url' }] },
      })
      expect((await tenant.get(`/v1/event-feeds/${before.id}`)).body).toEqual(before)
    },
  )

  it('412: changed since it was read', async () => {
    const tenant = await service.newTenant()
    const { id } = await aFeed(tenant)
    const change = () => tenant.patch(`/v1/event-feeds/${id}`, { name: 'Mine' }).set('if-match', '"1"')
    await change().expect(200)
    expect(await change()).toMatchObject({ status: 412, body: { code: 'stale' } })
  })

  it('403: with the token of a candidate', async () => {
    const tenant = await service.newTenant()
    const { id } = await aFeed(tenant)
    const candidate = await service.asCandidate(tenant, (await given.candidate(tenant)).id)
    await candidate.patch(`/v1/event-feeds/${id}`, { name: 'Mine' }).expect(403)
  })

  it("404: another tenant's, as one that does not exist", async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    const { id } = await aFeed(other)
    for (const feedId of [id, UNKNOWN_ID])
      expect(await tenant.patch(`/v1/event-feeds/${feedId}`, { name: 'Mine' })).toMatchObject({
        status: 404,
        body: { code: 'not_found' },
      })
  })

  it.each([
    ['no name', { name: null }, '#/name'],
    ['another format', { format: 'json' }, '#/format'],
  ])('422: %s', async (_, changes, pointer) => {
    const tenant = await service.newTenant()
    const { id } = await aFeed(tenant)
    expect(await tenant.patch(`/v1/event-feeds/${id}`, changes)).toMatchObject({
      status: 422,
      body: { errors: [{ pointer }] },
    })
  })
})
