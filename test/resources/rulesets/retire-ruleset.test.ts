import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp, type TestTenant } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { runJob } from '../../support/run-job.ts'
import { duringEvent, eventsOf, itemBy, plain } from '../action-plans/given.ts'
import { draftOf, MENTOR_RULE, publishedOf } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
  service.setClock('2026-11-02T10:00:00Z')
})

const retire = (tenant: TestTenant, { id }: { id: string }) => tenant.post(`/v1/rulesets/${id}/retirement`)

describe('POST /v1/rulesets/{rulesetId}/retirement', () => {
  it('200: the base rules make the plans again, and it can still be read', async () => {
    const tenant = await service.newTenant()
    const published = await publishedOf(tenant, { rules: [MENTOR_RULE] })
    const { plan } = await given.rejection(tenant)
    const { body, headers } = await retire(tenant, published).expect(200)
    expect(body).toEqual({ ...published, state: 'retired', retiredAt: '2026-11-02T10:00:00.000Z', version: 3 })
    expect(headers.etag).toBe('"3"')
    expect((await tenant.get(`/v1/rulesets/${published.id}`)).body).toEqual(body)
    expect((await tenant.get('/v1/rulesets?state=published')).body.data).toEqual([])
    expect((await eventsOf(service, tenant)).at(-1)).toEqual({
      type: 'ruleset.retired',
      data: { rulesetId: published.id },
    })

    expect((await tenant.get(`/v1/action-plans/${plan.id}`)).body).toEqual(plan)
    const byTheBase = { rulesetId: null, rulesetVersion: '2026-11.2' }
    expect((await given.rejection(tenant)).plan).toMatchObject(byTheBase)
    const { plan: revised } = (await tenant.post(`/v1/action-plans/${plan.id}/revision`).expect(200)).body
    expect(revised).toMatchObject(byTheBase)
    expect(itemBy(revised, MENTOR_RULE.id)).toMatchObject({
      state: 'retired',
      stateReason: 'This advice is no longer given here.',
    })
  })

  it('200: plans that nobody touches are made again the next day', async () => {
    const tenant = await service.newTenant()
    const published = await publishedOf(tenant, { rules: [MENTOR_RULE] })
    const { plan } = await given.rejection(tenant)
    await retire(tenant, published).expect(200)
    expect(await runJob(service, 'keep-plans-current', { now: new Date('2026-11-03T10:00:00Z') })).toEqual([])
    const { body } = await tenant.get(`/v1/action-plans/${plan.id}`)
    expect(body).toMatchObject({ rulesetId: null, rulesetVersion: '2026-11.2', madeAt: '2026-11-03T10:00:00.000Z' })
    expect(itemBy(body, MENTOR_RULE.id).state).toBe('retired')
  })

  it('200: the next one that is published has a number of its own', async () => {
    const tenant = await service.newTenant()
    await retire(tenant, await publishedOf(tenant)).expect(200)
    expect((await publishedOf(tenant)).rulesetVersion).toBe('2026-11.2+2')
  })

  it('403: to a candidate', async () => {
    const tenant = await service.newTenant()
    const { id } = await publishedOf(tenant)
    const candidate = await service.asCandidate(tenant, (await given.candidate(tenant)).id)
    await candidate.post(`/v1/rulesets/${id}/retirement`).expect(403)
  })

  it('409: a draft and one that is retired stay as they are, and so does the published one', async () => {
    const tenant = await service.newTenant()
    const [first, published, draft] = [await publishedOf(tenant), await publishedOf(tenant), await draftOf(tenant)]
    const { body: retired } = await tenant.get(`/v1/rulesets/${first.id}`)
    for (const ruleset of [draft, retired])
      expect(await retire(tenant, ruleset)).toMatchObject({ status: 409, body: { code: 'ruleset_not_published' } })
    for (const ruleset of [draft, retired, published])
      expect((await tenant.get(`/v1/rulesets/${ruleset.id}`)).body).toEqual(ruleset)
  })

  it('409: one whose place another one is just taking', async () => {
    const tenant = await service.newTenant()
    const [published, draft] = [await publishedOf(tenant), await draftOf(tenant)]
    const [next, retired] = await duringEvent(
      service,
      'ruleset.published',
      () => tenant.post(`/v1/rulesets/${draft.id}/publication`),
      () => retire(tenant, published),
    )
    expect([next.status, retired.status]).toEqual([200, 409])
    const { body } = await tenant.get('/v1/rulesets?state=published')
    expect(body.data).toMatchObject([{ id: draft.id, rulesetVersion: '2026-11.2+2' }])
  })

  it("404: hides another tenant's ruleset, and leaves it alone", async () => {
    const [one, other] = [await service.newTenant(), await service.newTenant()]
    const published = await publishedOf(other)
    const foreign = await retire(one, published)
    expect(foreign.status).toBe(404)
    expect(plain(foreign)).toEqual(plain(await retire(one, { id: UNKNOWN_ID })))
    expect((await other.get(`/v1/rulesets/${published.id}`)).body).toEqual(published)
  })
})
