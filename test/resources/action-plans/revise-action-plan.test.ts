import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp, type TestTenant } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { at, duringEvent, eventsOf, idsOf, itemBy, itemsOf, plain, storedBy } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
  service.setClock('2026-11-02T10:00:00Z')
})

const revise = async (tenant: TestTenant, { id }: { id: string }, now = '2026-11-02T10:00:00Z') => {
  service.setClock(now)
  const { body } = await tenant.post(`/v1/action-plans/${id}/revision`).expect(200)
  service.setClock('2026-11-02T10:00:00Z')
  return body
}

describe('POST /v1/action-plans/{planId}/revision', () => {
  it('200: the same facts give the same steps, and nothing is added or retired', async () => {
    const tenant = await service.newTenant()
    const { plan } = await given.rejection(tenant)
    const { plan: revised, added, kept, retired } = await revise(tenant, plan)
    expect({ added, kept, retired }).toEqual({ added: [], kept: idsOf(itemsOf(plan)), retired: [] })
    expect(revised).toEqual({ ...plan, version: 2 })
    expect((await tenant.get(`/v1/action-plans/${plan.id}`)).body).toEqual(revised)
    expect((await eventsOf(service, tenant)).at(-1)).toEqual({
      type: 'action_plan.revised',
      data: { planId: plan.id, rejectionId: plan.rejectionId, candidateId: plan.candidateId },
    })
  })

  it('200: days later, what came too late is retired with the reason; ids, states and due dates stay', async () => {
    const tenant = await service.newTenant()
    const { plan } = await given.rejection(tenant)
    const asked = itemBy(plan, 'ask-for-feedback')
    await tenant.post(at(plan, asked, 'completion')).expect(200)
    const { plan: revised, added, retired } = await revise(tenant, plan, '2026-11-16T10:00:00Z')
    const thanks = itemBy(revised, 'thank-the-interviewer')
    expect(thanks).toMatchObject({ state: 'retired', stateReason: expect.stringContaining('come late') })
    expect([added, retired]).toEqual([[], [thanks.id]])
    expect(revised.steps[0]).toMatchObject({ items: [thanks], reason: thanks.stateReason })
    expect(itemBy(revised, 'ask-for-feedback')).toMatchObject({ id: asked.id, state: 'done', title: asked.title })
    const fixed = ({ id, dueOn, ifThen }: { id: string; dueOn: string; ifThen: unknown }) => ({ id, dueOn, ifThen })
    expect(itemsOf(revised).map(fixed)).toEqual(itemsOf(plan).map(fixed))
  })

  it('200: new facts about the person add advice, and withdrawn ones take it away', async () => {
    const tenant = await service.newTenant()
    const { plan } = await given.rejection(tenant)
    const waiting = await given.application(tenant, {
      candidateId: plan.candidateId,
      appliedAt: '2026-10-06T08:00:00Z',
    })
    const later = '2026-11-05T10:00:00Z'
    const first = await revise(tenant, plan, '2026-11-20T10:00:00Z')
    const follow = itemBy(first.plan, 'follow-up-on-silence')
    expect(first.added).toEqual([follow.id])
    expect(follow.links).toEqual([{ type: 'application', id: waiting.id }])
    expect(follow.dueOn).toBe('2026-11-23')

    await tenant.patch(`/v1/applications/${waiting.id}`, { outcome: 'withdrawn', endedAt: later }).expect(422)
    service.setClock('2026-11-20T10:00:00Z')
    const withdrawn = await tenant.patch(`/v1/applications/${waiting.id}`, { outcome: 'withdrawn' }).expect(200)
    expect(idsOf(withdrawn.body.planChanges.lost)).toEqual([follow.id])
    const second = await revise(tenant, plan, '2026-11-20T10:00:00Z')
    expect([second.added, second.retired]).toEqual([[], []])
    expect(itemBy(second.plan, 'follow-up-on-silence')).toMatchObject({
      state: 'retired',
      stateReason: 'None of your open applications is waiting for an answer.',
    })
  })

  it('200: what another open plan holds too only leaves this one', async () => {
    const tenant = await service.newTenant()
    const { plan } = await given.rejection(tenant, { reasons: [{ code: 'skills_gap' }] })
    const application = await given.application(tenant, { candidateId: plan.candidateId })
    const other = await given.rejection(tenant, { applicationId: application.id, reasons: [{ code: 'skills_gap' }] })
    const gap = itemBy(plan, 'close-a-skill-gap')
    expect(itemBy(other.plan, 'close-a-skill-gap').id).toBe(gap.id)
    const { body } = await tenant.patch(`/v1/rejections/${other.rejection.id}`, { reasons: [] }).expect(200)
    expect(idsOf(itemsOf(body.plan))).not.toContain(gap.id)
    expect(body.plan.steps[3].reason).toContain('No reason was given')
    const { body: first } = await tenant.get(`/v1/action-plans/${plan.id}`)
    expect(itemBy(first, 'close-a-skill-gap')).toMatchObject({ id: gap.id, state: 'todo' })
  })

  it('200: plans that share advice do not take turns in wording it', async () => {
    const tenant = await service.newTenant()
    const reasons = [{ code: 'interview_performance' }]
    const { plan } = await given.rejection(tenant, { reasons })
    const application = await given.application(tenant, { candidateId: plan.candidateId, employer: 'Nordlicht' })
    const other = (await given.rejection(tenant, { applicationId: application.id, reasons })).plan
    for (const turn of [plan, other, plan, other]) {
      const { added, retired, plan: revised } = await revise(tenant, turn)
      expect({ added, retired }).toEqual({ added: [], retired: [] })
      expect(revised.steps).toEqual((turn === other ? other : await read(tenant, plan)).steps)
    }
    const shared = itemBy(await read(tenant, plan), 'practise-out-loud')
    expect(shared).toEqual(itemBy(other, 'practise-out-loud'))
    expect(shared.why).toContain('Nordlicht')
  })

  it('200: skipped, declined and retired items are not brought back by another run', async () => {
    const tenant = await service.newTenant()
    const { plan } = await given.rejection(tenant)
    await tenant.post(at(plan, itemBy(plan, 'join-an-event'), 'skip'), { reason: 'No' }).expect(200)
    await tenant.post(at(plan, itemBy(plan, 'check-in'), 'not-for-me')).expect(200)
    const first = await revise(tenant, plan, '2026-11-16T10:00:00Z')
    const second = await revise(tenant, plan, '2026-11-16T10:00:00Z')
    expect([first.added, second.added, second.retired]).toEqual([[], [], []])
    expect(second.plan.steps).toEqual(first.plan.steps)
    expect(itemBy(second.plan, 'join-an-event').state).toBe('skipped')
    expect(itemBy(second.plan, 'check-in').state).toBe('not_for_me')
  })

  it('200 for all: twenty at once are twenty runs one after another', async () => {
    const tenant = await service.newTenant()
    const { plan } = await given.rejection(tenant)
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => tenant.post(`/v1/action-plans/${plan.id}/revision`)),
    )
    const versions = answers.map(({ status, body }) => [status, body.plan.version]).sort((one, two) => one[1] - two[1])
    expect(versions).toEqual(Array.from({ length: 20 }, (_, n) => [200, n + 2]))
    expect(new Set((await storedBy(service, tenant)).plan_items).size).toBe(itemsOf(plan).length)
  })

  it('409: a closed plan stays as it was', async () => {
    const tenant = await service.newTenant()
    const { plan } = await given.rejection(tenant)
    await tenant.post(`/v1/rejections/${plan.rejectionId}/retraction`, { reason: 'Sent by mistake' }).expect(200)
    const before = await storedBy(service, tenant)
    const { body } = await tenant.post(`/v1/action-plans/${plan.id}/revision`).expect(409)
    expect(body.code).toBe('plan_closed')
    expect(await storedBy(service, tenant)).toEqual(before)
  })

  it('409: a plan that is just being closed', async () => {
    const tenant = await service.newTenant()
    const { plan } = await given.rejection(tenant)
    const [closed, revised] = await duringEvent(
      service,
      'rejection.retracted',
      () => tenant.post(`/v1/rejections/${plan.rejectionId}/retraction`, { reason: 'Sent by mistake' }),
      () => tenant.post(`/v1/action-plans/${plan.id}/revision`),
    )
    expect([closed.status, revised.status, revised.body.code]).toEqual([200, 409, 'plan_closed'])
    expect((await tenant.get(`/v1/action-plans/${plan.id}`)).body).toEqual(closed.body.plan)
  })

  it('404: hides another tenant’s plan, and leaves it alone', async () => {
    const [one, other] = [await service.newTenant(), await service.newTenant()]
    const { plan } = await given.rejection(other)
    const before = await storedBy(service, other)
    const foreign = await one.post(`/v1/action-plans/${plan.id}/revision`)
    expect(foreign.status).toBe(404)
    expect(plain(foreign)).toEqual(plain(await one.post(`/v1/action-plans/${UNKNOWN_ID}/revision`)))
    expect(await storedBy(service, other)).toEqual(before)
  })
})

async function read(tenant: TestTenant, { id }: { id: string }) {
  return (await tenant.get(`/v1/action-plans/${id}`)).body
}
