import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given } from '../../support/given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

describe('GET /v1/exports', () => {
  it('200: newest first, those for the eyes of the reader or for fewer, of one candidate where asked', async () => {
    const tenant = await service.newTenant()
    const [one, two] = [await given.candidate(tenant), await given.candidate(tenant)]
    const coach = await service.asCoach(tenant)
    const candidate = await service.asCandidate(tenant, one.id)
    const made = [
      await candidate.post('/v1/exports', { candidateId: one.id }),
      await coach.post('/v1/exports', { candidateId: one.id }),
      await tenant.post('/v1/exports', { candidateId: one.id }),
      await tenant.post('/v1/exports', { candidateId: two.id }),
    ].map(({ body }) => body.id as string)
    const seenBy = async (reader: typeof coach, query = '') =>
      (await reader.get(`/v1/exports${query}`)).body.data.map(({ id }: { id: string }) => made.indexOf(id))
    expect(await seenBy(tenant)).toEqual([3, 2])
    expect(await seenBy(coach)).toEqual([3, 2, 1])
    expect(await seenBy(candidate)).toEqual([2, 1, 0])
    expect(await seenBy(tenant, `?candidateId=${two.id}`)).toEqual([3])
    expect(await seenBy(candidate, `?candidateId=${two.id}`)).toEqual([])
  })

  it('200: nothing of another tenant', async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    await other.post('/v1/exports', { candidateId: (await given.candidate(other)).id }).expect(202)
    expect((await tenant.get('/v1/exports')).body).toEqual({ data: [], nextCursor: null })
  })
})
