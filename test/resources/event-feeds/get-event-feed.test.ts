import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { plain } from '../action-plans/given.ts'
import { aFeed } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

describe('GET /v1/event-feeds/{eventFeedId}', () => {
  it('200: gives back what was kept, with its ETag', async () => {
    const tenant = await service.newTenant()
    const kept = await aFeed(tenant)
    const answer = await tenant.get(`/v1/event-feeds/${kept.id}`)
    expect(answer).toMatchObject({ status: 200, headers: { etag: '"1"' } })
    expect(answer.body).toEqual(kept)
  })

  it('403: with the token of a candidate: an address may hold a secret', async () => {
    const tenant = await service.newTenant()
    const { id } = await aFeed(tenant)
    const candidate = await service.asCandidate(tenant, (await given.candidate(tenant)).id)
    await candidate.get(`/v1/event-feeds/${id}`).expect(403)
    await candidate.get('/v1/event-feeds').expect(403)
  })

  it("404: another tenant's looks like one that does not exist", async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    const { id } = await aFeed(other)
    const unknown = await tenant.get(`/v1/event-feeds/${UNKNOWN_ID}`).expect(404)
    expect(plain(await tenant.get(`/v1/event-feeds/${id}`))).toEqual(plain(unknown))
  })
})
