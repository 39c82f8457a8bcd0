import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { eventsOf, idsOf, plain } from '../action-plans/given.ts'
import { offerFor } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

describe('PATCH /v1/learning-offers/{learningOfferId}', () => {
  it('200: null clears, what is left out stays', async () => {
    const tenant = await service.newTenant()
    const offer = await offerFor(tenant)
    const changes = { title: 'Kafka in a week', cost: null, provider: null, effortMinutes: 2400 }
    const { body, headers } = await tenant.patch(`/v1/learning-offers/${offer.id}`, changes).expect(200)
    expect(body).toEqual({ ...offer, ...changes, version: 2, updatedAt: expect.any(String) })
    expect(headers.etag).toBe('"2"')
    expect((await tenant.get(`/v1/learning-offers/${offer.id}`)).body).toEqual(body)
    expect((await eventsOf(service, tenant)).at(-1)?.type).toBe('learning_offer.updated')
  })

  it('200: is found by the skills it has now, and by no others', async () => {
    const tenant = await service.newTenant()
    const offer = await offerFor(tenant, { skills: ['Kafka', 'Streaming'] })
    await tenant.patch(`/v1/learning-offers/${offer.id}`, { skills: ['STREAMING', 'Flink', 'flink'] }).expect(200)
    const found = async (skill: string) => idsOf((await tenant.get(`/v1/learning-offers?skill=${skill}`)).body.data)
    expect(await found('kafka')).toEqual([])
    expect(await found('streaming')).toEqual([offer.id])
    expect(await found('flink')).toEqual([offer.id])
    await tenant.patch(`/v1/learning-offers/${offer.id}`, { skills: [] }).expect(200)
    expect(await found('flink')).toEqual([])
  })

  it('403: to a candidate', async () => {
    const tenant = await service.newTenant()
    const offer = await offerFor(tenant)
    const candidate = await service.asCandidate(tenant, (await given.candidate(tenant)).id)
    await candidate.patch(`/v1/learning-offers/${offer.id}`, { title: 'Mine' }).expect(403)
  })

  it('412: a stale ETag changes nothing', async () => {
    const tenant = await service.newTenant()
    const offer = await offerFor(tenant)
    await tenant.patch(`/v1/learning-offers/${offer.id}`, { title: 'x' }).set('if-match', '"2"').expect(412)
    expect((await tenant.get(`/v1/learning-offers/${offer.id}`)).body).toEqual(offer)
  })

  it('422: a title cannot be cleared', async () => {
    const tenant = await service.newTenant()
    const offer = await offerFor(tenant)
    const { body } = await tenant.patch(`/v1/learning-offers/${offer.id}`, { title: null }).expect(422)
    expect(body.errors[0].pointer).toBe('#/title')
  })

  it("404: hides another tenant's offer, and leaves it alone", async () => {
    const [one, other] = [await service.newTenant(), await service.newTenant()]
    const offer = await offerFor(other)
    const foreign = await one.patch(`/v1/learning-offers/${offer.id}`, { title: 'x' })
    expect(foreign.status).toBe(404)
    expect(plain(foreign)).toEqual(plain(await one.patch(`/v1/learning-offers/${UNKNOWN_ID}`, { title: 'x' })))
    expect((await other.get(`/v1/learning-offers/${offer.id}`)).body).toEqual(offer)
  })
})
