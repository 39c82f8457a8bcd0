import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

describe('GET /v1/api-keys/{apiKeyId}', () => {
  it('200: shows everything but the secret and its hash', async () => {
    const tenant = await service.newTenant()
    const answer = await tenant.get(`/v1/api-keys/${tenant.keyId}`)
    expect(answer).toMatchObject({
      status: 200,
      headers: { etag: '"1"' },
      body: { id: tenant.keyId, prefix: tenant.token.slice(0, 13) },
    })
    expect(Object.keys(answer.body).toSorted()).toEqual([
      'audience',
      'createdAt',
      'expiresAt',
      'id',
      'lastUsedAt',
      'name',
      'prefix',
      'revokedAt',
      'scopes',
      'updatedAt',
      'version',
    ])
  })

  it('200: says when the key was last used', async () => {
    const tenant = await service.newTenant()
    service.setClock('2026-11-02T09:00:00.000Z')
    await tenant.get('/v1/candidates').expect(200)
    let lastUsedAt = null
    // Written beside the request, so it may come a moment after the answer.
    for (let tries = 0; tries < 200 && !lastUsedAt; tries += 1)
      lastUsedAt = (await tenant.get(`/v1/api-keys/${tenant.keyId}`)).body.lastUsedAt
    service.setClock(undefined)
    expect(lastUsedAt).toBe('2026-11-02T09:00:00.000Z')
  })

  it("404: another tenant's key is answered like one that never was", async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    const answer = await tenant.get(`/v1/api-keys/${other.keyId}`)
    const missing = await tenant.get('/v1/api-keys/0193b3a0-7c1e-7aaa-8bbb-0123456789ab')
    expect([answer.status, missing.status]).toEqual([404, 404])
    expect(answer.body.detail).toBe(missing.body.detail)
  })
})
