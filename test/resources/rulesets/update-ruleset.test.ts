import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { RULESET } from '../../support/worlds/rulesets.ts'
import { duringEvent, eventsOf, plain } from '../action-plans/given.ts'
import { draftOf, MENTOR_RULE, NETWORKING_RULES, publishedOf } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

describe('PATCH /v1/rulesets/{rulesetId}', () => {
  it.each<[string, object]>([
    ['name', { name: 'Evening course' }],
    ['base', { base: '2026-11.1', settings: {} }],
    ['off', { off: ['check-in'] }],
    ['settings', { settings: { 'check-in': {}, 'join-an-event': { dueDays: 7 } } }],
    ['texts', { texts: { 'check-in': { de: { title: 'Wie geht es dir?' } } } }],
    ['rules', { rules: [] }],
    ['languages, with all that is said in them', { languages: ['en'], rules: [MENTOR_RULE] }],
    ['all of it', { ...RULESET, name: 'Evening course', off: [], settings: {}, texts: {}, rules: [] }],
  ])('200: takes a new %s as a whole, and leaves the rest', async (_, changes) => {
    const tenant = await service.newTenant()
    const draft = await draftOf(tenant, RULESET)
    const { body, headers } = await tenant.patch(`/v1/rulesets/${draft.id}`, changes).expect(200)
    expect(body).toEqual({ ...draft, ...changes, version: 2, updatedAt: expect.any(String) })
    expect(headers.etag).toBe('"2"')
    expect((await tenant.get(`/v1/rulesets/${draft.id}`)).body).toEqual(body)
    expect((await eventsOf(service, tenant)).at(-1)).toEqual({ type: 'ruleset.updated', data: { rulesetId: draft.id } })
  })

  it('200 for all: changes of different fields at once lose nothing', async () => {
    const tenant = await service.newTenant()
    const { id } = await draftOf(tenant)
    const changes = [
      { name: 'Evening course' },
      { base: '2026-11.1' },
      { off: ['check-in'] },
      { settings: { 'join-an-event': { dueDays: 7 } } },
      { texts: { 'join-an-event': { en: { title: 'Come to our meetup' } } } },
      { rules: [MENTOR_RULE] },
    ]
    const answers = await Promise.all(changes.map((change) => tenant.patch(`/v1/rulesets/${id}`, change)))
    expect(answers.map(({ status }) => status)).toEqual(changes.map(() => 200))
    expect(answers.map(({ body }) => body.version).sort()).toEqual([2, 3, 4, 5, 6, 7])
    expect((await tenant.get(`/v1/rulesets/${id}`)).body).toMatchObject(Object.assign({ version: 7 }, ...changes))
  })

  it('200: is in what is published meanwhile', async () => {
    const tenant = await service.newTenant()
    const { id } = await draftOf(tenant)
    const [updated, published] = await duringEvent(
      service,
      'ruleset.updated',
      () => tenant.patch(`/v1/rulesets/${id}`, { rules: [MENTOR_RULE] }),
      () => tenant.post(`/v1/rulesets/${id}/publication`),
    )
    expect([updated.status, published.status]).toEqual([200, 200])
    expect(published.body).toMatchObject({ rules: [MENTOR_RULE], state: 'published', version: 3 })
  })

  it('403: to a candidate', async () => {
    const tenant = await service.newTenant()
    const { id } = await draftOf(tenant)
    const candidate = await service.asCandidate(tenant, (await given.candidate(tenant)).id)
    await candidate.patch(`/v1/rulesets/${id}`, { name: 'Mine' }).expect(403)
  })

  it('409: once it was published it stays as it is, also when it is retired', async () => {
    const tenant = await service.newTenant()
    const { id } = await publishedOf(tenant)
    const refusal = { status: 409, body: { code: 'ruleset_published', detail: expect.stringContaining('another one') } }
    expect(await tenant.patch(`/v1/rulesets/${id}`, { name: 'Evening course' })).toMatchObject(refusal)
    const { body: retired } = await tenant.post(`/v1/rulesets/${id}/retirement`).expect(200)
    expect(await tenant.patch(`/v1/rulesets/${id}`, { off: ['check-in'] })).toMatchObject(refusal)
    expect((await tenant.get(`/v1/rulesets/${id}`)).body).toEqual(retired)
  })

  it('409: one that is just being published', async () => {
    const tenant = await service.newTenant()
    const { id } = await draftOf(tenant)
    const [published, updated] = await duringEvent(
      service,
      'ruleset.published',
      () => tenant.post(`/v1/rulesets/${id}/publication`),
      () => tenant.patch(`/v1/rulesets/${id}`, { off: ['check-in'] }),
    )
    expect([published.status, updated.status]).toEqual([200, 409])
    expect((await tenant.get(`/v1/rulesets/${id}`)).body).toEqual(published.body)
  })

  it('412: a stale ETag changes nothing', async () => {
    const tenant = await service.newTenant()
    const { id } = await draftOf(tenant)
    const { body } = await tenant.patch(`/v1/rulesets/${id}`, { name: 'A' }).set('if-match', '"1"').expect(200)
    expect(await tenant.patch(`/v1/rulesets/${id}`, { name: 'B' }).set('if-match', '"1"')).toMatchObject({
      status: 412,
      body: { code: 'stale' },
    })
    expect((await tenant.get(`/v1/rulesets/${id}`)).body).toEqual(body)
  })

  it.each<[string, object, string, string]>([
    ['a language that its rule does not speak', { languages: ['en', 'de'] }, 'ruleset_invalid', '#/rules/0/texts/de'],
    ['a base that lacks a rule it changes', { base: '2026-11.1' }, 'ruleset_invalid', '#/settings/nudge-once'],
    ['no rule left for a step', { off: NETWORKING_RULES }, 'ruleset_invalid', '#/off'],
    ['a name that is null', { name: null }, 'invalid_request', '#/name'],
    ['rules that are null', { rules: null }, 'invalid_request', '#/rules'],
    ['an unknown field', { state: 'published' }, 'invalid_request', '#/state'],
  ])('422: %s, and nothing changes', async (_, changes, code, pointer) => {
    const tenant = await service.newTenant()
    const draft = await draftOf(tenant, { settings: { 'nudge-once': { afterBusinessDays: 5 } }, rules: [MENTOR_RULE] })
    const { body } = await tenant.patch(`/v1/rulesets/${draft.id}`, { name: 'New', ...changes }).expect(422)
    expect(body).toMatchObject({ code, errors: [{ pointer }] })
    expect((await tenant.get(`/v1/rulesets/${draft.id}`)).body).toEqual(draft)
  })

  it("404: hides another tenant's ruleset, and leaves it alone", async () => {
    const [one, other] = [await service.newTenant(), await service.newTenant()]
    const draft = await draftOf(other)
    const foreign = await one.patch(`/v1/rulesets/${draft.id}`, { name: 'x' })
    expect(foreign.status).toBe(404)
    expect(plain(foreign)).toEqual(plain(await one.patch(`/v1/rulesets/${UNKNOWN_ID}`, { name: 'x' })))
    expect((await other.get(`/v1/rulesets/${draft.id}`)).body).toEqual(draft)
  })
})
