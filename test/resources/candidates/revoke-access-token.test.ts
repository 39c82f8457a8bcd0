import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

async function aToken() {
  const tenant = await service.newTenant()
  const { id } = await given.candidate(tenant)
  const path = `/v1/candidates/${id}/access-tokens`
  const { body } = await tenant.post(path, {}).expect(201)
  return {
    tenant,
    candidateId: id as string,
    path: `${path}/${body.id}/revocation`,
    list: path,
    id: body.id as string,
    token: body.token as string,
  }
}
const eventsOf = async (tenantId: string) =>
  service.database.forTenant(tenantId).event.count({ where: { type: 'access_token.revoked' } })

describe('POST /v1/candidates/{candidateId}/access-tokens/{accessTokenId}/revocation', () => {
  it('200: the token is refused from the next request on, and others stay', async () => {
    const { tenant, candidateId, path, token, id } = await aToken()
    const other = await tenant.post(`/v1/candidates/${candidateId}/access-tokens`, {})
    await service.as(token).get('/v1/candidates').expect(200)
    const answer = await tenant.post(path).expect(200)
    expect(answer.body).toMatchObject({ id, revokedAt: expect.any(String) })
    expect(await service.as(token).get('/v1/candidates')).toMatchObject({
      status: 401,
      body: { code: 'unauthenticated', detail: 'The candidate token was revoked.' },
    })
    await service.as(other.body.token).get('/v1/candidates').expect(200)
  })

  it('200: a second time, which changes nothing', async () => {
    const { tenant, path, list } = await aToken()
    const first = await tenant.post(path).expect(200)
    const before = await tenant.get(list)
    expect((await tenant.post(path).expect(200)).body).toEqual(first.body)
    expect((await tenant.get(list)).body).toEqual(before.body)
    expect(await eventsOf(tenant.id)).toBe(1)
  })

  it("404: unknown, another person's, or another tenant's; the token stays good", async () => {
    const [{ tenant, candidateId, token, path, id }, foreign] = [await aToken(), await aToken()]
    const other = await given.candidate(tenant)
    await tenant.post(`/v1/candidates/${candidateId}/access-tokens/${UNKNOWN_ID}/revocation`).expect(404)
    await tenant.post(`/v1/candidates/${other.id}/access-tokens/${id}/revocation`).expect(404)
    await foreign.tenant.post(path).expect(404)
    await foreign.tenant.post(`/v1/candidates/${foreign.candidateId}/access-tokens/${id}/revocation`).expect(404)
    await service.as(token).get('/v1/candidates').expect(200)
    expect(await eventsOf(tenant.id)).toBe(0)
  })
})
