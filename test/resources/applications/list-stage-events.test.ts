import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { givenApplication } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

const stagesOf = (answer: { body: { data: { stage: string }[] } }) => answer.body.data.map(({ stage }) => stage)

describe('GET /v1/applications/{applicationId}/stage-events', () => {
  it('200: pages from the newest to the oldest, of this application only', async () => {
    const tenant = await service.newTenant()
    const { id, candidateId } = await givenApplication(tenant)
    await givenApplication(tenant, { candidateId, stage: 'offer' })
    for (const stage of ['screening', 'interview'])
      await tenant.post(`/v1/applications/${id}/stage-events`, { stage }).expect(201)
    const first = await tenant.get(`/v1/applications/${id}/stage-events?limit=2`)
    const second = await tenant.get(`/v1/applications/${id}/stage-events?limit=2&cursor=${first.body.nextCursor}`)
    expect([stagesOf(first), stagesOf(second)]).toEqual([['interview', 'screening'], ['applied']])
    expect(second.body.nextCursor).toBeNull()
  })

  it('400: the cursor of another application', async () => {
    const tenant = await service.newTenant()
    const [one, other] = [await givenApplication(tenant), await givenApplication(tenant)]
    await tenant.post(`/v1/applications/${one.id}/stage-events`, { stage: 'offer' }).expect(201)
    const { nextCursor } = (await tenant.get(`/v1/applications/${one.id}/stage-events?limit=1`)).body
    const answer = await tenant.get(`/v1/applications/${other.id}/stage-events?cursor=${nextCursor}`)
    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid_cursor' } })
  })

  it("404: another tenant's application, as one that does not exist", async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    const { id } = await givenApplication(other)
    expect(await tenant.get(`/v1/applications/${id}/stage-events`)).toMatchObject({
      status: 404,
      body: { code: 'not_found' },
    })
    expect(await tenant.get('/v1/applications/0193b3a0-7c1e-7aaa-8bbb-0123456789ab/stage-events')).toMatchObject({
      status: 404,
    })
  })

  it('422: names an unknown parameter', async () => {
    const tenant = await service.newTenant()
    const { id } = await givenApplication(tenant)
    const answer = await tenant.get(`/v1/applications/${id}/stage-events?stage=offer`)
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ parameter: 'stage' }] } })
  })
})
