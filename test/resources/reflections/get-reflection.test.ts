import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { plain } from '../action-plans/given.ts'
import { givenEnding } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

describe('GET /v1/reflections/{reflectionId}', () => {
  it.each([
    ['candidate', { candidate: 200, coach: 404, tenant: 404 }],
    ['coach', { candidate: 200, coach: 200, tenant: 404 }],
    ['tenant', { candidate: 200, coach: 200, tenant: 200 }],
  ])('visible to the %s: %j', async (visibility, expected) => {
    const { tenant, candidate, rejectionId } = await givenEnding(service)
    const { body } = await tenant.post('/v1/reflections', { rejectionId, wentWell: 'All of it.', visibility })
    const { planChanges: _, ...kept } = body
    const readers = { candidate, coach: await service.asCoach(tenant), tenant }
    for (const [name, reader] of Object.entries(readers)) {
      const answer = await reader.get(`/v1/reflections/${kept.id}`)
      expect({ name, status: answer.status }).toEqual({ name, status: expected[name as 'coach'] })
      if (answer.status === 200) expect([answer.body, answer.headers.etag]).toEqual([kept, '"1"'])
    }
  })

  it("404: another tenant's, and another candidate's, look like one that does not exist", async () => {
    const { tenant, rejectionId } = await givenEnding(service)
    const { body } = await tenant.post('/v1/reflections', { rejectionId, wentWell: 'All of it.', visibility: 'tenant' })
    const another = await service.asCandidate(tenant, (await given.candidate(tenant)).id)
    for (const reader of [await service.newTenant(), another]) {
      const unknown = await reader.get(`/v1/reflections/${UNKNOWN_ID}`)
      expect(unknown).toMatchObject({ status: 404, body: { code: 'not_found' } })
      expect(plain(await reader.get(`/v1/reflections/${body.id}`))).toEqual(plain(unknown))
    }
  })
})
