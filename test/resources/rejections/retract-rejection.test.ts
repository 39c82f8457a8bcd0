import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { at, duringEvent, eventsOf, itemBy, itemsOf, plain, storedBy } from '../action-plans/given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
  service.setClock('2026-11-02T10:00:00Z')
})

const REASON = { reason: 'Sent by mistake' }

describe('POST /v1/rejections/{rejectionId}/retraction', () => {
  it('200: keeps the rejection, closes its plan with the reason, and the application is open again', async () => {
    const tenant = await service.newTenant()
    const { rejection, plan } = await given.rejection(tenant)
    await tenant.post(at(plan, itemBy(plan, 'thank-the-interviewer'), 'completion')).expect(200)
    service.setClock('2026-11-03T10:00:00Z')
    const { body, headers } = await tenant.post(`/v1/rejections/${rejection.id}/retraction`, REASON).expect(200)
    service.setClock('2026-11-02T10:00:00Z')

    const changed = { version: 2, updatedAt: '2026-11-03T10:00:00.000Z' }
    expect(headers.etag).toBe('"2"')
    expect(body.rejection).toEqual({
      ...rejection,
      ...changed,
      retractedAt: '2026-11-03T10:00:00.000Z',
      retractionReason: 'Sent by mistake',
    })
    const closedReason = 'The news behind this plan was taken back: Sent by mistake'
    expect(body.plan).toMatchObject({ ...changed, version: 3, id: plan.id, state: 'closed', closedReason })
    for (const { ruleId, state, stateReason } of itemsOf(body.plan))
      expect([state, stateReason]).toEqual(
        ruleId === 'thank-the-interviewer' ? ['done', null] : ['retired', closedReason],
      )
    const { body: application } = await tenant.get(`/v1/applications/${rejection.applicationId}`)
    expect(application).toMatchObject({ stage: 'interview', outcome: 'open', endedBy: null, endedAt: null, version: 3 })
    const { body: history } = await tenant.get(`/v1/applications/${rejection.applicationId}/stage-events`)
    expect(history.data.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['open', 'rejected', 'open'])
    expect((await eventsOf(service, tenant)).slice(-3).map(({ type }) => type)).toEqual([
      'application.reopened',
      'action_plan.closed',
      'rejection.retracted',
    ])
  })

  it('200: leaves what another open plan asks for too, and empties the checklist of the rest', async () => {
    const tenant = await service.newTenant()
    const first = await given.rejection(tenant)
    const { candidateId } = first.rejection
    const application = await given.application(tenant, { candidateId, employer: 'Nordlicht' })
    const second = await given.rejection(tenant, { applicationId: application.id })
    const { body } = await tenant.post(`/v1/rejections/${first.rejection.id}/retraction`, REASON).expect(200)
    expect(itemBy(body.plan, 'apply-to-matching-roles').state).toBe('todo')
    expect(itemBy(body.plan, 'join-an-event').state).toBe('todo')
    expect(itemBy(body.plan, 'thank-the-interviewer').state).toBe('retired')
    const now = (await tenant.get(`/v1/action-plans/${second.plan.id}`).expect(200)).body
    expect(itemBy(now, 'join-an-event')).toMatchObject({ id: itemBy(first.plan, 'join-an-event').id, state: 'todo' })
    const { body: list } = await tenant.get(`/v1/candidates/${candidateId}/checklist`).expect(200)
    const listed = [...list.open, ...list.later].map(({ id }) => id)
    expect(listed.sort()).toEqual(
      itemsOf(now)
        .map(({ id }) => id)
        .sort(),
    )
  })

  it('200: what only this news named as missing rests on it no more', async () => {
    const tenant = await service.newTenant()
    const { rejection } = await given.rejection(tenant)
    const evidence = [{ type: 'rejection', recordId: rejection.id }]
    const named = { candidateId: rejection.candidateId, skill: { name: 'Kafka' }, evidence }
    const { body: gap } = await tenant.post('/v1/skill-gaps', named).expect(201)
    await tenant.post(`/v1/rejections/${rejection.id}/retraction`, REASON).expect(200)
    expect((await tenant.get(`/v1/skill-gaps/${gap.id}`).expect(200)).body).toMatchObject({
      state: 'open',
      evidence: [],
    })
  })

  it('201 afterwards: another rejection can be recorded, with advice that is open again', async () => {
    const tenant = await service.newTenant()
    const { rejection, plan } = await given.rejection(tenant)
    await tenant.post(`/v1/rejections/${rejection.id}/retraction`, REASON).expect(200)
    const again = await given.rejection(tenant, { applicationId: rejection.applicationId })
    expect(again.rejection.id).not.toBe(rejection.id)
    expect(itemsOf(again.plan).map(({ key }) => key)).toEqual(itemsOf(plan).map(({ key }) => key))
    expect(itemsOf(again.plan).every(({ state }) => state === 'todo')).toBe(true)
  })

  it('200 once, 409 else: of twenty at once', async () => {
    const tenant = await service.newTenant()
    const { rejection } = await given.rejection(tenant)
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => tenant.post(`/v1/rejections/${rejection.id}/retraction`, REASON)),
    )
    const codes = answers.map(({ status, body }) => body.code ?? status).sort()
    expect(codes).toEqual([200, ...Array(19).fill('rejection_retracted')])
    expect((await storedBy(service, tenant)).stage_events).toHaveLength(3)
  })

  it('200: waits for a plan that is just being made, so that this keeps the advice they share', async () => {
    const tenant = await service.newTenant()
    const { rejection } = await given.rejection(tenant)
    const application = await given.application(tenant, { candidateId: rejection.candidateId })
    const [{ plan }, retracted] = await duringEvent(
      service,
      'rejection.recorded',
      () => given.rejection(tenant, { applicationId: application.id }),
      () => tenant.post(`/v1/rejections/${rejection.id}/retraction`, REASON),
    )
    expect(retracted.status).toBe(200)
    const now = (await tenant.get(`/v1/action-plans/${plan.id}`)).body
    const idsOn = (some: object) => itemsOf(some).map(({ id }) => id)
    expect(idsOn(now)).toEqual(expect.arrayContaining(idsOn(plan)))
    expect(itemsOf(now).filter(({ state }) => state !== 'todo')).toEqual([])
  })

  it.each([{}, { reason: '' }, { reason: ' ' }, { reason: 'a\u0000' }, { reason: 'x'.repeat(501) }, { reason: 1 }])(
    '422: needs a reason, not %j',
    async (body) => {
      const tenant = await service.newTenant()
      const { rejection } = await given.rejection(tenant)
      const before = await storedBy(service, tenant)
      const answer = await tenant.post(`/v1/rejections/${rejection.id}/retraction`, body).expect(422)
      expect(answer.body.errors[0].pointer).toBe('#/reason')
      expect(await storedBy(service, tenant)).toEqual(before)
    },
  )

  it('404: hides another tenant’s rejection, and leaves it alone', async () => {
    const [one, other] = [await service.newTenant(), await service.newTenant()]
    const { rejection } = await given.rejection(other)
    const before = await storedBy(service, other)
    const foreign = await one.post(`/v1/rejections/${rejection.id}/retraction`, REASON)
    expect(foreign.status).toBe(404)
    expect(plain(foreign)).toEqual(plain(await one.post(`/v1/rejections/${UNKNOWN_ID}/retraction`, REASON)))
    expect(await storedBy(service, other)).toEqual(before)
  })
})
