import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { plain } from '../action-plans/given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

describe('GET /v1/check-ins/{checkInId}', () => {
  it.each([
    [undefined, { candidate: 200, coach: 404, tenant: 404 }],
    ['coach', { candidate: 200, coach: 200, tenant: 404 }],
    ['tenant', { candidate: 200, coach: 200, tenant: 200 }],
  ])('shared with %s: %j', async (visibility, expected) => {
    const tenant = await service.newTenant()
    const { id: candidateId } = await given.candidate(tenant)
    const { body } = await tenant.post('/v1/check-ins', { candidateId, score: 2, visibility }).expect(201)
    const { planChanges: _, ...kept } = body
    const readers = {
      candidate: await service.asCandidate(tenant, candidateId),
      coach: await service.asCoach(tenant),
      tenant,
    }
    for (const [name, reader] of Object.entries(readers)) {
      const answer = await reader.get(`/v1/check-ins/${kept.id}`)
      expect({ name, status: answer.status }).toEqual({ name, status: expected[name as 'coach'] })
      if (answer.status === 200) expect([answer.body, answer.headers.etag]).toEqual([kept, '"1"'])
    }
  })

  it("404: another tenant's, and another candidate's, look like one that does not exist", async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    const [one, two] = [await given.candidate(other), await given.candidate(other)]
    const { body } = await other.post('/v1/check-ins', { candidateId: one.id, score: 3, visibility: 'tenant' })
    for (const reader of [tenant, await service.asCandidate(other, two.id)]) {
      const unknown = await reader.get(`/v1/check-ins/${UNKNOWN_ID}`)
      expect(unknown).toMatchObject({ status: 404, body: { code: 'not_found' } })
      expect(plain(await reader.get(`/v1/check-ins/${body.id}`))).toEqual(plain(unknown))
    }
  })
})
