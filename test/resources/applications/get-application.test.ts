import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { EVERYTHING, givenApplication } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

describe('GET /v1/applications/{applicationId}', () => {
  it('200: answers with the application and its ETag', async () => {
    const tenant = await service.newTenant()
    const application = await givenApplication(tenant, EVERYTHING)
    const answer = await tenant.get(`/v1/applications/${application.id}`)
    expect(answer).toMatchObject({
      status: 200,
      headers: { etag: '"1"', 'content-type': 'application/json; charset=utf-8' },
    })
    expect(answer.body).toEqual(application)
  })

  it.each([
    [{ label: 'Data Analyst' }],
    [{ label: 'Data Analyst', code: '7' }],
    [{ label: 'Data Analyst', scheme: 'KldB' }],
    [null],
  ])('200: gives back the occupation %j as it was given', async (occupation) => {
    const tenant = await service.newTenant()
    const { id } = await givenApplication(tenant, { occupation })
    expect((await tenant.get(`/v1/applications/${id}`)).body.occupation).toEqual(occupation)
  })

  it("404: another tenant's application looks like one that does not exist", async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    const { id } = await givenApplication(other)
    const foreign = await tenant.get(`/v1/applications/${id}`)
    const unknown = await tenant.get('/v1/applications/0193b3a0-7c1e-7aaa-8bbb-0123456789ab')
    expect(unknown).toMatchObject({ status: 404, body: { code: 'not_found' } })
    expect({ ...foreign.body, requestId: '', instance: '' }).toEqual({ ...unknown.body, requestId: '', instance: '' })
  })

  it('404: an id that is none', async () => {
    const tenant = await service.newTenant()
    expect(await tenant.get('/v1/applications/7')).toMatchObject({ status: 404, body: { code: 'not_found' } })
  })
})
