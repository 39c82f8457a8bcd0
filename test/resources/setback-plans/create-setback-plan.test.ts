import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { eventsOf, itemBy } from '../action-plans/given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
  service.setClock('2026-11-02T10:00:00Z')
})

const PLAN = { obstacle: 'If the next one is a no', action: 'I will call Jonas and take a walk' }

describe('POST /v1/setback-plans', () => {
  it('201: keeps it for the candidate alone where nothing else is said, whoever sends it', async () => {
    const tenant = await service.newTenant()
    const { rejection } = await given.rejection(tenant)
    const { candidateId, id: rejectionId } = rejection
    const answer = await tenant.post('/v1/setback-plans', { ...PLAN, candidateId, rejectionId })
    expect(answer).toMatchObject({
      status: 201,
      headers: { etag: '"1"', location: `/v1/setback-plans/${answer.body.id}` },
    })
    const now = '2026-11-02T10:00:00.000Z'
    const { planChanges, ...kept } = answer.body
    expect(kept).toEqual({
      ...PLAN,
      id: expect.any(String),
      candidateId,
      rejectionId,
      visibility: 'candidate',
      reviewedAt: now,
      version: 1,
      createdAt: now,
      updatedAt: now,
    })
    expect(planChanges.gained).toEqual([])
    await tenant.get(`/v1/setback-plans/${kept.id}`).expect(404)
    const candidate = await service.asCandidate(tenant, candidateId)
    expect((await candidate.get(`/v1/setback-plans/${kept.id}`)).body).toEqual(kept)
    expect(await eventsOf(service, tenant)).toContainEqual({
      type: 'setback_plan.created',
      data: { setbackPlanId: kept.id, candidateId },
    })
  })

  it('201: the plan that asked for it has it, and shows it again when the next no comes', async () => {
    const tenant = await service.newTenant()
    const { plan, rejection } = await given.rejection(tenant)
    const { candidateId } = rejection
    const candidate = await service.asCandidate(tenant, candidateId)
    const asked = itemBy(plan, 'make-a-setback-plan')
    const { body } = await candidate.post('/v1/setback-plans', { ...PLAN, candidateId }).expect(201)
    expect(body.planChanges).toMatchObject({ gained: [], lost: [{ id: asked.id, state: 'done' }] })

    service.setClock('2026-11-09T10:00:00Z')
    const application = await given.application(tenant, { candidateId })
    const next = await given.rejection(tenant, {
      applicationId: application.id,
      receivedAt: '2026-11-09T09:00:00Z',
    })
    const shown = itemBy((await candidate.get(`/v1/action-plans/${next.plan.id}`)).body, 'make-a-setback-plan')
    expect(shown).toMatchObject({
      links: expect.arrayContaining([{ type: 'setback_plan', id: body.id }]),
      fulfilledBy: 'updateSetbackPlan',
      visibility: 'candidate',
    })
    expect([shown.ifThen.obstacle, shown.ifThen.then]).toEqual([PLAN.obstacle, PLAN.action])
    expect((await tenant.get(`/v1/action-plans/${next.plan.id}`)).text).not.toContain(PLAN.action)
    service.setClock('2026-11-02T10:00:00Z')
  })

  it("404: another tenant's candidate or rejection, and one of another candidate", async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    const { id: candidateId } = await given.candidate(tenant)
    const foreign = (await given.rejection(other)).rejection
    const unrelated = (await given.rejection(tenant)).rejection
    for (const id of [foreign.candidateId, UNKNOWN_ID])
      expect(await tenant.post('/v1/setback-plans', { ...PLAN, candidateId: id })).toMatchObject({
        status: 404,
        body: { code: 'not_found', errors: [{ pointer: '#/candidateId' }] },
      })
    for (const rejectionId of [foreign.id, unrelated.id, UNKNOWN_ID])
      expect(await tenant.post('/v1/setback-plans', { ...PLAN, candidateId, rejectionId })).toMatchObject({
        status: 404,
        body: { code: 'not_found', errors: [{ pointer: '#/rejectionId' }] },
      })
  })

  it('404: another candidate, to the token of one', async () => {
    const tenant = await service.newTenant()
    const [one, other] = [await given.candidate(tenant), await given.candidate(tenant)]
    const candidate = await service.asCandidate(tenant, one.id)
    await candidate.post('/v1/setback-plans', { ...PLAN, candidateId: other.id }).expect(404)
  })

  it.each([
    ['no obstacle', { obstacle: undefined }, '#/obstacle'],
    ['a blank action', { action: ' ' }, '#/action'],
    ['too long an action', { action: 'x'.repeat(501) }, '#/action'],
    ['another reader', { visibility: 'public' }, '#/visibility'],
    ['the day of review', { reviewedAt: '2026-11-02T10:00:00Z' }, '#/reviewedAt'],
  ])('422: %s', async (_, changes, pointer) => {
    const tenant = await service.newTenant()
    const { id: candidateId } = await given.candidate(tenant)
    expect(await tenant.post('/v1/setback-plans', { ...PLAN, candidateId, ...changes })).toMatchObject({
      status: 422,
      body: { code: 'invalid_request', errors: [{ pointer }] },
    })
  })
})
