import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp, type TestTenant } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { itemBy, plain, storedBy } from '../action-plans/given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
  service.setClock('2026-11-02T10:00:00Z')
})

const ADDRESS = '/v1/rejections/by-external-id/ats/A%2F1%20%C3%BC'

/** News as a system sends it, with everything that could come back in another form. */
async function newsTo(tenant: TestTenant, changes: object = {}) {
  const application = await given.application(tenant, { skillsAsked: ['SQL', 'Kafka'] })
  return {
    applicationId: application.id,
    outcome: 'rejected',
    receivedAt: '2026-11-02T10:30:00.5+01:00',
    reasons: [{ text: 'Kafka', code: 'skills_gap', statedBy: 'inferred', confidence: 0.1 }, { code: 'other' }],
    employerWords: 'Dear Amina 🙏',
    reapplyOn: '2027-05-01',
    contact: { phone: '0', name: 'Mara Lindt' },
    ...changes,
  }
}

describe('PUT /v1/rejections/by-external-id/{source}/{externalId}', () => {
  it('200: records the first delivery like any other news', async () => {
    const tenant = await service.newTenant()
    const news = await newsTo(tenant)
    const { body, headers } = await tenant.put(ADDRESS, news).expect(200)
    expect(headers.etag).toBe('"1"')
    expect(body.rejection).toMatchObject({ source: 'ats', externalId: 'A/1 ü', applicationId: news.applicationId })
    expect((await tenant.get(`/v1/applications/${news.applicationId}`)).body.outcome).toBe('rejected')
    expect((await tenant.get(`/v1/action-plans/${body.plan.id}`)).body).toEqual(body.plan)
  })

  it('200: a repeated delivery changes nothing, and is answered with the same bytes', async () => {
    const tenant = await service.newTenant()
    const news = await newsTo(tenant)
    const first = await tenant.put(ADDRESS, news).expect(200)
    const before = await storedBy(service, tenant)
    const second = await tenant.put(ADDRESS, news).expect(200)
    expect(second.text).toBe(first.text)
    expect(await storedBy(service, tenant)).toEqual(before)
  })

  it('200: changed words correct what was said, and the plan', async () => {
    const tenant = await service.newTenant()
    const news = await newsTo(tenant, { reasons: [] })
    const first = await tenant.put(ADDRESS, news).expect(200)
    const reasons = [{ code: 'qualification_missing' }]
    const { body } = await tenant.put(ADDRESS, { ...news, reasons }).expect(200)
    expect(body.rejection).toMatchObject({ id: first.body.rejection.id, version: 2, reasons })
    expect(itemBy(body.plan, 'earn-the-qualification').state).toBe('todo')
    expect((await tenant.put(ADDRESS, { ...news, reasons }).expect(200)).body).toEqual(body)
  })

  it('200: a delivery that says less leaves the rest as it is', async () => {
    const tenant = await service.newTenant()
    const news = await newsTo(tenant)
    const first = await tenant.put(ADDRESS, news).expect(200)
    const second = await tenant.put(ADDRESS, { applicationId: news.applicationId }).expect(200)
    expect(second.text).toBe(first.text)
  })

  it.each([
    ['outcome', { outcome: 'no_response', employerWords: null }],
    ['receivedAt', { receivedAt: '2026-11-02T09:31:00Z' }],
    ['stageReached', { stageReached: 'offer' }],
    ['endedBy', { endedBy: 'unknown' }],
    ['applicationId', { applicationId: UNKNOWN_ID }],
  ])('409: another %s is other news', async (field, changes) => {
    const tenant = await service.newTenant()
    const news = await newsTo(tenant)
    await tenant.put(ADDRESS, news).expect(200)
    const before = await storedBy(service, tenant)
    const { body } = await tenant.put(ADDRESS, { ...news, ...changes }).expect(409)
    expect([body.code, body.errors[0].pointer]).toEqual(['news_differs', `#/${field}`])
    expect(await storedBy(service, tenant)).toEqual(before)
  })

  it('409: an application that has ended otherwise', async () => {
    const tenant = await service.newTenant()
    const { rejection } = await given.rejection(tenant)
    const { body } = await tenant.put(ADDRESS, { applicationId: rejection.applicationId }).expect(409)
    expect(body.code).toBe('application_ended')
  })

  it('200 and 409: after a retraction the same delivery is history, and a changed one is refused', async () => {
    const tenant = await service.newTenant()
    const news = await newsTo(tenant)
    const { body } = await tenant.put(ADDRESS, news).expect(200)
    await tenant.post(`/v1/rejections/${body.rejection.id}/retraction`, { reason: 'Sent by mistake' }).expect(200)
    const before = await storedBy(service, tenant)
    const repeated = await tenant.put(ADDRESS, news).expect(200)
    expect([repeated.body.rejection.retractionReason, repeated.body.plan.state]).toEqual(['Sent by mistake', 'closed'])
    expect((await tenant.put(ADDRESS, { ...news, channel: 'post' }).expect(409)).body.code).toBe('rejection_retracted')
    expect((await tenant.put(ADDRESS, { ...news, endedBy: 'unknown' }).expect(409)).body.code).toBe('news_differs')
    expect(await storedBy(service, tenant)).toEqual(before)
  })

  it('412: an ETag that is not that of the record', async () => {
    const tenant = await service.newTenant()
    const news = await newsTo(tenant)
    await tenant.put(ADDRESS, news).set('if-match', '"1"').expect(412)
    await tenant.put(ADDRESS, news).expect(200)
    await tenant.put(ADDRESS, news).set('if-match', '"2"').expect(412)
    await tenant
      .put(ADDRESS, { ...news, channel: 'post' })
      .set('if-match', '"2"')
      .expect(412)
    await tenant
      .put(ADDRESS, { ...news, channel: 'post' })
      .set('if-match', '"1"')
      .expect(200)
  })

  it.each([
    ['the same', () => ({})],
    ['different', (n: number) => ({ employerWords: `Version ${n}` })],
  ])('200 for all: twenty first deliveries at once, %s, are one rejection', async (_, changes) => {
    const tenant = await service.newTenant()
    const news = await newsTo(tenant)
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) => tenant.put(ADDRESS, { ...news, ...changes(n) })),
    )
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200))
    expect(new Set(answers.map(({ body }) => body.rejection.id)).size).toBe(1)
    expect((await storedBy(service, tenant)).rejections).toHaveLength(1)
  })

  it('404: hides another tenant’s application and rejection', async () => {
    const [one, other] = [await service.newTenant(), await service.newTenant()]
    const news = await newsTo(other)
    await other.put(ADDRESS, news).expect(200)
    const before = await storedBy(service, other)
    const foreign = await one.put(ADDRESS, news)
    expect([foreign.status, foreign.body.errors[0].pointer]).toEqual([404, '#/applicationId'])
    expect(plain(foreign)).toEqual(plain(await one.put(ADDRESS, { ...news, applicationId: UNKNOWN_ID })))
    expect(await storedBy(service, other)).toEqual(before)
  })

  it('422: a name with NUL in the path, or a source in the body, changes nothing', async () => {
    const tenant = await service.newTenant()
    const news = await newsTo(tenant)
    const before = await storedBy(service, tenant)
    await tenant.put('/v1/rejections/by-external-id/ats/%00', news).expect(404)
    await tenant.put(ADDRESS, { ...news, source: 'ats' }).expect(422)
    expect(await storedBy(service, tenant)).toEqual(before)
  })
})
