import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

describe('GET /v1/api-keys', () => {
  it("200: pages through the tenant's own keys, newest first, without secrets and without another tenant's", async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    const made: string[] = [tenant.keyId]
    for (const name of ['one', 'two', 'three'])
      made.unshift((await tenant.post('/v1/api-keys', { name, scopes: ['candidates:read'] })).body.id)
    const first = await tenant.get('/v1/api-keys?limit=3')
    const second = await tenant.get(`/v1/api-keys?limit=3&cursor=${first.body.nextCursor}`)
    const seen = [...first.body.data, ...second.body.data]
    expect(seen.map(({ id }) => id)).toEqual(made)
    expect(second.body.nextCursor).toBeNull()
    for (const key of seen) expect(Object.keys(key)).not.toEqual(expect.arrayContaining(['key']))
    expect(JSON.stringify(seen)).not.toMatch(/"(hash|key|tenantId)"/)
    expect((await other.get('/v1/api-keys')).body.data.map(({ id }: { id: string }) => id)).toEqual([other.keyId])
    await other.get(`/v1/api-keys?limit=3&cursor=${first.body.nextCursor}`).expect(400)
  })

  it('200: revoked keys stay in the list', async () => {
    const tenant = await service.newTenant()
    const { body } = await tenant.post('/v1/api-keys', { name: 'Gone', scopes: ['candidates:read'] })
    await tenant.post(`/v1/api-keys/${body.id}/revocation`).expect(200)
    expect((await tenant.get('/v1/api-keys')).body.data[0]).toMatchObject({
      id: body.id,
      revokedAt: expect.any(String),
    })
  })
})
