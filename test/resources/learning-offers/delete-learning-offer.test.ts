import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { eventsOf, plain } from '../action-plans/given.ts'
import { offerFor } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

describe('DELETE /v1/learning-offers/{learningOfferId}', () => {
  it('204: removes what nobody took up', async () => {
    const tenant = await service.newTenant()
    const offer = await offerFor(tenant)
    await tenant.delete(`/v1/learning-offers/${offer.id}`).expect(204)
    await tenant.get(`/v1/learning-offers/${offer.id}`).expect(404)
    expect((await tenant.get('/v1/learning-offers?skill=streaming')).body.data).toEqual([])
    expect((await eventsOf(service, tenant)).at(-1)).toEqual({
      type: 'learning_offer.deleted',
      data: { learningOfferId: offer.id },
    })
  })

  it('409: what somebody took up stays, until nobody has it any more', async () => {
    const tenant = await service.newTenant()
    const offer = await offerFor(tenant)
    const { id: candidateId } = await given.candidate(tenant)
    const { body: activity } = await tenant
      .post('/v1/learning-activities', { candidateId, offerId: offer.id })
      .expect(201)
    const { body } = await tenant.delete(`/v1/learning-offers/${offer.id}`).expect(409)
    expect(body).toMatchObject({ code: 'offer_in_use', detail: expect.stringContaining('/withdrawal') })
    expect((await tenant.get(`/v1/learning-offers/${offer.id}`)).body).toEqual(offer)
    expect((await tenant.get(`/v1/learning-activities/${activity.id}`)).body.offerId).toBe(offer.id)

    await tenant.delete(`/v1/candidates/${candidateId}`).expect(204)
    await tenant.delete(`/v1/learning-offers/${offer.id}`).expect(204)
  })

  it('403: to a candidate', async () => {
    const tenant = await service.newTenant()
    const offer = await offerFor(tenant)
    const candidate = await service.asCandidate(tenant, (await given.candidate(tenant)).id)
    await candidate.delete(`/v1/learning-offers/${offer.id}`).expect(403)
  })

  it('412: a stale ETag removes nothing', async () => {
    const tenant = await service.newTenant()
    const offer = await offerFor(tenant)
    await tenant.delete(`/v1/learning-offers/${offer.id}`).set('if-match', '"2"').expect(412)
    await tenant.delete(`/v1/learning-offers/${offer.id}`).set('if-match', '"1"').expect(204)
  })

  it("404: hides another tenant's offer, and leaves it alone", async () => {
    const [one, other] = [await service.newTenant(), await service.newTenant()]
    const offer = await offerFor(other)
    const foreign = await one.delete(`/v1/learning-offers/${offer.id}`)
    expect(foreign.status).toBe(404)
    expect(plain(foreign)).toEqual(plain(await one.delete(`/v1/learning-offers/${UNKNOWN_ID}`)))
    expect((await other.get(`/v1/learning-offers/${offer.id}`)).body).toEqual(offer)
  })
})
