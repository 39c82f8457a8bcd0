import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { eventsOf, itemBy, plain } from '../action-plans/given.ts'
import { namedGap } from '../skill-gaps/given.ts'
import { offerFor } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
  service.setClock('2026-11-02T10:00:00Z')
})

describe('POST /v1/learning-offers/{learningOfferId}/withdrawal', () => {
  it('200: stays for its activities, is taken up by nobody else, and is not in the next plan', async () => {
    const tenant = await service.newTenant()
    const offer = await offerFor(tenant)
    const { gap, candidateId, plan } = await namedGap(tenant)
    const { body: activity } = await tenant
      .post('/v1/learning-activities', { candidateId, offerId: offer.id })
      .expect(201)
    const { body, headers } = await tenant.post(`/v1/learning-offers/${offer.id}/withdrawal`).expect(200)
    expect(body).toEqual({
      ...offer,
      withdrawnAt: '2026-11-02T10:00:00.000Z',
      version: 2,
      updatedAt: expect.any(String),
    })
    expect(headers.etag).toBe('"2"')
    expect((await eventsOf(service, tenant)).at(-1)?.type).toBe('learning_offer.withdrawn')
    expect((await tenant.get(`/v1/learning-activities/${activity.id}`)).body.offerId).toBe(offer.id)

    const refused = await tenant.post('/v1/learning-activities', { candidateId, offerId: offer.id }).expect(409)
    expect(refused.body).toMatchObject({ code: 'offer_withdrawn', errors: [{ pointer: '#/offerId' }] })
    const linksNow = async () =>
      JSON.stringify(itemBy((await tenant.get(`/v1/action-plans/${plan.id}`)).body, 'close-a-skill-gap').links)
    expect(await linksNow()).toContain(offer.id)
    await tenant.patch(`/v1/skill-gaps/${gap.id}`, { severity: 'high' }).expect(200)
    expect(await linksNow()).not.toContain(offer.id)
  })

  it('409: not twice', async () => {
    const tenant = await service.newTenant()
    const offer = await offerFor(tenant)
    await tenant.post(`/v1/learning-offers/${offer.id}/withdrawal`).expect(200)
    const { body } = await tenant.post(`/v1/learning-offers/${offer.id}/withdrawal`).expect(409)
    expect(body.code).toBe('offer_withdrawn')
  })

  it('403: to a candidate', async () => {
    const tenant = await service.newTenant()
    const offer = await offerFor(tenant)
    const candidate = await service.asCandidate(tenant, (await given.candidate(tenant)).id)
    await candidate.post(`/v1/learning-offers/${offer.id}/withdrawal`).expect(403)
  })

  it("404: hides another tenant's offer", async () => {
    const [one, other] = [await service.newTenant(), await service.newTenant()]
    const offer = await offerFor(other)
    const foreign = await one.post(`/v1/learning-offers/${offer.id}/withdrawal`)
    expect(foreign.status).toBe(404)
    expect(plain(foreign)).toEqual(plain(await one.post(`/v1/learning-offers/${UNKNOWN_ID}/withdrawal`)))
    expect((await other.get(`/v1/learning-offers/${offer.id}`)).body).toEqual(offer)
  })
})
