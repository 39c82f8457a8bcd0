import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given } from '../../support/given.ts'
import { eventsOf, itemBy, itemsOf } from '../action-plans/given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
  service.setClock('2026-11-02T10:00:00Z')
})

const PLAN = { obstacle: 'If the next one is a no', action: 'I will take a walk', visibility: 'tenant' }

describe('DELETE /v1/setback-plans/{setbackPlanId}', () => {
  it('204: it is gone, and the plan asks for one again', async () => {
    const tenant = await service.newTenant()
    const { id: candidateId } = await given.candidate(tenant)
    const { body } = await tenant.post('/v1/setback-plans', { ...PLAN, candidateId })
    const { id: applicationId } = await given.application(tenant, { candidateId })
    const { plan } = await given.rejection(tenant, { applicationId })
    expect(itemsOf(plan).map(({ ruleId }) => ruleId)).not.toContain('make-a-setback-plan')

    const answer = await tenant.delete(`/v1/setback-plans/${body.id}`)
    expect([answer.status, answer.text]).toEqual([204, ''])
    await tenant.get(`/v1/setback-plans/${body.id}`).expect(404)
    const asked = itemBy((await tenant.get(`/v1/action-plans/${plan.id}`)).body, 'make-a-setback-plan')
    expect(asked).toMatchObject({ state: 'todo', fulfilledBy: 'createSetbackPlan' })
    expect(await eventsOf(service, tenant)).toContainEqual({
      type: 'setback_plan.deleted',
      data: { setbackPlanId: body.id, candidateId },
    })
  })

  it("404: another tenant's, which stays, and one that is gone", async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    const { id: candidateId } = await given.candidate(other)
    const { body } = await other.post('/v1/setback-plans', { ...PLAN, candidateId })
    expect(await tenant.delete(`/v1/setback-plans/${body.id}`)).toMatchObject({
      status: 404,
      body: { code: 'not_found' },
    })
    await other.delete(`/v1/setback-plans/${body.id}`).expect(204)
    await other.delete(`/v1/setback-plans/${body.id}`).expect(404)
  })

  it('404: one for the candidate alone, to all but the candidate', async () => {
    const tenant = await service.newTenant()
    const { id: candidateId } = await given.candidate(tenant)
    const { body } = await tenant.post('/v1/setback-plans', { ...PLAN, candidateId, visibility: 'candidate' })
    for (const reader of [tenant, await service.asCoach(tenant)])
      await reader.delete(`/v1/setback-plans/${body.id}`).expect(404)
    await (await service.asCandidate(tenant, candidateId)).delete(`/v1/setback-plans/${body.id}`).expect(204)
  })

  it('412: refuses a stale If-Match, and it stays', async () => {
    const tenant = await service.newTenant()
    const { id: candidateId } = await given.candidate(tenant)
    const { body } = await tenant.post('/v1/setback-plans', { ...PLAN, candidateId })
    expect(await tenant.delete(`/v1/setback-plans/${body.id}`).set('if-match', '"2"')).toMatchObject({
      status: 412,
      body: { code: 'stale' },
    })
    await tenant.get(`/v1/setback-plans/${body.id}`).expect(200)
  })
})
