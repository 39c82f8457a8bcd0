import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { plain } from '../action-plans/given.ts'
import { offerFor } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

describe('GET /v1/learning-offers/{learningOfferId}', () => {
  it('200: shows the offer with its ETag, to candidates too', async () => {
    const tenant = await service.newTenant()
    const offer = await offerFor(tenant, { cost: { amount: '0.50', currency: 'JPY' } })
    const candidate = await service.asCandidate(tenant, (await given.candidate(tenant)).id)
    for (const reader of [tenant, await service.asCoach(tenant), candidate]) {
      const { body, headers } = await reader.get(`/v1/learning-offers/${offer.id}`).expect(200)
      expect(body).toEqual(offer)
      expect(headers.etag).toBe('"1"')
    }
  })

  it("404: hides another tenant's offer", async () => {
    const [one, other] = [await service.newTenant(), await service.newTenant()]
    const offer = await offerFor(other)
    const candidate = await service.asCandidate(one, (await given.candidate(one)).id)
    for (const reader of [one, candidate]) {
      const foreign = await reader.get(`/v1/learning-offers/${offer.id}`)
      expect(foreign.status).toBe(404)
      expect(plain(foreign)).toEqual(plain(await one.get(`/v1/learning-offers/${UNKNOWN_ID}`)))
    }
  })
})
