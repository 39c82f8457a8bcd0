import { beforeAll, describe, expect, it } from '@jest/globals'
import { OPERATOR_KEY, startApp, type TestApp } from '../../support/app.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

const SIGNPOST = { name: 'Career service', country: 'DE', locale: 'de' }

describe('PATCH /v1/tenants/{tenantId}', () => {
  it('200: changes what is given and leaves the rest', async () => {
    const tenant = await service.newTenant()
    const path = `/v1/tenants/${tenant.id}`
    const before = (await tenant.get(path)).body
    const changes = { name: 'Renamed', silenceDays: 14, country: null, holidays: ['2026-12-25'], signposts: [SIGNPOST] }
    const answer = await tenant.patch(path, changes)
    expect(answer).toMatchObject({ status: 200, headers: { etag: '"2"' } })
    expect(answer.body).toEqual({ ...before, ...changes, version: 2, updatedAt: answer.body.updatedAt })
    expect((await tenant.get(path)).body).toEqual(answer.body)
  })

  it('200: the operator changes any', async () => {
    const tenant = await service.newTenant()
    await service.as(OPERATOR_KEY).patch(`/v1/tenants/${tenant.id}`, { locale: 'fr' }).expect(200)
    expect((await tenant.get(`/v1/tenants/${tenant.id}`)).body.locale).toBe('fr')
  })

  it('404: another tenant cannot be changed', async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    await tenant.patch(`/v1/tenants/${other.id}`, { name: 'Taken over' }).expect(404)
    expect((await other.get(`/v1/tenants/${other.id}`)).body).toMatchObject({ name: 'Test University', version: 1 })
  })

  it('412: refuses a change based on an old version', async () => {
    const tenant = await service.newTenant()
    const path = `/v1/tenants/${tenant.id}`
    await tenant.patch(path, { name: 'First' }).set('if-match', '"1"').expect(200)
    const answer = await tenant.patch(path, { name: 'Second' }).set('if-match', '"1"')
    expect(answer).toMatchObject({ status: 412, body: { code: 'stale' } })
    expect((await tenant.get(path)).body.name).toBe('First')
  })

  it('412: of twenty changes based on one version, one is made', async () => {
    const tenant = await service.newTenant()
    const path = `/v1/tenants/${tenant.id}`
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => tenant.patch(path, { name: `Name ${index}` }).set('if-match', '"1"')),
    )
    expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([
      200,
      ...Array(19).fill(412),
    ])
    expect((await tenant.get(path)).body.version).toBe(2)
  })

  it('422: a live tenant keeps its last signpost', async () => {
    const tenant = await service.newTenant({ mode: 'live', signposts: [SIGNPOST] })
    const path = `/v1/tenants/${tenant.id}`
    const answer = await tenant.patch(path, { name: 'Renamed', signposts: [] })
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer: '#/signposts' }] } })
    expect((await tenant.get(path)).body).toMatchObject({ name: 'Test University', signposts: [SIGNPOST], version: 1 })
  })

  it('200: a test tenant may have none', async () => {
    const tenant = await service.newTenant({ signposts: [SIGNPOST] })
    const answer = await tenant.patch(`/v1/tenants/${tenant.id}`, { signposts: [] })
    expect(answer).toMatchObject({ status: 200, body: { signposts: [] } })
  })

  it.each([
    ['the mode', { mode: 'live' }, '#/mode'],
    ['the id', { id: '0193b3a0-7c1e-7aaa-8bbb-0123456789ab' }, '#/id'],
    ['a name to nothing', { name: null }, '#/name'],
    ['a date to one that never was', { holidays: ['2027-02-29'] }, '#/holidays/0'],
    ['a number beyond range', { reapplyAfterMonths: 1e9 }, '#/reapplyAfterMonths'],
  ])('422: cannot change %s', async (_, changes, pointer) => {
    const tenant = await service.newTenant()
    const answer = await tenant.patch(`/v1/tenants/${tenant.id}`, changes)
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer }] } })
    expect((await tenant.get(`/v1/tenants/${tenant.id}`)).body.version).toBe(1)
  })
})
