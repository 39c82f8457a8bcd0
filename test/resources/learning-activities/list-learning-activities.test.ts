import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given } from '../../support/given.ts'
import { idsOf } from '../action-plans/given.ts'
import { gapFor } from '../skill-gaps/given.ts'
import { activityFor } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

describe('GET /v1/learning-activities', () => {
  it('200: lists the newest first, filtered by candidate, gap and state', async () => {
    const tenant = await service.newTenant()
    const [one, other] = [await given.candidate(tenant), await given.candidate(tenant)]
    const gap = await gapFor(tenant, one.id)
    const free = await activityFor(tenant, one.id)
    const forGap = await activityFor(tenant, one.id, { gapId: gap.id })
    const theirs = await activityFor(tenant, other.id)
    await tenant.patch(`/v1/learning-activities/${free.id}`, { progress: 10 }).expect(200)
    const listed = async (query: string) =>
      idsOf((await tenant.get(`/v1/learning-activities${query}`).expect(200)).body.data)
    expect(await listed('')).toEqual([theirs.id, forGap.id, free.id])
    expect(await listed(`?candidateId=${one.id}`)).toEqual([forGap.id, free.id])
    expect(await listed(`?gapId=${gap.id}`)).toEqual([forGap.id])
    expect(await listed(`?candidateId=${one.id}&state=in_progress`)).toEqual([free.id])
  })

  it('200: leaves out those whose gap the reader may not see, and other tenants', async () => {
    const tenant = await service.newTenant()
    const { id } = await given.candidate(tenant)
    const own = await service.asCandidate(tenant, id)
    for (const visibility of ['candidate', 'coach', 'tenant']) {
      const gap = await gapFor(own, id, { visibility, skill: { name: visibility } })
      await activityFor(own, id, { gapId: gap.id, title: visibility })
    }
    await activityFor(own, id, { title: 'free' })
    const seenBy = async (reader: typeof own) =>
      (await reader.get('/v1/learning-activities')).body.data.map(({ title }: { title: string }) => title)
    expect(await seenBy(own)).toEqual(['free', 'tenant', 'coach', 'candidate'])
    expect(await seenBy(await service.asCoach(tenant))).toEqual(['free', 'tenant', 'coach'])
    expect(await seenBy(tenant)).toEqual(['free', 'tenant'])
    expect(await seenBy(await service.newTenant())).toEqual([])
    expect(await seenBy(await service.asCandidate(tenant, (await given.candidate(tenant)).id))).toEqual([])
  })
})
