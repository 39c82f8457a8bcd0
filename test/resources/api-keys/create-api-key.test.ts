import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given } from '../../support/given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

describe('POST /v1/api-keys', () => {
  it('201: answers with the secret once, and the key does what its scopes say', async () => {
    const tenant = await service.newTenant()
    const answer = await tenant.post('/v1/api-keys', { name: 'Board', scopes: ['candidates:read', 'api-keys:read'] })
    expect(answer.status).toBe(201)
    expect(answer.body).toMatchObject({
      name: 'Board',
      scopes: ['candidates:read', 'api-keys:read'],
      key: expect.stringMatching(/^onw_test_[A-Za-z0-9]{40}$/),
      lastUsedAt: null,
      expiresAt: null,
      revokedAt: null,
      version: 1,
    })
    expect(answer.headers).toMatchObject({ etag: '"1"', location: `/v1/api-keys/${answer.body.id}` })
    const { key, ...shown } = answer.body
    expect((await tenant.get(answer.headers.location as string)).body).toEqual(shown)
    await service.as(key).get('/v1/candidates').expect(200)
    await service.as(key).post('/v1/candidates', {}).expect(403)
  })

  it('201: a live tenant gets live keys', async () => {
    const tenant = await service.newTenant({ mode: 'live' })
    const answer = await tenant.post('/v1/api-keys', { name: 'Board', scopes: ['candidates:read'] })
    expect(answer.body.key).toMatch(/^onw_live_/)
  })

  it('201: the key sees its own tenant and not the other', async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    const { body } = await tenant.post('/v1/api-keys', { name: 'Board', scopes: ['api-keys:read'] })
    await service.as(body.key).get(`/v1/api-keys/${tenant.keyId}`).expect(200)
    await service.as(body.key).get(`/v1/api-keys/${other.keyId}`).expect(404)
  })

  it('201: a key that expires works until then', async () => {
    const tenant = await service.newTenant()
    service.setClock('2026-11-02T09:00:00Z')
    const expiresAt = '2026-11-02T10:00:00.000Z'
    const { body } = await tenant.post('/v1/api-keys', { name: 'Short', scopes: ['candidates:read'], expiresAt })
    expect(body.expiresAt).toBe(expiresAt)
    service.setClock('2026-11-02T09:59:59.999Z')
    await service.as(body.key).get('/v1/candidates').expect(200)
    service.setClock(expiresAt)
    await service.as(body.key).get('/v1/candidates').expect(401)
    service.setClock(undefined)
  })

  it('403: a key cannot give what it lacks', async () => {
    const tenant = await service.newTenant()
    const { body } = await tenant.post('/v1/api-keys', {
      name: 'Keys only',
      scopes: ['api-keys:write', 'api-keys:read'],
    })
    const answer = await service
      .as(body.key)
      .post('/v1/api-keys', { name: 'More', scopes: ['api-keys:read', 'candidates:read'] })
    expect(answer).toMatchObject({
      status: 403,
      body: { code: 'scope_not_held', detail: expect.stringContaining('candidates:read') },
    })
    expect((await tenant.get('/v1/api-keys')).body.data).toHaveLength(2)
    await service
      .as(body.key)
      .post('/v1/api-keys', { name: 'Less', scopes: ['api-keys:read'] })
      .expect(201)
  })

  it('201: reads with the eyes it was given: those of the tenant, or of a coach', async () => {
    const tenant = await service.newTenant()
    const { id: candidateId } = await given.candidate(tenant)
    const kept = { candidateId, kind: 'strength', title: 'Asks good questions' }
    for (const visibility of ['candidate', 'coach', 'tenant'])
      await tenant.post('/v1/achievements', { ...kept, visibility }).expect(201)
    const seenBy = async (body: object) => {
      const answer = await tenant.post('/v1/api-keys', { name: 'Eyes', scopes: ['achievements:read'], ...body })
      const { data } = (await service.as(answer.body.key).get('/v1/achievements')).body
      return [answer.body.audience, data.map(({ visibility }: { visibility: string }) => visibility)]
    }
    expect(await seenBy({})).toEqual(['tenant', ['tenant']])
    expect(await seenBy({ audience: 'tenant' })).toEqual(['tenant', ['tenant']])
    expect(await seenBy({ audience: 'coach' })).toEqual(['coach', ['tenant', 'coach']])
  })

  it("403: a coach's key makes keys for coaches only", async () => {
    const tenant = await service.newTenant()
    const coach = await service.asCoach(tenant)
    for (const body of [{}, { audience: 'tenant' }])
      expect(await coach.post('/v1/api-keys', { name: 'More', scopes: ['api-keys:read'], ...body })).toMatchObject({
        status: 403,
        body: { code: 'audience_not_held' },
      })
    const { body } = await coach.post('/v1/api-keys', { name: 'Peer', scopes: ['api-keys:read'], audience: 'coach' })
    expect(body.audience).toBe('coach')
    expect((await tenant.get('/v1/api-keys')).body.data).toHaveLength(3)
  })

  it.each([
    ['no name', { name: undefined }, '#/name'],
    ['a name that is too long', { name: 'x'.repeat(101) }, '#/name'],
    ['no scopes', { scopes: [] }, '#/scopes'],
    ['an unknown scope', { scopes: ['everything'] }, '#/scopes/0'],
    ["the operator's scope", { scopes: ['operator'] }, '#/scopes/0'],
    ['a scope twice', { scopes: ['candidates:read', 'candidates:read'] }, '#/scopes'],
    ["the candidate's eyes", { audience: 'candidate' }, '#/audience'],
    ['an end in the past', { expiresAt: '2020-01-01T00:00:00Z' }, '#/expiresAt'],
    ['an end that is no instant', { expiresAt: '2027-02-30T00:00:00Z' }, '#/expiresAt'],
    ['a key of its own choice', { key: 'onw_test_00000000000000000000000000000000' }, '#/key'],
  ])('422: names the field for %s, and stores nothing', async (_, fields, pointer) => {
    const tenant = await service.newTenant()
    const answer = await tenant.post('/v1/api-keys', { name: 'Board', scopes: ['candidates:read'], ...fields })
    expect(answer).toMatchObject({ status: 422, body: { code: 'invalid_request', errors: [{ pointer }] } })
    expect((await tenant.get('/v1/api-keys')).body.data).toHaveLength(1)
  })
})
