import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

const KEYS = ['api-keys:read', 'api-keys:write']

describe('POST /v1/api-keys/{apiKeyId}/revocation', () => {
  it('200: the key is refused from then on', async () => {
    const tenant = await service.newTenant()
    const { body } = await tenant.post('/v1/api-keys', { name: 'Board', scopes: ['candidates:read'] })
    const answer = await tenant.post(`/v1/api-keys/${body.id}/revocation`)
    expect(answer).toMatchObject({
      status: 200,
      headers: { etag: '"2"' },
      body: { id: body.id, revokedAt: expect.any(String), version: 2 },
    })
    expect(answer.body).not.toHaveProperty('key')
    await service.as(body.key).get('/v1/candidates').expect(401)
  })

  it('200: revoking twice answers the same', async () => {
    const tenant = await service.newTenant()
    const { body } = await tenant.post('/v1/api-keys', { name: 'Board', scopes: ['candidates:read'] })
    const [first, second] = [
      await tenant.post(`/v1/api-keys/${body.id}/revocation`),
      await tenant.post(`/v1/api-keys/${body.id}/revocation`),
    ]
    expect(second.status).toBe(200)
    expect(second.text).toBe(first.text)
  })

  it('200: a key may revoke itself while another can manage keys', async () => {
    const tenant = await service.newTenant()
    const { body } = await tenant.post('/v1/api-keys', { name: 'Second', scopes: KEYS })
    await tenant.post(`/v1/api-keys/${tenant.keyId}/revocation`).expect(200)
    await tenant.get('/v1/api-keys').expect(401)
    await service.as(body.key).get('/v1/api-keys').expect(200)
  })

  it("404: another tenant's key stays valid", async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    await tenant.post(`/v1/api-keys/${other.keyId}/revocation`).expect(404)
    await other.get('/v1/candidates').expect(200)
  })

  it('409: the last key that can manage keys stays, whatever other keys there are', async () => {
    const tenant = await service.newTenant()
    await tenant.post('/v1/api-keys', { name: 'Reader', scopes: ['candidates:read'] }).expect(201)
    const answer = await tenant.post(`/v1/api-keys/${tenant.keyId}/revocation`)
    expect(answer).toMatchObject({ status: 409, body: { code: 'last_key' } })
    await tenant.get('/v1/candidates').expect(200)
  })

  it("409: another tenant's keys do not count as ones that are left", async () => {
    const tenant = await service.newTenant()
    await service.newTenant()
    await tenant.post(`/v1/api-keys/${tenant.keyId}/revocation`).expect(409)
  })

  it('409: two keys that revoke each other at once leave one', async () => {
    const tenant = await service.newTenant()
    const { body } = await tenant.post('/v1/api-keys', { name: 'Second', scopes: KEYS })
    const answers = await Promise.all([
      tenant.post(`/v1/api-keys/${body.id}/revocation`),
      service.as(body.key).post(`/v1/api-keys/${tenant.keyId}/revocation`),
    ])
    const statuses = answers.map(({ status }) => status)
    expect(statuses.filter((status) => status === 200)).toHaveLength(1)
    const { rows } = await service.database.pool.query('select revoked_at from api_keys where tenant_id = $1', [
      tenant.id,
    ])
    expect(rows.filter((row) => row.revoked_at === null)).toHaveLength(1)
  })

  it('422: takes no body', async () => {
    const tenant = await service.newTenant()
    await tenant.post(`/v1/api-keys/${tenant.keyId}/revocation`, { reason: 'lost' }).expect(422)
  })
})
