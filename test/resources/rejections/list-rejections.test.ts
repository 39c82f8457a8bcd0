import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp, type TestTenant } from '../../support/app.ts'
import { given } from '../../support/given.ts'

let service: TestApp
let tenant: TestTenant
const recorded: any[] = []

beforeAll(async () => {
  service = await startApp()
  service.setClock('2026-11-02T10:00:00Z')
  tenant = await service.newTenant()
  const news = [{ outcome: 'no_response' }, { source: 'ats', externalId: '1' }, { outcome: 'position_closed' }, {}, {}]
  for (const changes of news) recorded.push((await given.rejection(tenant, changes)).rejection)
  await tenant.post(`/v1/rejections/${recorded[4].id}/retraction`, { reason: 'Sent by mistake' }).expect(200)
  await given.rejection(await service.newTenant(), { source: 'ats', externalId: '1' })
})

const idsAt = async (query: string) => {
  const { body } = await tenant.get(`/v1/rejections${query}`).expect(200)
  return body.data.map(({ id }: { id: string }) => id)
}
const ids = (...indexes: number[]) => indexes.map((index) => recorded[index].id)

describe('GET /v1/rejections', () => {
  it('200: lists the tenant’s own, newest first', async () => {
    const { body } = await tenant.get('/v1/rejections').expect(200)
    expect(body.data.map(({ id }: { id: string }) => id)).toEqual(ids(4, 3, 2, 1, 0))
    expect(body.data[1]).toEqual(recorded[3])
    expect(body.nextCursor).toBeNull()
  })

  it('200: filters, also by several at once', async () => {
    expect(await idsAt('?outcome=no_response')).toEqual(ids(0))
    expect(await idsAt('?outcome=position_closed&retracted=false')).toEqual(ids(2))
    expect(await idsAt('?source=ats')).toEqual(ids(1))
    expect(await idsAt('?retracted=true')).toEqual(ids(4))
    expect(await idsAt('?retracted=false')).toEqual(ids(3, 2, 1, 0))
    expect(await idsAt(`?candidateId=${recorded[3].candidateId}`)).toEqual(ids(3))
    expect(await idsAt(`?applicationId=${recorded[2].applicationId}`)).toEqual(ids(2))
    expect(await idsAt(`?applicationId=${recorded[2].applicationId}&source=ats`)).toEqual([])
  })

  it.each([1, 2, 3])('200: a walk in pages of %i sees each once, while more arrive', async (limit) => {
    const seen: string[] = []
    let next: string | null = `/v1/rejections?limit=${limit}&source=ats`
    const walker = await service.newTenant()
    const all = []
    for (let n = 0; n < 4; n += 1)
      all.push((await given.rejection(walker, { source: 'ats', externalId: `${n}` })).rejection.id)
    while (next) {
      const {
        body,
        headers,
      }: { body: { data: { id: string }[]; nextCursor: string | null }; headers: Record<string, string> } = await walker
        .get(next)
        .expect(200)
      expect(body.data.length).toBeLessThanOrEqual(limit)
      seen.push(...body.data.map(({ id }) => id))
      await given.rejection(walker, { source: 'ats', externalId: `later ${seen.length}` })
      next = /<(.+)>; rel="next"/.exec(headers.link ?? '')?.[1] ?? null
      expect(next === null).toBe(body.nextCursor === null)
    }
    expect(seen).toEqual(all.toReversed())
  })

  it('400: a cursor of another tenant, or with other filters', async () => {
    const { body } = await tenant.get('/v1/rejections?limit=1').expect(200)
    const other = await service.newTenant()
    for (const [client, query] of [
      [other, ''],
      [tenant, '&retracted=false'],
    ] as const) {
      const answer = await client.get(`/v1/rejections?limit=1&cursor=${body.nextCursor}${query}`)
      expect([answer.status, answer.body.code]).toEqual([400, 'invalid_cursor'])
    }
  })

  it.each([
    'limit=0',
    'limit=201',
    'limit=x',
    'outcome=open',
    'retracted=maybe',
    'candidateId=17',
    'word=1',
    'source=%00',
  ])('422: refuses %s', async (query) => {
    const { body } = await tenant.get(`/v1/rejections?${query}`).expect(422)
    expect(body.errors).toEqual([expect.objectContaining({ parameter: query.split('=')[0] })])
  })
})
