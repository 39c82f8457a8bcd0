import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

const DAY_MS = 86_400_000

describe('POST /v1/api-keys/{apiKeyId}/rotation', () => {
  it('201: both keys are valid until the overlap is over, then the new one alone', async () => {
    const tenant = await service.newTenant()
    service.setClock('2026-11-02T09:00:00.000Z')
    const answer = await tenant.post(`/v1/api-keys/${tenant.keyId}/rotation`, { overlapSeconds: 60 })
    expect(answer).toMatchObject({
      status: 201,
      body: { name: 'tests', expiresAt: null, key: expect.stringMatching(/^onw_test_/) },
    })
    expect(answer.headers.location).toBe(`/v1/api-keys/${answer.body.id}`)
    const old = (await tenant.get(`/v1/api-keys/${tenant.keyId}`)).body
    expect(old).toMatchObject({ expiresAt: '2026-11-02T09:01:00.000Z', version: 2 })
    expect(answer.body.scopes).toEqual(old.scopes)

    const successor = service.as(answer.body.key)
    service.setClock('2026-11-02T09:00:59.999Z')
    await Promise.all([tenant.get('/v1/candidates').expect(200), successor.get('/v1/candidates').expect(200)])
    service.setClock('2026-11-02T09:01:00.000Z')
    await Promise.all([tenant.get('/v1/candidates').expect(401), successor.get('/v1/candidates').expect(200)])
    service.setClock(undefined)
  })

  it('201: the overlap is a day where nothing is said', async () => {
    const tenant = await service.newTenant()
    const { body } = await tenant.post(`/v1/api-keys/${tenant.keyId}/rotation`, {})
    const old = (await service.as(body.key).get(`/v1/api-keys/${tenant.keyId}`)).body
    expect(Date.parse(old.expiresAt) - Date.parse(body.createdAt)).toBe(DAY_MS)
  })

  it('201: without overlap the old key ends at once', async () => {
    const tenant = await service.newTenant()
    const { body } = await tenant.post(`/v1/api-keys/${tenant.keyId}/rotation`, { overlapSeconds: 0 })
    await tenant.get('/v1/candidates').expect(401)
    await service.as(body.key).get('/v1/candidates').expect(200)
  })

  it("201: the successor has the old key's eyes; 403: and a coach's key rotates none of the tenant's", async () => {
    const tenant = await service.newTenant()
    const fields = { name: 'Coaches', scopes: ['candidates:read'], audience: 'coach' }
    const made = await tenant.post('/v1/api-keys', fields)
    const { body } = await tenant.post(`/v1/api-keys/${made.body.id}/rotation`, {})
    expect(body).toMatchObject(fields)
    const coach = await service.asCoach(tenant)
    await coach.post(`/v1/api-keys/${body.id}/rotation`, {}).expect(201)
    expect(await coach.post(`/v1/api-keys/${tenant.keyId}/rotation`, {})).toMatchObject({
      status: 403,
      body: { code: 'audience_not_held' },
    })
  })

  it('201: never prolongs the old key', async () => {
    const tenant = await service.newTenant()
    const expiresAt = new Date(Date.now() + DAY_MS).toISOString()
    const { body } = await tenant.post('/v1/api-keys', { name: 'Short', scopes: ['candidates:read'], expiresAt })
    await tenant.post(`/v1/api-keys/${body.id}/rotation`, { overlapSeconds: 604_800 }).expect(201)
    expect((await tenant.get(`/v1/api-keys/${body.id}`)).body.expiresAt).toBe(expiresAt)
  })

  it('403: a key cannot get scopes it lacks by rotating a stronger one', async () => {
    const tenant = await service.newTenant()
    const { body } = await tenant.post('/v1/api-keys', { name: 'Keys only', scopes: ['api-keys:write'] })
    const answer = await service.as(body.key).post(`/v1/api-keys/${tenant.keyId}/rotation`, {})
    expect(answer).toMatchObject({ status: 403, body: { code: 'scope_not_held' } })
    expect((await tenant.get(`/v1/api-keys/${tenant.keyId}`)).body).toMatchObject({ expiresAt: null, version: 1 })
  })

  it("404: another tenant's key cannot be rotated", async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    await tenant.post(`/v1/api-keys/${other.keyId}/rotation`, {}).expect(404)
    expect((await other.get(`/v1/api-keys/${other.keyId}`)).body).toMatchObject({ expiresAt: null, version: 1 })
  })

  it('409: a revoked key', async () => {
    const tenant = await service.newTenant()
    const { body } = await tenant.post('/v1/api-keys', { name: 'Gone', scopes: ['candidates:read'] })
    await tenant.post(`/v1/api-keys/${body.id}/revocation`).expect(200)
    const answer = await tenant.post(`/v1/api-keys/${body.id}/rotation`, {})
    expect(answer).toMatchObject({ status: 409, body: { code: 'key_revoked' } })
  })

  it('409: an expired key', async () => {
    const tenant = await service.newTenant()
    const { body } = await tenant.post('/v1/api-keys', { name: 'Short', scopes: ['candidates:read'] })
    await tenant.post(`/v1/api-keys/${body.id}/rotation`, { overlapSeconds: 0 }).expect(201)
    const answer = await tenant.post(`/v1/api-keys/${body.id}/rotation`, {})
    expect(answer).toMatchObject({ status: 409, body: { code: 'key_expired' } })
  })

  it.each([-1, 604_801, 1.5, '60', null])('422: an overlap of %p seconds', async (overlapSeconds) => {
    const tenant = await service.newTenant()
    const answer = await tenant.post(`/v1/api-keys/${tenant.keyId}/rotation`, { overlapSeconds })
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer: '#/overlapSeconds' }] } })
    expect((await tenant.get('/v1/api-keys')).body.data).toHaveLength(1)
  })
})
