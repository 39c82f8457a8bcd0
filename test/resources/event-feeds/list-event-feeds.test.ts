import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { aFeed } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

describe('GET /v1/event-feeds', () => {
  it('200: the newest first, page by page', async () => {
    const tenant = await service.newTenant()
    const [old, recent] = [await aFeed(tenant), await aFeed(tenant, { name: 'Faculty' })]
    const first = await tenant.get('/v1/event-feeds?limit=1').expect(200)
    expect(first.body.data).toEqual([recent])
    const second = await tenant.get(`/v1/event-feeds?limit=1&cursor=${first.body.nextCursor}`).expect(200)
    expect(second.body).toEqual({ data: [old], nextCursor: null })
  })

  it("200: nothing of another tenant's", async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    await aFeed(other)
    expect((await tenant.get('/v1/event-feeds')).body).toEqual({ data: [], nextCursor: null })
  })
})
