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

describe('DELETE /v1/event-feeds/{eventFeedId}', () => {
  it('204: removes the feed and its events, and no others', async () => {
    const tenant = await service.newTenant()
    const { id } = await anUploadedFeed(tenant, calendar(vevent()))
    const kept = await anUploadedFeed(tenant, calendar(vevent()))
    const [gone] = await eventsSeen(tenant, `eventFeedId=${id}`)
    expect((await tenant.delete(`/v1/event-feeds/${id}`).expect(204)).text).toBe('')
    await tenant.get(`/v1/event-feeds/${id}`).expect(404)
    await tenant.get(`/v1/networking-events/${gone.id}`).expect(404)
    expect(await eventsSeen(tenant)).toMatchObject([{ eventFeedId: kept.id }])
    expect((await eventsOf(service, tenant)).at(-1)).toEqual({ type: 'event_feed.deleted', data: { eventFeedId: id } })
  })

  it('412: changed since it was read', async () => {
    const tenant = await service.newTenant()
    const { id } = await aFeed(tenant)
    await tenant.delete(`/v1/event-feeds/${id}`).set('if-match', '"2"').expect(412)
    await tenant.delete(`/v1/event-feeds/${id}`).set('if-match', '"1"').expect(204)
  })

  it('403: with the token of a candidate', async () => {
    const tenant = await service.newTenant()
    const { id } = await aFeed(tenant)
    const candidate = await service.asCandidate(tenant, (await given.candidate(tenant)).id)
    await candidate.delete(`/v1/event-feeds/${id}`).expect(403)
  })

  it("404: another tenant's, as one that does not exist", async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    const { id } = await aFeed(other)
    for (const feedId of [id, UNKNOWN_ID]) await tenant.delete(`/v1/event-feeds/${feedId}`).expect(404)
    await other.get(`/v1/event-feeds/${id}`).expect(200)
  })
})
