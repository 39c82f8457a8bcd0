import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp, type TestTenant } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { at, eventsOf, idsOf, itemBy, itemsOf, plain, storedBy } from '../action-plans/given.ts'
import { draftOf, MENTOR_RULE, publishedOf, rejectionOf, traceOf } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
  service.setClock('2026-11-02T10:00:00Z')
})

const publish = (tenant: TestTenant, { id }: { id: string }) => tenant.post(`/v1/rulesets/${id}/publication`)
const rules = [MENTOR_RULE]
const byMentor = (plan: unknown) => itemBy(plan, MENTOR_RULE.id)

describe('POST /v1/rulesets/{rulesetId}/publication', () => {
  it('200: gives it a number, and retires the one before', async () => {
    const tenant = await service.newTenant()
    const [one, two] = [await draftOf(tenant), await draftOf(tenant, { base: '2026-11.1' })]
    const { body: first } = await publish(tenant, one).expect(200).expect('etag', '"2"')
    const published = { state: 'published', publishedAt: '2026-11-02T10:00:00.000Z', version: 2 }
    expect(first).toEqual({ ...one, ...published, rulesetVersion: '2026-11.2+1' })
    const second = { ...two, ...published, rulesetVersion: '2026-11.1+2' }
    expect((await publish(tenant, two).expect(200)).body).toEqual(second)
    expect((await tenant.get(`/v1/rulesets/${one.id}`)).body).toMatchObject({ state: 'retired', version: 3 })
    expect((await eventsOf(service, tenant)).slice(2)).toEqual([
      { type: 'ruleset.published', data: { rulesetId: one.id } },
      { type: 'ruleset.retired', data: { rulesetId: one.id } },
      { type: 'ruleset.published', data: { rulesetId: two.id } },
    ])
  })

  it('200: plans from then on name it and hold its own rule, with the facts in its texts', async () => {
    const tenant = await service.newTenant()
    const { id: rulesetId, rulesetVersion } = await publishedOf(tenant, { rules })
    const { plan } = await given.rejection(tenant)
    expect(plan).toMatchObject({ rulesetId, rulesetVersion })
    const { title, how } = MENTOR_RULE.texts.en
    expect(byMentor(plan)).toMatchObject({ title, how, why: 'Hafen Logistics answered on Monday 2 November.' })
    expect(await traceOf(tenant, plan, MENTOR_RULE.id)).toMatchObject({ fired: true, itemKeys: [MENTOR_RULE.id] })
  })

  it('200: base rules are off, set and worded as it says', async () => {
    const tenant = await service.newTenant()
    const { plan: before } = await given.rejection(tenant)
    const [off, title] = ['write-for-ten-minutes', 'Come to our Thursday meetup']
    await publishedOf(tenant, {
      off: [off],
      settings: { 'thank-the-interviewer': { dueBusinessDays: 3 } },
      texts: { 'join-an-event': { en: { title } } },
    })
    const { plan } = await given.rejection(tenant)
    const rulesOf = (some: unknown) => itemsOf(some).map(({ ruleId }) => ruleId)
    expect(rulesOf(before).toSorted()).toEqual([...rulesOf(plan), off].toSorted())
    const thanksBy = [before, plan].map((some) => itemBy(some, 'thank-the-interviewer').dueOn)
    expect(thanksBy).toEqual(['2026-11-03', '2026-11-05'])
    expect(itemBy(plan, 'join-an-event')).toMatchObject({ title, how: itemBy(before, 'join-an-event').how })
  })

  it('200: who reads another language gets the first one, and the explanation says so', async () => {
    const tenant = await service.newTenant()
    await publishedOf(tenant, { rules })
    const { plan } = await rejectionOf(tenant, { locale: 'fr' })
    expect(byMentor(plan)).toMatchObject({ title: MENTOR_RULE.texts.en.title, language: 'en' })
    expect(itemBy(plan, 'check-in').language).toBe('fr')
    expect(await traceOf(tenant, plan, MENTOR_RULE.id)).toMatchObject({ fired: true, fellBackTo: 'en' })
  })

  it('200: a plan from before stays to the byte until it is made again; what is still true keeps id and state', async () => {
    const tenant = await service.newTenant()
    await publishedOf(tenant, { rules })
    const { plan } = await given.rejection(tenant)
    const { body: done } = await tenant.post(at(plan, byMentor(plan), 'completion')).expect(200)
    const paths = ['', '/explanation'].map((part) => `/v1/action-plans/${plan.id}${part}`)
    const read = () => Promise.all(paths.map(async (path) => (await tenant.get(path).expect(200)).text))
    const before = await read()
    const { id: rulesetId, rulesetVersion } = await publishedOf(tenant, { off: ['check-in'], rules })
    expect(await read()).toEqual(before)
    const { body } = await tenant.post(`${paths[0]}/revision`).expect(200)
    expect(body.plan).toMatchObject({ rulesetId, rulesetVersion })
    expect([body.added, body.retired]).toEqual([[], [itemBy(plan, 'check-in').id]])
    expect(idsOf(itemsOf(body.plan)).sort()).toEqual(idsOf(itemsOf(plan)).sort())
    expect(byMentor(body.plan)).toEqual(done)
    expect(JSON.parse((await read())[1] as string)).toMatchObject({ rulesetId, rulesetVersion })
  })

  it('200: stands on an earlier base too', async () => {
    const tenant = await service.newTenant()
    await publishedOf(tenant, { base: '2026-11.1', rules })
    const { plan } = await given.rejection(tenant)
    expect(plan).toMatchObject({ rulesetVersion: '2026-11.1+1', steps: Array(10).fill(expect.anything()) })
    expect(await traceOf(tenant, plan, 'ask-for-feedback')).toMatchObject({ fired: true })
    expect(await traceOf(tenant, plan, 'nudge-once')).toBeUndefined()
  })

  it('200 for all: ten at once leave one published, and have a number each', async () => {
    const tenant = await service.newTenant()
    const drafts = await Promise.all(Array.from({ length: 10 }, () => draftOf(tenant)))
    const answers = await Promise.all(drafts.map((draft) => publish(tenant, draft).expect(200)))
    const versions = answers.map(({ body }) => body.rulesetVersion)
    expect(new Set(versions)).toEqual(new Set(drafts.map((_, index) => `2026-11.2+${index + 1}`)))
    const { body } = await tenant.get('/v1/rulesets?state=published')
    expect(body.data).toEqual([expect.objectContaining({ rulesetVersion: '2026-11.2+10' })])
  })

  it('200: never changes again, not even by hand in the database', async () => {
    const tenant = await service.newTenant()
    const { id } = await publishedOf(tenant, { rules })
    const set = (to: string) => service.database.pool.query(`update rulesets set ${to} where id = $1`, [id])
    for (const to of [`document = '{}'`, `name = 'Other'`, 'number = 7', `state = 'draft'`])
      await expect(set(to)).rejects.toThrow('append-only')
  })

  it('403: to a candidate', async () => {
    const tenant = await service.newTenant()
    const person = await service.asCandidate(tenant, (await given.candidate(tenant)).id)
    await person.post(`/v1/rulesets/${(await draftOf(tenant)).id}/publication`).expect(403)
  })

  it('409: not twice, and not when it is retired', async () => {
    const tenant = await service.newTenant()
    const first = await publishedOf(tenant)
    expect((await publish(tenant, first).expect(409)).body.code).toBe('ruleset_published')
    const second = await publishedOf(tenant)
    expect((await publish(tenant, first).expect(409)).body.code).toBe('ruleset_published')
    expect((await tenant.get(`/v1/rulesets/${second.id}`)).body).toEqual(second)
  })

  it('422: a draft with a fault that was not one when it was kept', async () => {
    const tenant = await service.newTenant()
    const draft = await draftOf(tenant)
    const change = `update rulesets set document = jsonb_set(document::jsonb, '{off}', '["sing"]')::json where id = $1`
    await service.database.pool.query(change, [draft.id])
    const { body } = await publish(tenant, draft).expect(422)
    expect(body).toMatchObject({ code: 'ruleset_invalid', errors: [{ pointer: '#/off/0' }] })
  })

  it("404: hides another tenant's ruleset; nobody else's plans are made by it", async () => {
    const [one, other] = [await service.newTenant(), await service.newTenant()]
    const foreign = await publish(one, await draftOf(other)).expect(404)
    expect(plain(foreign)).toEqual(plain(await publish(one, { id: UNKNOWN_ID })))
    await given.rejection(one)
    const before = await storedBy(service, one)
    await publishedOf(other, { rules })
    expect(await storedBy(service, one)).toEqual(before)
    expect((await given.rejection(one)).plan.rulesetId).toBeNull()
  })
})
