import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { UNKNOWN_ID } from '../../support/given.ts'
import { eventsOf, itemBy, plain } from '../action-plans/given.ts'
import { gapOf, namedGap, storedAround } from '../skill-gaps/given.ts'
import { activityFor } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

describe('DELETE /v1/learning-activities/{learningActivityId}', () => {
  it('204: removes it, and plans go on without it', async () => {
    const tenant = await service.newTenant()
    const { gap, plan, candidateId } = await namedGap(tenant)
    const activity = await activityFor(tenant, candidateId, { gapId: gap.id })
    await tenant.delete(`/v1/learning-activities/${activity.id}`).expect(204)
    await tenant.get(`/v1/learning-activities/${activity.id}`).expect(404)
    const item = itemBy((await tenant.get(`/v1/action-plans/${plan.id}`)).body, 'close-a-skill-gap')
    expect(item.how.join()).not.toContain(activity.title)
    expect(item.fulfilledBy).toBe('createLearningActivity')
    expect((await eventsOf(service, tenant)).map(({ type }) => type)).toContain('learning_activity.deleted')
  })

  it('204: what it showed is shown no more', async () => {
    const tenant = await service.newTenant()
    const { gap, candidateId } = await namedGap(tenant)
    const activity = await activityFor(tenant, candidateId, { gapId: gap.id })
    await tenant.patch(`/v1/learning-activities/${activity.id}`, { state: 'done' }).expect(200)
    await tenant.delete(`/v1/learning-activities/${activity.id}`).expect(204)
    expect(await gapOf(tenant, gap.id)).toMatchObject({ state: 'in_progress', evidence: [{ type: 'rejection' }] })
  })

  it('412: a stale ETag removes nothing', async () => {
    const tenant = await service.newTenant()
    const { candidateId } = await namedGap(tenant)
    const activity = await activityFor(tenant, candidateId)
    const before = await storedAround(service, tenant)
    await tenant.delete(`/v1/learning-activities/${activity.id}`).set('if-match', '"2"').expect(412)
    expect(await storedAround(service, tenant)).toEqual(before)
  })

  it("404: hides another tenant's, and leaves it alone", async () => {
    const [one, other] = [await service.newTenant(), await service.newTenant()]
    const { candidateId } = await namedGap(other)
    const activity = await activityFor(other, candidateId)
    const before = await storedAround(service, other)
    const foreign = await one.delete(`/v1/learning-activities/${activity.id}`)
    expect(foreign.status).toBe(404)
    expect(plain(foreign)).toEqual(plain(await one.delete(`/v1/learning-activities/${UNKNOWN_ID}`)))
    expect(await storedAround(service, other)).toEqual(before)
  })
})
