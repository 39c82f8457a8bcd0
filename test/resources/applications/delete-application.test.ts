import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given } from '../../support/given.ts'
import { eventsOf, givenApplication } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

describe('DELETE /v1/applications/{applicationId}', () => {
  it('204: the application and its history are gone, the candidate stays', async () => {
    const tenant = await service.newTenant()
    const { id, candidateId } = await givenApplication(tenant)
    await tenant.delete(`/v1/applications/${id}`).expect(204)
    await tenant.get(`/v1/applications/${id}`).expect(404)
    expect(await service.database.forTenant(tenant.id).stageEvent.count()).toBe(0)
    await tenant.get(`/v1/candidates/${candidateId}`).expect(200)
    expect(await eventsOf(tenant, service, id)).toEqual(['application.created', 'application.deleted'])
  })

  it('204: its advice leaves the checklist, what another plan holds stays', async () => {
    const tenant = await service.newTenant()
    const first = await given.application(tenant)
    const { plan } = await given.rejection(tenant, { applicationId: first.id })
    const second = await given.application(tenant, { candidateId: first.candidateId, employer: 'Nordlicht Energie' })
    const { plan: other } = await given.rejection(tenant, { applicationId: second.id })
    await tenant.delete(`/v1/applications/${first.id}`).expect(204)

    const idsOf = ({ steps }: { steps: { items: { id: string }[] }[] }) =>
      steps.flatMap(({ items }) => items.map(({ id }) => id))
    const stored = (await service.database.forTenant(tenant.id).actionItem.findMany({})).map(({ id }) => id)
    expect(stored.toSorted()).toEqual(idsOf(other).toSorted())
    expect(idsOf(plan).some((id) => !idsOf(other).includes(id))).toBe(true)
    const { body } = await tenant.get(`/v1/candidates/${first.candidateId}/checklist`)
    expect(JSON.stringify(body)).not.toContain('Hafen Logistics in a short')
  })

  it('404: a second time', async () => {
    const tenant = await service.newTenant()
    const { id } = await givenApplication(tenant)
    await tenant.delete(`/v1/applications/${id}`).expect(204)
    expect(await tenant.delete(`/v1/applications/${id}`)).toMatchObject({ status: 404, body: { code: 'not_found' } })
  })

  it("404: another tenant's application, which stays", async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    const { id } = await givenApplication(other)
    expect(await tenant.delete(`/v1/applications/${id}`)).toMatchObject({ status: 404, body: { code: 'not_found' } })
    await other.get(`/v1/applications/${id}`).expect(200)
  })

  it('412: refuses a stale If-Match, and the application stays', async () => {
    const tenant = await service.newTenant()
    const { id } = await givenApplication(tenant)
    const answer = await tenant.delete(`/v1/applications/${id}`).set('if-match', '"2"')
    expect(answer).toMatchObject({ status: 412, body: { code: 'stale' } })
    await tenant.get(`/v1/applications/${id}`).expect(200)
  })
})
