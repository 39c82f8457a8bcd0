import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { plain } from '../action-plans/given.ts'
import { gapFor, gapOf, namedGap } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

describe('GET /v1/skill-gaps/{skillGapId}', () => {
  it('200: shows the gap as it was kept, with its ETag', async () => {
    const tenant = await service.newTenant()
    const { planChanges: _, ...gap } = (await namedGap(tenant)).gap
    const { body, headers } = await tenant.get(`/v1/skill-gaps/${gap.id}`).expect(200)
    expect(body).toEqual(gap)
    expect(headers.etag).toBe('"1"')
  })

  it('200: shows of its evidence what the reader may see, the newest first', async () => {
    const tenant = await service.newTenant()
    const { gap, candidateId } = await namedGap(tenant)
    const candidate = await service.asCandidate(tenant, candidateId)
    for (const visibility of ['candidate', 'coach', 'tenant'])
      await candidate.post(`/v1/skill-gaps/${gap.id}/evidence`, { text: `For ${visibility}`, visibility }).expect(201)
    const textsFor = async (reader: typeof candidate) =>
      (await gapOf(reader, gap.id)).evidence.map(({ text }: { text: string | null }) => text)
    expect(await textsFor(candidate)).toEqual(['For tenant', 'For coach', 'For candidate', null])
    expect(await textsFor(await service.asCoach(tenant))).toEqual(['For tenant', 'For coach', null])
    expect(await textsFor(tenant)).toEqual(['For tenant', null])
  })

  it.each(['candidate', 'coach', 'tenant'] as const)('404: to who may not see one for the %s', async (visibility) => {
    const tenant = await service.newTenant()
    const { id } = await given.candidate(tenant)
    const own = await service.asCandidate(tenant, id)
    const gap = await gapFor(own, id, { visibility })
    const readers = [own, await service.asCoach(tenant), tenant]
    const statuses = await Promise.all(
      readers.map(async (reader) => (await reader.get(`/v1/skill-gaps/${gap.id}`)).status),
    )
    expect(statuses).toEqual(
      { candidate: [200, 404, 404], coach: [200, 200, 404], tenant: [200, 200, 200] }[visibility],
    )
  })

  it("404: hides another tenant's gap, and another candidate's from a candidate", async () => {
    const [one, other] = [await service.newTenant(), await service.newTenant()]
    const { gap } = await namedGap(other)
    const unknown = plain(await one.get(`/v1/skill-gaps/${UNKNOWN_ID}`))
    expect(plain(await one.get(`/v1/skill-gaps/${gap.id}`))).toEqual(unknown)
    const neighbour = await service.asCandidate(other, (await given.candidate(other)).id)
    expect(plain(await neighbour.get(`/v1/skill-gaps/${gap.id}`))).toEqual(unknown)
    expect(unknown.status).toBe(404)
  })
})
