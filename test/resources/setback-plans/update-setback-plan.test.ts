import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { eventsOf, itemBy } from '../action-plans/given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

const PLAN = { obstacle: 'If the next one is a no', action: 'I will take a walk', visibility: 'tenant' }

describe('PATCH /v1/setback-plans/{setbackPlanId}', () => {
  beforeEach(() => service.setClock('2026-11-02T10:00:00Z'))

  it('200: changes what it is given, and counts as looking at it again', async () => {
    const tenant = await service.newTenant()
    const { id: candidateId } = await given.candidate(tenant)
    const { body: before } = await tenant.post('/v1/setback-plans', { ...PLAN, candidateId })
    service.setClock('2026-11-03T10:00:00Z')
    const answer = await tenant.patch(`/v1/setback-plans/${before.id}`, { action: 'I will call Jonas' })
    expect(answer).toMatchObject({ status: 200, headers: { etag: '"2"' } })
    const now = '2026-11-03T10:00:00.000Z'
    expect(answer.body).toEqual({
      ...before,
      action: 'I will call Jonas',
      reviewedAt: now,
      updatedAt: now,
      version: 2,
    })
    expect((await eventsOf(service, tenant)).at(-1)).toEqual({
      type: 'setback_plan.updated',
      data: { setbackPlanId: before.id, candidateId },
    })
  })

  it('200: an empty change confirms it, and the item that showed it again is done', async () => {
    const tenant = await service.newTenant()
    const { id: candidateId } = await given.candidate(tenant)
    const { body: kept } = await tenant.post('/v1/setback-plans', { ...PLAN, candidateId })
    service.setClock('2026-11-09T10:00:00Z')
    const { id: applicationId } = await given.application(tenant, { candidateId })
    const { plan } = await given.rejection(tenant, { applicationId, receivedAt: '2026-11-09T09:00:00Z' })
    const shown = itemBy(plan, 'make-a-setback-plan')
    expect([shown.ifThen.then, shown.fulfilledBy]).toEqual([PLAN.action, 'updateSetbackPlan'])
    const { body } = await tenant.patch(`/v1/setback-plans/${kept.id}`, {}).expect(200)
    expect(body).toMatchObject({ ...PLAN, reviewedAt: '2026-11-09T10:00:00.000Z', version: 2 })
    expect(body.planChanges.lost).toMatchObject([{ id: shown.id, state: 'done' }])
  })

  it('200: taken back to the candidate alone, others do not find it any more', async () => {
    const tenant = await service.newTenant()
    const { id: candidateId } = await given.candidate(tenant)
    const { body } = await tenant.post('/v1/setback-plans', { ...PLAN, candidateId })
    const candidate = await service.asCandidate(tenant, candidateId)
    await candidate.patch(`/v1/setback-plans/${body.id}`, { visibility: 'candidate' }).expect(200)
    await tenant.get(`/v1/setback-plans/${body.id}`).expect(404)
    await tenant.patch(`/v1/setback-plans/${body.id}`, {}).expect(404)
    expect((await candidate.get(`/v1/setback-plans/${body.id}`)).body.version).toBe(2)
  })

  it('412: a stale ETag changes nothing', async () => {
    const tenant = await service.newTenant()
    const { id: candidateId } = await given.candidate(tenant)
    const { body } = await tenant.post('/v1/setback-plans', { ...PLAN, candidateId })
    await tenant.patch(`/v1/setback-plans/${body.id}`, {}).set('if-match', '"1"').expect(200)
    expect(
      await tenant.patch(`/v1/setback-plans/${body.id}`, { action: 'Other' }).set('if-match', '"1"'),
    ).toMatchObject({ status: 412, body: { code: 'stale' } })
    expect((await tenant.get(`/v1/setback-plans/${body.id}`)).body).toMatchObject({ ...PLAN, version: 2 })
  })

  it("404: another tenant's, which stays as it is", async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    const { id: candidateId } = await given.candidate(other)
    const { body } = await other.post('/v1/setback-plans', { ...PLAN, candidateId })
    for (const id of [body.id, UNKNOWN_ID])
      expect(await tenant.patch(`/v1/setback-plans/${id}`, { action: 'Other' })).toMatchObject({
        status: 404,
        body: { code: 'not_found' },
      })
    expect((await other.get(`/v1/setback-plans/${body.id}`)).body).toMatchObject({ ...PLAN, version: 1 })
  })

  it.each([
    ['another candidate', { candidateId: UNKNOWN_ID }, '#/candidateId'],
    ['an action that is null', { action: null }, '#/action'],
    ['the day of review', { reviewedAt: '2026-11-02T10:00:00Z' }, '#/reviewedAt'],
  ])('422: %s', async (_, changes, pointer) => {
    const tenant = await service.newTenant()
    const { id: candidateId } = await given.candidate(tenant)
    const { body } = await tenant.post('/v1/setback-plans', { ...PLAN, candidateId })
    expect(await tenant.patch(`/v1/setback-plans/${body.id}`, changes)).toMatchObject({
      status: 422,
      body: { errors: [{ pointer }] },
    })
  })
})
