import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { plain } from '../action-plans/given.ts'
import { gapFor } from '../skill-gaps/given.ts'
import { activityFor } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

describe('GET /v1/learning-activities/{learningActivityId}', () => {
  it('200: shows it as it was kept, with its ETag', async () => {
    const tenant = await service.newTenant()
    const { planChanges: _, ...activity } = await activityFor(tenant, (await given.candidate(tenant)).id)
    const { body, headers } = await tenant.get(`/v1/learning-activities/${activity.id}`).expect(200)
    expect(body).toEqual(activity)
    expect(headers.etag).toBe('"1"')
  })

  it.each(['candidate', 'coach', 'tenant'] as const)(
    '404: to who may not see its gap, which is for the %s',
    async (visibility) => {
      const tenant = await service.newTenant()
      const { id } = await given.candidate(tenant)
      const own = await service.asCandidate(tenant, id)
      const gap = await gapFor(own, id, { visibility })
      const activity = await activityFor(own, id, { gapId: gap.id })
      const readers = [own, await service.asCoach(tenant), tenant]
      const statuses = await Promise.all(
        readers.map(async (reader) => (await reader.get(`/v1/learning-activities/${activity.id}`)).status),
      )
      expect(statuses).toEqual(
        { candidate: [200, 404, 404], coach: [200, 200, 404], tenant: [200, 200, 200] }[visibility],
      )
    },
  )

  it("404: hides another tenant's, and another candidate's from a candidate", async () => {
    const [one, other] = [await service.newTenant(), await service.newTenant()]
    const activity = await activityFor(other, (await given.candidate(other)).id)
    const unknown = plain(await one.get(`/v1/learning-activities/${UNKNOWN_ID}`))
    const neighbour = await service.asCandidate(other, (await given.candidate(other)).id)
    for (const reader of [one, neighbour])
      expect(plain(await reader.get(`/v1/learning-activities/${activity.id}`))).toEqual(unknown)
    expect(unknown.status).toBe(404)
  })
})
