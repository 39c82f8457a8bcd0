import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { duringEvent, eventsOf, plain } from '../action-plans/given.ts'
import { draftOf, publishedOf } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

describe('DELETE /v1/rulesets/{rulesetId}', () => {
  it('204: a draft is gone, also one that was tried on the open plans', async () => {
    const tenant = await service.newTenant()
    const { id } = await draftOf(tenant)
    await tenant.post(`/v1/rulesets/${id}/replay`, {}).expect(202)
    await tenant.delete(`/v1/rulesets/${id}`).expect(204)
    await tenant.get(`/v1/rulesets/${id}`).expect(404)
    await tenant.get(`/v1/rulesets/${id}/replay`).expect(404)
    await tenant.delete(`/v1/rulesets/${id}`).expect(404)
    expect((await tenant.get('/v1/rulesets')).body.data).toEqual([])
    expect((await eventsOf(service, tenant)).at(-1)).toEqual({ type: 'ruleset.deleted', data: { rulesetId: id } })
  })

  it('403: to a candidate', async () => {
    const tenant = await service.newTenant()
    const { id } = await draftOf(tenant)
    const candidate = await service.asCandidate(tenant, (await given.candidate(tenant)).id)
    await candidate.delete(`/v1/rulesets/${id}`).expect(403)
  })

  it('409: one that was published stays, also when it is retired', async () => {
    const tenant = await service.newTenant()
    const { id } = await publishedOf(tenant)
    const refusal = { status: 409, body: { code: 'ruleset_published' } }
    expect(await tenant.delete(`/v1/rulesets/${id}`)).toMatchObject(refusal)
    const { body: retired } = await tenant.post(`/v1/rulesets/${id}/retirement`).expect(200)
    expect(await tenant.delete(`/v1/rulesets/${id}`)).toMatchObject(refusal)
    expect((await tenant.get(`/v1/rulesets/${id}`)).body).toEqual(retired)
  })

  it('409: one that is just being published', async () => {
    const tenant = await service.newTenant()
    const { id } = await draftOf(tenant)
    const [published, deleted] = await duringEvent(
      service,
      'ruleset.published',
      () => tenant.post(`/v1/rulesets/${id}/publication`),
      () => tenant.delete(`/v1/rulesets/${id}`),
    )
    expect([published.status, deleted.status]).toEqual([200, 409])
    expect((await tenant.get(`/v1/rulesets/${id}`)).body).toEqual(published.body)
  })

  it('412: a stale ETag removes nothing', async () => {
    const tenant = await service.newTenant()
    const { id } = await draftOf(tenant)
    await tenant.delete(`/v1/rulesets/${id}`).set('if-match', '"2"').expect(412)
    await tenant.delete(`/v1/rulesets/${id}`).set('if-match', '"1"').expect(204)
  })

  it("404: hides another tenant's ruleset, and leaves it alone", async () => {
    const [one, other] = [await service.newTenant(), await service.newTenant()]
    const draft = await draftOf(other)
    const foreign = await one.delete(`/v1/rulesets/${draft.id}`)
    expect(foreign.status).toBe(404)
    expect(plain(foreign)).toEqual(plain(await one.delete(`/v1/rulesets/${UNKNOWN_ID}`)))
    expect((await other.get(`/v1/rulesets/${draft.id}`)).body).toEqual(draft)
  })
})
