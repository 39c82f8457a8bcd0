import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { plain } from '../action-plans/given.ts'
import { anUploadedFeed, calendar, eventsSeen, NOW, vevent } from '../event-feeds/given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
  service.setClock(NOW)
})

describe('GET /v1/networking-events/{networkingEventId}', () => {
  it('200: the event as the list shows it, to candidates too, and also when it is over', async () => {
    const tenant = await service.newTenant()
    await anUploadedFeed(tenant, calendar(vevent('DTSTART:20261101T090000Z', 'DESCRIPTION:Over by now')))
    const [event] = await eventsSeen(tenant)
    expect((await tenant.get(`/v1/networking-events/${event.id}`).expect(200)).body).toEqual(event)
    const candidate = await service.asCandidate(tenant, (await given.candidate(tenant)).id)
    expect((await candidate.get(`/v1/networking-events/${event.id}`).expect(200)).body).toEqual(event)
  })

  it("404: another tenant's looks like one that does not exist", async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    await anUploadedFeed(other, calendar(vevent()))
    const [event] = await eventsSeen(other)
    const unknown = await tenant.get(`/v1/networking-events/${UNKNOWN_ID}`).expect(404)
    expect(plain(await tenant.get(`/v1/networking-events/${event.id}`))).toEqual(plain(unknown))
  })
})
