import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { UNKNOWN_ID } from '../../support/given.ts'
import { eventsOf, itemsOf, plain } from '../action-plans/given.ts'
import { namedGap, storedAround } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

describe('DELETE /v1/skill-gaps/{skillGapId}', () => {
  it('204: removes it with its evidence and activities, and plans ask for it no more', async () => {
    const tenant = await service.newTenant()
    const { gap, plan, candidateId } = await namedGap(tenant)
    const { body: activity } = await tenant
      .post('/v1/learning-activities', { candidateId, gapId: gap.id, type: 'course', title: 'Kafka' })
      .expect(201)
    await tenant.delete(`/v1/skill-gaps/${gap.id}`).expect(204)
    await tenant.get(`/v1/skill-gaps/${gap.id}`).expect(404)
    await tenant.get(`/v1/learning-activities/${activity.id}`).expect(404)
    const item = itemsOf((await tenant.get(`/v1/action-plans/${plan.id}`)).body).find(
      ({ key }) => key === 'close-a-skill-gap:apache kafka',
    )
    expect(item.state).not.toBe('todo')
    expect((await eventsOf(service, tenant)).map(({ type }) => type)).toContain('skill_gap.deleted')
  })

  it('412: a stale ETag removes nothing', async () => {
    const tenant = await service.newTenant()
    const { gap } = await namedGap(tenant)
    const before = await storedAround(service, tenant)
    await tenant.delete(`/v1/skill-gaps/${gap.id}`).set('if-match', '"2"').expect(412)
    expect(await storedAround(service, tenant)).toEqual(before)
  })

  it("404: hides another tenant's gap and one kept private, and leaves both alone", async () => {
    const [one, other] = [await service.newTenant(), await service.newTenant()]
    const { gap } = await namedGap(other, { visibility: 'candidate' })
    const before = await storedAround(service, other)
    for (const client of [one, other]) {
      const hidden = await client.delete(`/v1/skill-gaps/${gap.id}`)
      expect(plain(hidden)).toEqual(plain(await client.delete(`/v1/skill-gaps/${UNKNOWN_ID}`)))
      expect(hidden.status).toBe(404)
    }
    expect(await storedAround(service, other)).toEqual(before)
  })
})
