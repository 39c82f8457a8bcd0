import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp, type TestTenant } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { eventsOf, itemBy } from '../action-plans/given.ts'
import { OFFER, offerFor } from '../learning-offers/given.ts'
import { gapFor, namedGap, storedAround } from '../skill-gaps/given.ts'
import { activityFor } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
  service.setClock('2026-11-02T10:00:00Z')
})

const NOTHING_YET = { state: 'planned', progress: 0, startedAt: null, doneAt: null, version: 1 }

describe('POST /v1/learning-activities', () => {
  it('201: keeps what was sent, planned, and says where it lives', async () => {
    const tenant = await service.newTenant()
    const { id: candidateId } = await given.candidate(tenant)
    const sent = {
      candidateId,
      type: 'mock_interview',
      title: 'Practice with Jo',
      provider: 'Career service',
      url: 'https://example.com/practice',
      effortMinutes: 45,
      cost: { amount: '0.00', currency: 'EUR' },
      bookedFor: '2026-11-20T16:00:00+01:00',
    }
    const { body, headers } = await tenant.post('/v1/learning-activities', sent).expect(201)
    expect(body).toEqual({
      ...sent,
      ...NOTHING_YET,
      id: expect.any(String),
      gapId: null,
      offerId: null,
      bookedFor: '2026-11-20T15:00:00.000Z',
      createdAt: '2026-11-02T10:00:00.000Z',
      updatedAt: '2026-11-02T10:00:00.000Z',
      planChanges: { gained: [], lost: [] },
    })
    expect(headers).toMatchObject({ etag: '"1"', location: `/v1/learning-activities/${body.id}` })
    expect((await eventsOf(service, tenant)).at(-1)).toEqual({
      type: 'learning_activity.created',
      data: { learningActivityId: body.id, candidateId },
    })
  })

  it('201: takes over from the offer what it does not say itself', async () => {
    const tenant = await service.newTenant()
    const offer = await offerFor(tenant)
    const { id: candidateId } = await given.candidate(tenant)
    const { type, title, provider, url, effortMinutes, cost } = OFFER
    const own = { candidateId, offerId: offer.id, gapId: null, bookedFor: null, ...NOTHING_YET }
    const whole = await tenant.post('/v1/learning-activities', { candidateId, offerId: offer.id }).expect(201)
    expect(whole.body).toMatchObject({ ...own, type, title, provider, url, effortMinutes, cost })
    const said = { title: 'Kafka, first half', effortMinutes: 300, cost: null, url: null }
    const part = await tenant.post('/v1/learning-activities', { candidateId, offerId: offer.id, ...said }).expect(201)
    expect(part.body).toMatchObject({ ...own, ...said, type, provider })
  })

  it('201: is what the plan asks for next, where it is for a gap', async () => {
    const tenant = await service.newTenant()
    const { gap, plan, candidateId } = await namedGap(tenant)
    const activity = await activityFor(tenant, candidateId, { gapId: gap.id })
    expect(activity.planChanges.lost).toEqual([])
    const item = itemBy((await tenant.get(`/v1/action-plans/${plan.id}`)).body, 'close-a-skill-gap')
    expect(item).toMatchObject({
      id: gap.planChanges.gained[0].id,
      fulfilledBy: 'updateLearningActivity',
      links: expect.arrayContaining([{ type: 'learning_activity', id: activity.id }]),
    })
    expect(item.how.join()).toContain('Kafka in a weekend')
  })

  it('201: by the candidate, for a gap that only they may see', async () => {
    const tenant = await service.newTenant()
    const { id } = await given.candidate(tenant)
    const candidate = await service.asCandidate(tenant, id)
    const gap = await gapFor(candidate, id, { visibility: 'candidate' })
    const offer = await offerFor(tenant)
    const activity = await activityFor(candidate, id, { gapId: gap.id, offerId: offer.id })
    expect((await candidate.get(`/v1/learning-activities/${activity.id}`)).body.gapId).toBe(gap.id)
    const hidden = { candidateId: id, gapId: gap.id, type: 'course', title: 'x' }
    for (const reader of [tenant, await service.asCoach(tenant)]) {
      await reader.get(`/v1/learning-activities/${activity.id}`).expect(404)
      const { body } = await reader.post('/v1/learning-activities', hidden).expect(404)
      expect(body.errors).toEqual([{ pointer: '#/gapId', detail: expect.any(String) }])
    }
  })

  it.each([
    ['candidate', '#/candidateId', async () => ({ candidateId: UNKNOWN_ID })],
    [
      "another tenant's candidate",
      '#/candidateId',
      async () => ({ candidateId: (await given.candidate(await service.newTenant())).id }),
    ],
    ['gap', '#/gapId', async () => ({ gapId: UNKNOWN_ID })],
    ["another candidate's gap", '#/gapId', async (tenant: TestTenant) => ({ gapId: (await namedGap(tenant)).gap.id })],
    ["another tenant's gap", '#/gapId', async () => ({ gapId: (await namedGap(await service.newTenant())).gap.id })],
    ['offer', '#/offerId', async () => ({ offerId: UNKNOWN_ID })],
    ["another tenant's offer", '#/offerId', async () => ({ offerId: (await offerFor(await service.newTenant())).id })],
  ])('404: no such %s', async (_, pointer, changesFor) => {
    const tenant = await service.newTenant()
    const { id: candidateId } = await given.candidate(tenant)
    const changes = await changesFor(tenant)
    const before = await storedAround(service, tenant)
    const { body } = await tenant
      .post('/v1/learning-activities', { candidateId, type: 'course', title: 'x', ...changes })
      .expect(404)
    expect(body.errors).toEqual([{ pointer, detail: expect.any(String) }])
    expect(await storedAround(service, tenant)).toEqual(before)
  })

  it('404: a candidate plans nothing for another', async () => {
    const tenant = await service.newTenant()
    const [one, other] = [await given.candidate(tenant), await given.candidate(tenant)]
    const candidate = await service.asCandidate(tenant, one.id)
    await candidate.post('/v1/learning-activities', { candidateId: other.id, type: 'course', title: 'x' }).expect(404)
  })

  it('409: takes up nothing that was withdrawn', async () => {
    const tenant = await service.newTenant()
    const offer = await offerFor(tenant)
    await tenant.post(`/v1/learning-offers/${offer.id}/withdrawal`).expect(200)
    const { id: candidateId } = await given.candidate(tenant)
    const { body } = await tenant.post('/v1/learning-activities', { candidateId, offerId: offer.id }).expect(409)
    expect(body).toMatchObject({ code: 'offer_withdrawn', errors: [{ pointer: '#/offerId' }] })
  })

  it.each([
    ['neither type nor title without an offer', { type: undefined, title: undefined }, ['#/type', '#/title']],
    ['no type without an offer', { type: undefined }, ['#/type']],
    ['an unknown type', { type: 'nap' }, ['#/type']],
    ['a state', { state: 'done' }, ['#/state']],
    ['a visibility', { visibility: 'candidate' }, ['#/visibility']],
  ])('422: %s', async (_, changes, pointers) => {
    const tenant = await service.newTenant()
    const { id: candidateId } = await given.candidate(tenant)
    const { body } = await tenant
      .post('/v1/learning-activities', { candidateId, type: 'course', title: 'x', ...changes })
      .expect(422)
    expect(body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(pointers)
  })
})
