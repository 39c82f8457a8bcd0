import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given } from '../../support/given.ts'
import { idsOf, itemBy, itemsOf } from '../action-plans/given.ts'
import { eventsOf, givenApplication, givenPlan, SILENT } from './given.ts'

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

    const now = (await tenant.get(`/v1/action-plans/${other.id}`).expect(200)).body
    const stored = (await service.database.forTenant(tenant.id).actionItem.findMany({})).map(({ id }) => id)
    expect(stored.toSorted()).toEqual(idsOf(itemsOf(now)).toSorted())
    const shared = idsOf(itemsOf(plan)).filter((id) => idsOf(itemsOf(other)).includes(id))
    expect(shared.length).toBeGreaterThan(0)
    expect(stored).toEqual(expect.arrayContaining(shared))
    expect(stored.filter((id) => idsOf(itemsOf(plan)).includes(id)).toSorted()).toEqual(shared.toSorted())
    const { body } = await tenant.get(`/v1/candidates/${first.candidateId}/checklist`)
    expect(JSON.stringify(body)).not.toContain('Hafen Logistics in a short')
  })

  it('204: the plans of other applications follow: nobody asks about what is gone', async () => {
    service.setClock('2026-11-02T10:00:00Z')
    const tenant = await service.newTenant()
    const { candidateId, plan } = await givenPlan(tenant)
    const { id } = await givenApplication(tenant, { candidateId, ...SILENT })
    const followUp = async () =>
      itemBy((await tenant.get(`/v1/action-plans/${plan.id}`).expect(200)).body, 'follow-up-on-silence')
    expect(await followUp()).toMatchObject({ key: `follow-up-on-silence:${id}`, state: 'todo' })
    await tenant.delete(`/v1/applications/${id}`).expect(204)
    service.setClock(undefined)
    expect(await followUp()).toMatchObject({ state: 'retired', stateReason: expect.stringContaining('None of your') })
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
