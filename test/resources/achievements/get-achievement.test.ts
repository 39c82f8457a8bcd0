import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { plain } from '../action-plans/given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

const WIN = { kind: 'achievement', title: 'Ran the open day', happenedOn: '1999-12-31', skills: ['Planning'] }

describe('GET /v1/achievements/{achievementId}', () => {
  it('200: gives back what was kept, with its ETag', async () => {
    const tenant = await service.newTenant()
    const { id: candidateId } = await given.candidate(tenant)
    const { planChanges: _, ...kept } = (await tenant.post('/v1/achievements', { ...WIN, candidateId })).body
    const answer = await tenant.get(`/v1/achievements/${kept.id}`)
    expect(answer).toMatchObject({ status: 200, headers: { etag: '"1"' } })
    expect(answer.body).toEqual(kept)
  })

  it.each([
    ['candidate', { candidate: 200, coach: 404, tenant: 404 }],
    ['coach', { candidate: 200, coach: 200, tenant: 404 }],
    ['tenant', { candidate: 200, coach: 200, tenant: 200 }],
  ])('visible to the %s: %j', async (visibility, expected) => {
    const tenant = await service.newTenant()
    const { id: candidateId } = await given.candidate(tenant)
    const { body } = await tenant.post('/v1/achievements', { ...WIN, candidateId, visibility }).expect(201)
    const readers = {
      candidate: await service.asCandidate(tenant, candidateId),
      coach: await service.asCoach(tenant),
      tenant,
    }
    const statuses = Object.entries(readers).map(async ([name, reader]) => [
      name,
      (await reader.get(`/v1/achievements/${body.id}`)).status,
    ])
    expect(Object.fromEntries(await Promise.all(statuses))).toEqual(expected)
  })

  it("404: another tenant's, and another candidate's, look like one that does not exist", async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    const [one, two] = [await given.candidate(other), await given.candidate(other)]
    const { body } = await other.post('/v1/achievements', { ...WIN, candidateId: one.id })
    const candidate = await service.asCandidate(other, two.id)
    for (const reader of [tenant, candidate]) {
      const unknown = await reader.get(`/v1/achievements/${UNKNOWN_ID}`)
      expect(unknown).toMatchObject({ status: 404, body: { code: 'not_found' } })
      expect(plain(await reader.get(`/v1/achievements/${body.id}`))).toEqual(plain(unknown))
    }
  })
})
