import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given } from '../../support/given.ts'
import { idsOf } from '../action-plans/given.ts'
import { gapFor } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

describe('GET /v1/skill-gaps', () => {
  it('200: lists the newest first, filtered by candidate and state', async () => {
    const tenant = await service.newTenant()
    const [one, other] = [await given.candidate(tenant), await given.candidate(tenant)]
    const kafka = await gapFor(tenant, one.id)
    const go = await gapFor(tenant, one.id, { skill: { name: 'Go' } })
    const theirs = await gapFor(tenant, other.id)
    await tenant.post(`/v1/skill-gaps/${go.id}/start`).expect(200)
    const listed = async (query: string) => idsOf((await tenant.get(`/v1/skill-gaps${query}`).expect(200)).body.data)
    expect(await listed('')).toEqual([theirs.id, go.id, kafka.id])
    expect(await listed(`?candidateId=${one.id}`)).toEqual([go.id, kafka.id])
    expect(await listed(`?candidateId=${one.id}&state=in_progress`)).toEqual([go.id])
    expect(await listed('?state=dismissed')).toEqual([])
  })

  it('200: leaves out what the reader may not see, and other tenants', async () => {
    const tenant = await service.newTenant()
    const { id } = await given.candidate(tenant)
    const candidate = await service.asCandidate(tenant, id)
    for (const visibility of ['candidate', 'coach', 'tenant'])
      await gapFor(candidate, id, { visibility, skill: { name: visibility } })
    const seenBy = async (reader: typeof candidate) =>
      (await reader.get('/v1/skill-gaps')).body.data.map(({ visibility }: { visibility: string }) => visibility)
    expect(await seenBy(candidate)).toEqual(['tenant', 'coach', 'candidate'])
    expect(await seenBy(await service.asCoach(tenant))).toEqual(['tenant', 'coach'])
    expect(await seenBy(tenant)).toEqual(['tenant'])
    expect(await seenBy(await service.newTenant())).toEqual([])
    expect(await seenBy(await service.asCandidate(tenant, (await given.candidate(tenant)).id))).toEqual([])
  })

  it('422: refuses an unknown state', async () => {
    const tenant = await service.newTenant()
    const { body } = await tenant.get('/v1/skill-gaps?state=lost').expect(422)
    expect(body.errors).toEqual([{ parameter: 'state', detail: expect.any(String) }])
  })
})
