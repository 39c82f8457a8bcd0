import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

describe('DELETE /v1/candidates/{candidateId}', () => {
  it('204: the candidate is gone, with all applications', async () => {
    const tenant = await service.newTenant()
    const { body } = await tenant.post('/v1/candidates', {})
    await tenant
      .post('/v1/applications', { candidateId: body.id, employer: 'Nordlicht GmbH', jobTitle: 'Analyst' })
      .expect(201)
    const answer = await tenant.delete(`/v1/candidates/${body.id}`)
    expect([answer.status, answer.text]).toEqual([204, ''])
    await tenant.get(`/v1/candidates/${body.id}`).expect(404)
    expect((await tenant.get('/v1/applications')).body.data).toEqual([])
    expect(await service.database.forTenant(tenant.id).stageEvent.count()).toBe(0)
  })

  it('204: its event holds nothing but the id', async () => {
    const tenant = await service.newTenant()
    const { body } = await tenant.post('/v1/candidates', { name: 'Amina' })
    await tenant.delete(`/v1/candidates/${body.id}`).expect(204)
    const events = await service.database.forTenant(tenant.id).event.findMany({ where: { type: 'candidate.deleted' } })
    expect(events.map(({ data }) => data)).toEqual([{ candidateId: body.id }])
  })

  it('404: a second time', async () => {
    const tenant = await service.newTenant()
    const { body } = await tenant.post('/v1/candidates', {})
    await tenant.delete(`/v1/candidates/${body.id}`).expect(204)
    expect(await tenant.delete(`/v1/candidates/${body.id}`)).toMatchObject({ status: 404, body: { code: 'not_found' } })
  })

  it("404: another tenant's candidate, who stays", async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    const { body } = await other.post('/v1/candidates', {})
    expect(await tenant.delete(`/v1/candidates/${body.id}`)).toMatchObject({ status: 404, body: { code: 'not_found' } })
    await other.get(`/v1/candidates/${body.id}`).expect(200)
  })

  it('412: refuses a stale If-Match, and the candidate stays', async () => {
    const tenant = await service.newTenant()
    const { body } = await tenant.post('/v1/candidates', {})
    expect(await tenant.delete(`/v1/candidates/${body.id}`).set('if-match', '"2"')).toMatchObject({
      status: 412,
      body: { code: 'stale' },
    })
    await tenant.get(`/v1/candidates/${body.id}`).expect(200)
  })
})
