import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp, type TestTenant } from '../../support/app.ts'
import { given } from '../../support/given.ts'

let service: TestApp
let tenant: TestTenant
const plans: any[] = []

const idsAt = async (query: string) => {
  const { body } = await tenant.get(`/v1/action-plans${query}`).expect(200)
  return body.data.map(({ id }: { id: string }) => id)
}
const ids = (...indexes: number[]) => indexes.map((index) => plans[index].id)

describe('GET /v1/action-plans', () => {
  beforeAll(async () => {
    service = await startApp()
    service.setClock('2026-11-02T10:00:00Z')
    tenant = await service.newTenant()
    for (let n = 0; n < 5; n += 1) plans.push((await given.rejection(tenant)).plan)
    await tenant.post(`/v1/rejections/${plans[1].rejectionId}/retraction`, { reason: 'Sent by mistake' }).expect(200)
    await given.rejection(await service.newTenant())
  })

  it('200: lists the tenant’s own, newest first, without their items', async () => {
    const { body } = await tenant.get('/v1/action-plans').expect(200)
    const { steps: _, ...summary } = plans[4]
    expect(body.data[0]).toEqual(summary)
    expect(await idsAt('')).toEqual(ids(4, 3, 2, 1, 0))
    expect(body.nextCursor).toBeNull()
  })

  it('200: filters by person and state', async () => {
    expect(await idsAt('?state=closed')).toEqual(ids(1))
    expect(await idsAt('?state=open')).toEqual(ids(4, 3, 2, 0))
    expect(await idsAt(`?candidateId=${plans[2].candidateId}`)).toEqual(ids(2))
    expect(await idsAt(`?candidateId=${plans[2].candidateId}&state=closed`)).toEqual([])
  })

  it.each([1, 2, 5])('200: a walk in pages of %i sees each once', async (limit) => {
    const seen: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const { body }: { body: { data: { id: string }[]; nextCursor: string | null } } = await tenant
        .get(`/v1/action-plans?limit=${limit}${cursor && `&cursor=${cursor}`}`)
        .expect(200)
      seen.push(...body.data.map(({ id }) => id))
      cursor = body.nextCursor
    }
    expect(seen).toEqual(ids(4, 3, 2, 1, 0))
  })

  it.each(['limit=0', 'state=done', 'candidateId=x', 'step=reflect'])('422: refuses %s', async (query) => {
    const { body } = await tenant.get(`/v1/action-plans?${query}`).expect(422)
    expect(body.errors).toEqual([expect.objectContaining({ parameter: query.split('=')[0] })])
  })
})
