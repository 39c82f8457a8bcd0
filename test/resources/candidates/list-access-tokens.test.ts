import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

describe('GET /v1/candidates/{candidateId}/access-tokens', () => {
  it("200: one person's tokens, newest first, without the tokens themselves", async () => {
    const tenant = await service.newTenant()
    const [mine, other] = [await given.candidate(tenant), await given.candidate(tenant)]
    const path = `/v1/candidates/${mine.id}/access-tokens`
    const first = await tenant.post(path, {}).expect(201)
    const second = await tenant.post(path, { scopes: ['candidates:read'] }).expect(201)
    await tenant.post(`/v1/candidates/${other.id}/access-tokens`, {}).expect(201)
    await tenant.post(`${path}/${first.body.id}/revocation`).expect(200)
    const answer = await tenant.get(path)
    const [{ token, ...newest }, { token: _, ...oldest }] = [second.body, first.body]
    expect(answer.body.data).toEqual([newest, { ...oldest, revokedAt: expect.any(String) }])
    expect(answer.text).not.toContain(token.split('.')[2])
  })

  it("404: no such candidate, or another tenant's", async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    const { id } = await given.candidate(other)
    for (const candidateId of [UNKNOWN_ID, id])
      await tenant.get(`/v1/candidates/${candidateId}/access-tokens`).expect(404)
    expect((await other.get(`/v1/candidates/${id}/access-tokens`)).body).toEqual({ data: [], nextCursor: null })
  })
})
