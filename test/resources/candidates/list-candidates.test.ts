import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp, type TestTenant } from '../../support/app.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

const namesOf = (answer: { body: { data: { name: string }[] } }) => answer.body.data.map(({ name }) => name)

async function givenThree(tenant: TestTenant) {
  for (const name of ['One', 'Two', 'Three']) await tenant.post('/v1/candidates', { name }).expect(201)
}

describe('GET /v1/candidates', () => {
  it('200: shows each candidate exactly as it is shown alone', async () => {
    const tenant = await service.newTenant()
    const { body } = await tenant.post('/v1/candidates', { name: 'Amina', skills: ['SQL'] }).expect(201)
    expect((await tenant.get('/v1/candidates')).body).toEqual({ data: [body], nextCursor: null })
  })

  it('200: pages from the newest to the oldest, each once', async () => {
    const tenant = await service.newTenant()
    await givenThree(tenant)
    const first = await tenant.get('/v1/candidates?limit=2')
    expect(namesOf(first)).toEqual(['Three', 'Two'])
    expect(first.headers.link).toBe(`</v1/candidates?limit=2&cursor=${first.body.nextCursor}>; rel="next"`)
    const second = await tenant.get(`/v1/candidates?limit=2&cursor=${first.body.nextCursor}`)
    expect(namesOf(second)).toEqual(['One'])
    expect(second.body.nextCursor).toBeNull()
    expect(second.headers.link).toBeUndefined()
  })

  it('200: one that is added meanwhile does not move the next page', async () => {
    const tenant = await service.newTenant()
    await givenThree(tenant)
    const { nextCursor } = (await tenant.get('/v1/candidates?limit=1')).body
    await tenant.post('/v1/candidates', { name: 'Four' }).expect(201)
    expect(namesOf(await tenant.get(`/v1/candidates?cursor=${nextCursor}`))).toEqual(['Two', 'One'])
  })

  it('200: source shows the records of one system', async () => {
    const tenant = await service.newTenant()
    await tenant.post('/v1/candidates', { name: 'Board', source: 'board', externalId: '1' }).expect(201)
    await tenant.post('/v1/candidates', { name: 'Other', source: 'Board', externalId: '1' }).expect(201)
    await tenant.post('/v1/candidates', { name: 'None' }).expect(201)
    expect(namesOf(await tenant.get('/v1/candidates?source=board'))).toEqual(['Board'])
  })

  it('200: nothing of another tenant', async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    await givenThree(other)
    expect((await tenant.get('/v1/candidates')).body).toEqual({ data: [], nextCursor: null })
  })

  it('400: a cursor that was changed, or is of another filter or tenant', async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    await givenThree(tenant)
    const { nextCursor } = (await tenant.get('/v1/candidates?limit=1')).body
    const refused = { status: 400, body: { code: 'invalid_cursor', errors: [{ parameter: 'cursor' }] } }
    const changed = `${nextCursor[0] === 'A' ? 'B' : 'A'}${nextCursor.slice(1)}`
    expect(await tenant.get(`/v1/candidates?cursor=${changed}`)).toMatchObject(refused)
    expect(await tenant.get(`/v1/candidates?source=board&cursor=${nextCursor}`)).toMatchObject(refused)
    expect(await other.get(`/v1/candidates?cursor=${nextCursor}`)).toMatchObject(refused)
  })

  it.each([
    ['limit=0', 'limit'],
    ['limit=201', 'limit'],
    ['limit=ten', 'limit'],
    ['limit=1.5', 'limit'],
    ['source=', 'source'],
    ['name=Amina', 'name'],
  ])('422: names the parameter for %s', async (query, parameter) => {
    const tenant = await service.newTenant()
    expect(await tenant.get(`/v1/candidates?${query}`)).toMatchObject({
      status: 422,
      body: { code: 'invalid_request', errors: [{ parameter }] },
    })
  })
})
