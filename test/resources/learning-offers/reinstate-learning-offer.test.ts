import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { eventsOf, plain } from '../action-plans/given.ts'
import { offerFor } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

describe('POST /v1/learning-offers/{learningOfferId}/reinstatement', () => {
  it('200: what was withdrawn can be taken up again', async () => {
    const tenant = await service.newTenant()
    const offer = await offerFor(tenant)
    await tenant.post(`/v1/learning-offers/${offer.id}/withdrawal`).expect(200)
    const { body } = await tenant.post(`/v1/learning-offers/${offer.id}/reinstatement`).expect(200)
    expect(body).toEqual({ ...offer, version: 3, updatedAt: expect.any(String) })
    expect((await eventsOf(service, tenant)).at(-1)?.type).toBe('learning_offer.reinstated')
    const { id: candidateId } = await given.candidate(tenant)
    await tenant.post('/v1/learning-activities', { candidateId, offerId: offer.id }).expect(201)
  })

  it('409: what is on offer already stays so', async () => {
    const tenant = await service.newTenant()
    const offer = await offerFor(tenant)
    const { body } = await tenant.post(`/v1/learning-offers/${offer.id}/reinstatement`).expect(409)
    expect(body.code).toBe('offer_not_withdrawn')
  })

  it('403: to a candidate', async () => {
    const tenant = await service.newTenant()
    const offer = await offerFor(tenant)
    const candidate = await service.asCandidate(tenant, (await given.candidate(tenant)).id)
    await candidate.post(`/v1/learning-offers/${offer.id}/reinstatement`).expect(403)
  })

  it("404: hides another tenant's offer", async () => {
    const [one, other] = [await service.newTenant(), await service.newTenant()]
    const offer = await offerFor(other)
    await other.post(`/v1/learning-offers/${offer.id}/withdrawal`).expect(200)
    const foreign = await one.post(`/v1/learning-offers/${offer.id}/reinstatement`)
    expect(foreign.status).toBe(404)
    expect(plain(foreign)).toEqual(plain(await one.post(`/v1/learning-offers/${UNKNOWN_ID}/reinstatement`)))
  })
})
