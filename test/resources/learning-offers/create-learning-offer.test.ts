import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given } from '../../support/given.ts'
import { eventsOf, itemBy } from '../action-plans/given.ts'
import { namedGap } from '../skill-gaps/given.ts'
import { OFFER, offerFor } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

describe('POST /v1/learning-offers', () => {
  it('201: keeps what was sent and says where it lives', async () => {
    const tenant = await service.newTenant()
    const { body, headers } = await tenant
      .post('/v1/learning-offers', { ...OFFER, source: 'catalogue', externalId: 'K-1' })
      .expect(201)
    expect(body).toEqual({
      ...OFFER,
      id: expect.any(String),
      source: 'catalogue',
      externalId: 'K-1',
      withdrawnAt: null,
      version: 1,
      createdAt: expect.any(String),
      updatedAt: body.createdAt,
    })
    expect(headers).toMatchObject({ etag: '"1"', location: `/v1/learning-offers/${body.id}` })
    expect((await tenant.get(`/v1/learning-offers/${body.id}`)).body).toEqual(body)
    expect(await eventsOf(service, tenant)).toEqual([
      { type: 'learning_offer.created', data: { learningOfferId: body.id } },
    ])
  })

  it('201: type and title are enough', async () => {
    const tenant = await service.newTenant()
    const { body } = await tenant.post('/v1/learning-offers', { type: 'project', title: 'Open data' }).expect(201)
    const unknown = {
      source: null,
      provider: null,
      url: null,
      bookingUrl: null,
      effortMinutes: null,
      cost: null,
      locale: null,
    }
    expect(body).toMatchObject({ ...unknown, skills: [] })
  })

  it('201: open plans stay; those made from then on offer it to who lacks the skill, however spelled', async () => {
    const tenant = await service.newTenant()
    const { plan, candidateId } = await namedGap(tenant)
    const { version } = (await tenant.get(`/v1/action-plans/${plan.id}`)).body
    const offer = await offerFor(tenant, { skills: ['APACHE kafka ', 'apache kafka'] })
    expect((await tenant.get(`/v1/action-plans/${plan.id}`)).body.version).toBe(version)
    const { plan: made } = await given.rejection(tenant, {
      applicationId: (await given.application(tenant, { candidateId })).id,
    })
    expect(itemBy(made, 'close-a-skill-gap').links).toContainEqual({ type: 'learning_offer', id: offer.id })
  })

  it('403: to a candidate, whatever the scopes of the token', async () => {
    const tenant = await service.newTenant()
    const candidate = await service.asCandidate(tenant, (await given.candidate(tenant)).id)
    await candidate.post('/v1/learning-offers', OFFER).expect(403)
  })

  it('409: a taken external id is refused', async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    const taken = { source: 'catalogue', externalId: 'K-1' }
    await offerFor(tenant, taken)
    const { body } = await tenant.post('/v1/learning-offers', { ...OFFER, ...taken }).expect(409)
    expect(body).toMatchObject({ code: 'external_id_taken', errors: [{ pointer: '#/externalId' }] })
    await offerFor(other, taken)
  })

  it.each([
    ['no type', { type: undefined }, '#/type'],
    ['no title', { title: undefined }, '#/title'],
    ['half an external id', { source: 'catalogue' }, '#/externalId'],
    ['a number for a price', { cost: { amount: 49, currency: 'EUR' } }, '#/cost/amount'],
    ['a price that would be rounded', { cost: { amount: '49.995', currency: 'EUR' } }, '#/cost/amount'],
    ['a price below zero', { cost: { amount: '-1.00', currency: 'EUR' } }, '#/cost/amount'],
    ['a price beyond the column', { cost: { amount: '10000000000.00', currency: 'EUR' } }, '#/cost/amount'],
    ['no such currency', { cost: { amount: '49.00', currency: 'XQZ' } }, '#/cost/currency'],
    ['a price without currency', { cost: { amount: '49.00' } }, '#/cost/currency'],
    ['no time at all', { effortMinutes: 0 }, '#/effortMinutes'],
    ['51 skills', { skills: Array(51).fill('SQL') }, '#/skills'],
    ['no address', { bookingUrl: 'javascript:alert(1)' }, '#/bookingUrl'],
  ])('422: %s', async (_, changes, pointer) => {
    const tenant = await service.newTenant()
    const { body } = await tenant.post('/v1/learning-offers', { ...OFFER, ...changes }).expect(422)
    expect(body.errors[0].pointer).toBe(pointer)
  })
})
