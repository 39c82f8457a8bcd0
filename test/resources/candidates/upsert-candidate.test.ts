import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { recordIn } from '../../support/given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

const PATH = '/v1/candidates/by-external-id/board/A-1'

describe('PUT /v1/candidates/by-external-id/{source}/{externalId}', () => {
  it('200: the first delivery creates, under ids with any characters', async () => {
    const tenant = await service.newTenant()
    const answer = await tenant.put(
      `/v1/candidates/by-external-id/${encodeURIComponent('über/board')}/${encodeURIComponent('A/1 %')}`,
      { name: 'Amina' },
    )
    expect(answer).toMatchObject({ status: 200, headers: { etag: '"1"' } })
    expect(answer.body).toMatchObject({ source: 'über/board', externalId: 'A/1 %', name: 'Amina', version: 1 })
    expect((await tenant.get(`/v1/candidates/${answer.body.id}`)).body).toEqual(recordIn(answer.body))
  })

  it('200: a repeated delivery changes nothing, not even the version, and is no event', async () => {
    const tenant = await service.newTenant()
    const delivery = { name: 'Amina', skills: ['SQL', 'Excel'], preferences: { coachFirst: true } }
    const first = await tenant.put(PATH, delivery)
    expect((await tenant.put(PATH, delivery)).body).toEqual(first.body)
    expect(await service.database.forTenant(tenant.id).event.count()).toBe(1)
  })

  it('200: a later one changes the fields it carries', async () => {
    const tenant = await service.newTenant()
    const first = await tenant.put(PATH, { name: 'Amina', skills: ['SQL'] })
    const second = await tenant.put(PATH, { name: null })
    expect(second.body).toEqual({ ...first.body, name: null, version: 2, updatedAt: expect.any(String) })
    expect(second.headers.etag).toBe('"2"')
  })

  it('200: deliveries at the same time make one candidate', async () => {
    const tenant = await service.newTenant()
    const answers = await Promise.all([1, 2, 3, 4].map(() => tenant.put(PATH, { name: 'Amina' })))
    expect(answers.map(({ status, body }) => [status, body.version])).toEqual(Array(4).fill([200, 1]))
    expect((await tenant.get('/v1/candidates')).body.data).toHaveLength(1)
  })

  it('200: the same pair is another person for another tenant', async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    const one = await tenant.put(PATH, { name: 'Amina' })
    const two = await other.put(PATH, { name: 'Ben' })
    expect(two).toMatchObject({ status: 200, body: { name: 'Ben', version: 1 } })
    expect((await tenant.get(`/v1/candidates/${one.body.id}`)).body).toEqual(recordIn(one.body))
  })

  it('412: an If-Match that is stale, or for who does not exist', async () => {
    const tenant = await service.newTenant()
    const refused = { status: 412, body: { code: 'stale' } }
    expect(await tenant.put(PATH, { name: 'Amina' }).set('if-match', '"1"')).toMatchObject(refused)
    expect((await tenant.get('/v1/candidates')).body.data).toEqual([])
    await tenant.put(PATH, { name: 'Amina' }).expect(200)
    expect(await tenant.put(PATH, { name: 'Ben' }).set('if-match', '"2"')).toMatchObject(refused)
    await tenant.put(PATH, { name: 'Ben' }).set('if-match', '"1"').expect(200)
  })

  it.each([
    ['the source again', { source: 'board' }, '#/source'],
    ['a blank name', { name: ' ' }, '#/name'],
  ])('422: names the field for %s, and stores nothing', async (_, delivery, pointer) => {
    const tenant = await service.newTenant()
    expect(await tenant.put(PATH, delivery)).toMatchObject({
      status: 422,
      body: { code: 'invalid_request', errors: [{ pointer }] },
    })
    expect((await tenant.get('/v1/candidates')).body.data).toEqual([])
  })
})
