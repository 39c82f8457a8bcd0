import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given } from '../../support/given.ts'
import { eventsOf } from '../action-plans/given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
  service.setClock('2026-11-02T10:00:00Z')
})

describe('DELETE /v1/check-ins/{checkInId}', () => {
  it('204: takes back what a wrong tap did to the week, and leaves no event', async () => {
    const tenant = await service.newTenant()
    const { rejection } = await given.rejection(tenant)
    const { candidateId } = rejection
    const person = await service.asCandidate(tenant, candidateId)
    const { body } = await person.post('/v1/check-ins', { candidateId, score: 1 }).expect(201)
    const rulesOpen = async () =>
      (await person.get(`/v1/candidates/${candidateId}/checklist`)).body.open.map(
        ({ ruleId }: { ruleId: string }) => ruleId,
      )
    expect(await rulesOpen()).toContain('lighten-the-load')
    await person.delete(`/v1/check-ins/${body.id}`).expect(204)
    await person.get(`/v1/check-ins/${body.id}`).expect(404)
    expect(await rulesOpen()).not.toContain('lighten-the-load')
    const told = (await eventsOf(service, tenant)).map(({ type, data }) => JSON.stringify([type, data]))
    expect(told.filter((event) => event.includes(body.id))).toEqual([])
  })

  it('404: for a key that may not see it, and for another tenant; it stays', async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    const { id: candidateId } = await given.candidate(tenant)
    const person = await service.asCandidate(tenant, candidateId)
    const { body } = await person.post('/v1/check-ins', { candidateId, score: 3 }).expect(201)
    for (const key of [tenant, await service.asCoach(tenant), other])
      await key.delete(`/v1/check-ins/${body.id}`).expect(404)
    await person.get(`/v1/check-ins/${body.id}`).expect(200)
  })

  it('412: refuses a stale If-Match, and it stays', async () => {
    const tenant = await service.newTenant()
    const { id: candidateId } = await given.candidate(tenant)
    const person = await service.asCandidate(tenant, candidateId)
    const { body } = await person.post('/v1/check-ins', { candidateId, score: 3 }).expect(201)
    await person.delete(`/v1/check-ins/${body.id}`).set('if-match', '"2"').expect(412)
    await person.delete(`/v1/check-ins/${body.id}`).set('if-match', '"1"').expect(204)
  })
})
