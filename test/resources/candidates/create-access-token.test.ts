import { beforeAll, describe, expect, it } from '@jest/globals'
import { decodeJwt, decodeProtectedHeader } from 'jose'
import { CANDIDATE_SCOPES, SCOPES } from '../../../src/http/route.ts'
import { startApp, type TestApp } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

async function aPerson() {
  const tenant = await service.newTenant()
  const { id } = await given.candidate(tenant)
  return { tenant, id, path: `/v1/candidates/${id}/access-tokens` }
}

describe('POST /v1/candidates/{candidateId}/access-tokens', () => {
  it('201: answers with a token that sees this person and no other', async () => {
    const { tenant, id, path } = await aPerson()
    const other = await given.candidate(tenant)
    service.setClock('2026-11-02T09:00:00.700Z')
    const answer = await tenant.post(path, {})
    expect(answer.status).toBe(201)
    expect(answer.body).toEqual({
      id: expect.any(String),
      candidateId: id,
      scopes: [...CANDIDATE_SCOPES],
      expiresAt: '2026-11-02T10:00:00.000Z',
      revokedAt: null,
      createdAt: '2026-11-02T09:00:00.700Z',
      token: expect.any(String),
    })
    expect(answer.headers.location).toBe(`${path}/${answer.body.id}`)
    const client = service.as(answer.body.token)
    const { body } = await client.get('/v1/candidates').expect(200)
    expect(body.data.map((candidate: { id: string }) => candidate.id)).toEqual([id])
    await client.get(`/v1/candidates/${id}`).expect(200)
    await client.get(`/v1/candidates/${other.id}`).expect(404)
    service.setClock(undefined)
  })

  it('201: the token is a JWT with nothing in it but whose it is, its id and its time', async () => {
    const { tenant, id, path } = await aPerson()
    service.setClock('2026-11-02T09:00:00Z')
    const { body } = await tenant.post(path, { expiresInSeconds: 60 })
    service.setClock(undefined)
    expect(decodeProtectedHeader(body.token)).toEqual({ alg: 'HS256', typ: 'JWT' })
    const iat = Date.parse('2026-11-02T09:00:00Z') / 1000
    expect(decodeJwt(body.token)).toEqual({ sub: id, jti: body.id, iat, exp: iat + 60 })
  })

  it('201: works until it expires, to the second', async () => {
    const { tenant, path } = await aPerson()
    service.setClock('2026-11-02T09:00:00Z')
    const { body } = await tenant.post(path, { expiresInSeconds: 60 })
    service.setClock('2026-11-02T09:00:59.999Z')
    await service.as(body.token).get('/v1/candidates').expect(200)
    service.setClock('2026-11-02T09:01:00Z')
    const answer = await service.as(body.token).get('/v1/candidates')
    expect(answer).toMatchObject({ status: 401, body: { detail: 'The candidate token has expired.' } })
    service.setClock(undefined)
  })

  it('201: can do what its scopes say and no more', async () => {
    const { tenant, id, path } = await aPerson()
    const { body } = await tenant.post(path, { scopes: ['candidates:read'] })
    expect(body.scopes).toEqual(['candidates:read'])
    const client = service.as(body.token)
    await client.get(`/v1/candidates/${id}`).expect(200)
    await client.patch(`/v1/candidates/${id}`, { name: 'Else' }).expect(403)
    await client.get('/v1/applications').expect(403)
  })

  it('201: where nothing is said it has what the key has, as far as a candidate can', async () => {
    const { tenant, path } = await aPerson()
    const scopes = ['candidates:write', 'api-keys:read', 'reflections:read', 'erasures:write']
    const key = await tenant.post('/v1/api-keys', { name: 'Front end', scopes })
    const { body } = await service.as(key.body.key).post(path, {}).expect(201)
    expect(body.scopes.toSorted()).toEqual(['candidates:write', 'reflections:read'])
  })

  it('201: the same Idempotency-Key gives the same token again, and its text is not stored', async () => {
    const { tenant, path } = await aPerson()
    const [first, second] = [
      await tenant.post(path, {}).set('idempotency-key', 'once'),
      await tenant.post(path, {}).set('idempotency-key', 'once'),
    ]
    expect(second.body.token).toBe(first.body.token)
    const { rows } = await service.database.pool.query(
      'select to_jsonb(t)::text as stored from access_tokens t where tenant_id = $1',
      [tenant.id],
    )
    expect(rows).toHaveLength(1)
    expect(rows[0].stored).not.toContain(first.body.token.split('.')[2])
  })

  it('201: its event holds ids only', async () => {
    const { tenant, id, path } = await aPerson()
    const { body } = await tenant.post(path, {})
    const events = await service.database
      .forTenant(tenant.id)
      .event.findMany({ where: { type: 'access_token.created' } })
    expect(events.map(({ data }) => data)).toEqual([{ accessTokenId: body.id, candidateId: id }])
  })

  it('403: a key cannot give what it lacks, and a coach gives no token', async () => {
    const { tenant, path } = await aPerson()
    const key = await tenant.post('/v1/api-keys', { name: 'Few', scopes: ['candidates:write'] })
    const answer = await service.as(key.body.key).post(path, { scopes: ['candidates:write', 'check-ins:read'] })
    expect(answer).toMatchObject({
      status: 403,
      body: { code: 'scope_not_held', detail: expect.stringContaining('check-ins:read') },
    })
    const coach = await service.asCoach(tenant)
    expect(await coach.post(path, {})).toMatchObject({ status: 403, body: { code: 'audience_not_held' } })
    expect((await tenant.get(path)).body.data).toEqual([])
  })

  it('403: a candidate token makes, lists and revokes none', async () => {
    const { tenant, id, path } = await aPerson()
    const { body } = await tenant.post(path, {})
    const client = await service.asCandidate(tenant, id)
    await client.post(path, {}).expect(403)
    await client.get(path).expect(403)
    await client.post(`${path}/${body.id}/revocation`).expect(403)
    await service.as(body.token).get('/v1/candidates').expect(200)
  })

  it("404: no such candidate, or another tenant's", async () => {
    const [{ tenant }, other] = [await aPerson(), await aPerson()]
    for (const path of [`/v1/candidates/${UNKNOWN_ID}/access-tokens`, other.path])
      expect(await tenant.post(path, {})).toMatchObject({ status: 404, body: { code: 'not_found' } })
    expect((await other.tenant.get(other.path)).body.data).toEqual([])
  })

  it.each([
    ['less than a minute', { expiresInSeconds: 59 }, '#/expiresInSeconds'],
    ['more than a day', { expiresInSeconds: 86_401 }, '#/expiresInSeconds'],
    ['no scopes', { scopes: [] }, '#/scopes'],
    ['a scope twice', { scopes: ['candidates:read', 'candidates:read'] }, '#/scopes'],
    ...SCOPES.filter((scope) => !CANDIDATE_SCOPES.includes(scope)).map(
      (scope) => [scope, { scopes: [scope] }, '#/scopes/0'] as [string, object, string],
    ),
  ])('422: refuses %s', async (_, body, pointer) => {
    const { tenant, path } = await aPerson()
    expect(await tenant.post(path, body)).toMatchObject({ status: 422, body: { errors: [{ pointer }] } })
  })
})
