import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { at, eventsOf, itemBy, itemsOf, plain, storedBy } from '../action-plans/given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
  service.setClock('2026-11-02T10:00:00Z')
})

const SKILLS_GAP = { reasons: [{ code: 'skills_gap', text: 'No Kafka yet' }] }

describe('PATCH /v1/rejections/{rejectionId}', () => {
  it('200: corrects what was said, and the plan with it', async () => {
    const tenant = await service.newTenant()
    const { rejection, plan } = await given.rejection(tenant)
    const answer = await tenant.patch(`/v1/rejections/${rejection.id}`, SKILLS_GAP).expect(200)
    expect(answer.headers.etag).toBe('"2"')
    expect(answer.body.rejection).toMatchObject({
      ...rejection,
      version: 2,
      reasons: [{ code: 'skills_gap', statedBy: 'employer', confidence: null, text: 'No Kafka yet' }],
    })
    const gap = itemBy(answer.body.plan, 'close-a-skill-gap')
    expect(gap.why).toContain('Hafen Logistics named a skills gap')
    expect(itemsOf(answer.body.plan)).toEqual(expect.arrayContaining(itemsOf(plan).filter(isUntouched)))
    expect((await tenant.get(`/v1/rejections/${rejection.id}`)).body).toEqual(answer.body.rejection)
    expect((await tenant.get(`/v1/action-plans/${plan.id}`)).body).toEqual(answer.body.plan)
    expect(
      (await eventsOf(service, tenant))
        .slice(-2)
        .map(({ type }) => type)
        .sort(),
    ).toEqual(['action_plan.revised', 'rejection.updated'])
  })

  it('200: null clears, what is left out stays', async () => {
    const tenant = await service.newTenant()
    const { rejection } = await given.rejection(tenant, {
      employerWords: 'No.',
      reapplyOn: '2027-05-01',
      channel: 'post',
    })
    const changes = { employerWords: null, contact: null, channel: 'phone' }
    const { body } = await tenant.patch(`/v1/rejections/${rejection.id}`, changes).expect(200)
    expect(body.rejection).toEqual({ ...rejection, ...changes, version: 2, updatedAt: expect.any(String) })
  })

  it('200: what no longer holds is retired, and what was done stays', async () => {
    const tenant = await service.newTenant()
    const { rejection, plan } = await given.rejection(tenant, { employerWords: 'No.' })
    const thanks = itemBy(plan, 'thank-the-interviewer')
    await tenant.post(at(plan, thanks, 'completion')).expect(200)
    const { body } = await tenant
      .patch(`/v1/rejections/${rejection.id}`, { reasons: [{ code: 'administrative' }] })
      .expect(200)
    expect(itemBy(body.plan, 'thank-the-interviewer').state).toBe('done')
    expect(itemBy(body.plan, 'save-what-they-said')).toMatchObject({
      state: 'retired',
      stateReason: expect.stringContaining('administrative'),
    })
    expect(body.plan.steps[1].reason).toContain('administrative')
    expect(body.plan.steps[0].reason).toBeNull()
  })

  it('200: a new date for applying again moves the item that waits for it', async () => {
    const tenant = await service.newTenant()
    const { rejection, plan } = await given.rejection(tenant)
    expect(itemBy(plan, 'try-again-later').dueOn).toBe('2027-05-02')
    const { body } = await tenant.patch(`/v1/rejections/${rejection.id}`, { reapplyOn: '2027-02-01' }).expect(200)
    expect(itemBy(body.plan, 'try-again-later')).toMatchObject({
      id: itemBy(plan, 'try-again-later').id,
      dueOn: '2027-02-01',
      title: expect.stringContaining('1 February 2027'),
    })
  })

  it.each([
    ['words out of silence', { outcome: 'no_response' }, { employerWords: 'Hello' }, '#/employerWords'],
    ['a confidence without an inference', {}, { confidence: 0.5 }, '#/confidence'],
    [
      'an inference that becomes a statement',
      { statedBy: 'inferred', confidence: 0.5 },
      { statedBy: 'coach' },
      '#/confidence',
    ],
    ['another ending', {}, { outcome: 'no_response' }, '#/outcome'],
    ['another date of the news', {}, { receivedAt: '2026-11-02T09:00:00Z' }, '#/receivedAt'],
    ['no list of reasons', {}, { reasons: null }, '#/reasons'],
  ])('422: %s changes nothing', async (_, news, changes, pointer) => {
    const tenant = await service.newTenant()
    const { rejection } = await given.rejection(tenant, news)
    const before = await storedBy(service, tenant)
    const { body } = await tenant.patch(`/v1/rejections/${rejection.id}`, changes).expect(422)
    expect(body.errors[0].pointer).toBe(pointer)
    expect(await storedBy(service, tenant)).toEqual(before)
  })

  it('412: a stale ETag changes nothing', async () => {
    const tenant = await service.newTenant()
    const { rejection } = await given.rejection(tenant)
    const change = (etag: string) => tenant.patch(`/v1/rejections/${rejection.id}`, SKILLS_GAP).set('if-match', etag)
    await change('"1"').expect(200)
    const before = await storedBy(service, tenant)
    for (const etag of ['"1"', '"3"', 'W/"2"', '2', '']) await change(etag).expect(412)
    expect(await storedBy(service, tenant)).toEqual(before)
  })

  it('200 once, 412 else: of twenty changes with one ETag', async () => {
    const tenant = await service.newTenant()
    const { rejection } = await given.rejection(tenant)
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        tenant.patch(`/v1/rejections/${rejection.id}`, { employerWords: `Words ${n}` }).set('if-match', '"1"'),
      ),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(19).fill(412)])
    const winner = answers.find(({ status }) => status === 200)
    expect((await tenant.get(`/v1/rejections/${rejection.id}`)).body).toEqual(winner?.body.rejection)
  })

  it('200 for all: of twenty changes without an ETag', async () => {
    const tenant = await service.newTenant()
    const { rejection } = await given.rejection(tenant)
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        tenant.patch(`/v1/rejections/${rejection.id}`, { employerWords: `Words ${n}` }),
      ),
    )
    expect(answers.map(({ status, body }) => [status, body.rejection.version]).sort(byVersion)).toEqual(
      Array.from({ length: 20 }, (_, n) => [200, n + 2]),
    )
  })

  it('409: what was retracted stays as it was', async () => {
    const tenant = await service.newTenant()
    const { rejection } = await given.rejection(tenant)
    await tenant.post(`/v1/rejections/${rejection.id}/retraction`, { reason: 'Sent by mistake' }).expect(200)
    const before = await storedBy(service, tenant)
    const { body } = await tenant.patch(`/v1/rejections/${rejection.id}`, SKILLS_GAP).expect(409)
    expect(body.code).toBe('rejection_retracted')
    expect(await storedBy(service, tenant)).toEqual(before)
  })

  it('404: hides another tenant’s rejection, and leaves it alone', async () => {
    const [one, other] = [await service.newTenant(), await service.newTenant()]
    const { rejection } = await given.rejection(other)
    const before = await storedBy(service, other)
    const foreign = await one.patch(`/v1/rejections/${rejection.id}`, SKILLS_GAP)
    expect(foreign.status).toBe(404)
    expect(plain(foreign)).toEqual(plain(await one.patch(`/v1/rejections/${UNKNOWN_ID}`, SKILLS_GAP)))
    expect(await storedBy(service, other)).toEqual(before)
  })
})

/** Items that no reason speaks to. */
const isUntouched = ({ ruleId }: { ruleId: string }) => !['ask-for-feedback', 'close-a-skill-gap'].includes(ruleId)
const byVersion = (one: number[], other: number[]) => (one[1] ?? 0) - (other[1] ?? 0)
