import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given } from '../../support/given.ts'
import { eventsOf } from '../action-plans/given.ts'
import { OFFER } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

const PLACE = '/v1/learning-offers/by-external-id/catalogue/K-1'

describe('PUT /v1/learning-offers/by-external-id/{source}/{externalId}', () => {
  it('200: creates at the first delivery, and a repeated one changes nothing', async () => {
    const tenant = await service.newTenant()
    const { body: first } = await tenant.put(PLACE, OFFER).expect(200)
    expect(first).toMatchObject({ ...OFFER, source: 'catalogue', externalId: 'K-1', version: 1 })
    const { body: second, headers } = await tenant.put(PLACE, OFFER).expect(200)
    expect(second).toEqual(first)
    expect(headers.etag).toBe('"1"')
    expect((await eventsOf(service, tenant)).map(({ type }) => type)).toEqual(['learning_offer.created'])
  })

  it('200: a later one changes what it carries; null clears', async () => {
    const tenant = await service.newTenant()
    await tenant.put(PLACE, OFFER).expect(200)
    const delivery = { type: 'course', title: OFFER.title, cost: { amount: '59.00', currency: 'EUR' }, url: null }
    const { body } = await tenant.put(PLACE, delivery).expect(200)
    expect(body).toMatchObject({ ...OFFER, ...delivery, version: 2 })
  })

  it('200: what was withdrawn stays so', async () => {
    const tenant = await service.newTenant()
    const { body: offer } = await tenant.put(PLACE, OFFER).expect(200)
    await tenant.post(`/v1/learning-offers/${offer.id}/withdrawal`).expect(200)
    const { body } = await tenant.put(PLACE, { ...OFFER, title: 'Kafka, second edition' }).expect(200)
    expect(body).toMatchObject({ id: offer.id, title: 'Kafka, second edition', withdrawnAt: expect.any(String) })
  })

  it('200: 20 deliveries at once make one offer', async () => {
    const tenant = await service.newTenant()
    const answers = await Promise.all(Array.from({ length: 20 }, () => tenant.put(PLACE, OFFER)))
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200))
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1)
    expect((await tenant.get('/v1/learning-offers')).body.data).toHaveLength(1)
  })

  it('403: to a candidate', async () => {
    const tenant = await service.newTenant()
    const candidate = await service.asCandidate(tenant, (await given.candidate(tenant)).id)
    await candidate.put(PLACE, OFFER).expect(403)
  })

  it('412: with an ETag where there is nothing, or another version', async () => {
    const tenant = await service.newTenant()
    await tenant.put(PLACE, OFFER).set('if-match', '"1"').expect(412)
    await tenant.put(PLACE, OFFER).expect(200)
    await tenant.put(PLACE, OFFER).set('if-match', '"2"').expect(412)
    await tenant
      .put(PLACE, { ...OFFER, title: 'x' })
      .set('if-match', '"2"')
      .expect(412)
  })

  it('200: is a record of its own for each tenant', async () => {
    const [one, other] = [await service.newTenant(), await service.newTenant()]
    const { body: theirs } = await other.put(PLACE, OFFER).expect(200)
    const { body: own } = await one.put(PLACE, { ...OFFER, title: 'Ours' }).expect(200)
    expect(own.id).not.toBe(theirs.id)
    expect((await other.get(`/v1/learning-offers/${theirs.id}`)).body).toEqual(theirs)
  })

  it('422: needs type and title each time', async () => {
    const tenant = await service.newTenant()
    const { body } = await tenant.put(PLACE, { skills: ['SQL'] }).expect(422)
    expect(body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(['#/type', '#/title'])
  })
})
