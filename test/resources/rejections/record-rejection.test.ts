import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given } from '../../support/given.ts'
import { eventsOf, itemBy, storedBy } from '../action-plans/given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
  service.setClock('2026-11-02T10:00:00Z')
})

const STEPS = [
  'accept_gracefully',
  'request_feedback',
  'reflect',
  'strengthen_skills',
  'positive_mindset',
  'keep_networking',
  'apply_for_more',
  'stay_persistent',
  'consider_alternatives',
  'look_after_yourself',
]

describe('POST /v1/rejections', () => {
  it('201: answers with the rejection and a plan over all ten steps', async () => {
    const tenant = await service.newTenant()
    const application = await given.application(tenant)
    const answer = await tenant.post('/v1/rejections', {
      applicationId: application.id,
      receivedAt: '2026-11-02T09:30:00Z',
      channel: 'email',
      reasons: [{ code: 'another_candidate_preferred', text: 'We chose someone else.' }],
      employerWords: 'Dear Amina,\nwe chose someone else. 🙏',
      contact: { name: 'Mara Lindt', email: 'mara.lindt@hafen.example' },
    })
    expect(answer.status).toBe(201)
    const { rejection, plan } = answer.body
    expect(answer.headers).toMatchObject({ etag: '"1"', location: `/v1/rejections/${rejection.id}` })
    expect(rejection).toMatchObject({
      applicationId: application.id,
      outcome: 'rejected',
      endedBy: 'employer',
      stageReached: 'interview',
      employerWords: 'Dear Amina,\nwe chose someone else. 🙏',
      contact: { name: 'Mara Lindt', email: 'mara.lindt@hafen.example' },
    })
    expectTenSteps(plan)
    expect(plan.steps[0].items[0]).toMatchObject({
      ruleId: 'thank-the-interviewer',
      dueOn: '2026-11-03',
      state: 'todo',
    })
    expect((await tenant.get(`/v1/action-plans/${plan.id}`)).body).toEqual(plan)
    expect((await tenant.get(`/v1/rejections/${rejection.id}`)).body).toEqual(rejection)
  })

  it('201: ends the application in the same stroke, with a line in its history', async () => {
    const tenant = await service.newTenant()
    const { rejection } = await given.rejection(tenant)
    const { body } = await tenant.get(`/v1/applications/${rejection.applicationId}`)
    const ended = { stage: 'interview', outcome: 'rejected', endedBy: 'employer' }
    expect(body).toMatchObject({ ...ended, stageReached: 'interview', endedAt: '2026-11-02T09:30:00.000Z', version: 2 })
    const history = await tenant.get(`/v1/applications/${rejection.applicationId}/stage-events`)
    expect(history.body.data[0]).toMatchObject({ ...ended, occurredAt: '2026-11-02T09:30:00.000Z' })
  })

  it('201: writes what happened beside it, with ids and nothing personal', async () => {
    const tenant = await service.newTenant()
    const { rejection, plan } = await given.rejection(tenant)
    const { id: rejectionId, applicationId, candidateId } = rejection
    expect((await eventsOf(service, tenant)).slice(-2)).toEqual([
      { type: 'action_plan.made', data: { planId: plan.id, rejectionId, candidateId } },
      { type: 'rejection.recorded', data: { rejectionId, applicationId, candidateId, planId: plan.id } },
    ])
  })

  it('201: takes the least there is, an application', async () => {
    const tenant = await service.newTenant()
    const application = await given.application(tenant, { stage: 'applied' })
    const { body } = await tenant.post('/v1/rejections', { applicationId: application.id }).expect(201)
    expect(body.rejection).toMatchObject({
      outcome: 'rejected',
      endedBy: 'employer',
      stageReached: 'applied',
      receivedAt: '2026-11-02T10:00:00.000Z',
      reasons: [],
      contact: null,
      statedBy: 'employer',
    })
    expectTenSteps(body.plan)
  })

  it('201: takes news about a job that was only saved, and about one with an unknown status', async () => {
    const tenant = await service.newTenant()
    const saved = await given.application(tenant, { stage: 'saved', appliedAt: undefined })
    const unmapped = await given.application(tenant)
    await tenant.patch(`/v1/applications/${unmapped.id}`, { outcome: 'unmapped' }).expect(200)
    expect((await given.rejection(tenant, { applicationId: saved.id })).rejection.stageReached).toBe('applied')
    await given.rejection(tenant, { applicationId: unmapped.id })
    for (const { id } of [saved, unmapped])
      expect((await tenant.get(`/v1/applications/${id}`)).body.outcome).toBe('rejected')
  })

  it.each([
    ['silence', { outcome: 'no_response', channel: 'none', reasons: [{ code: 'silence' }] }, 'never replied'],
    ['an administrative ending', { reasons: [{ code: 'administrative' }] }, 'administrative'],
    ['a closed position', { outcome: 'position_closed' }, 'position itself was closed'],
  ])('201: nobody is to be thanked or asked after %s, and both steps say so', async (_, news, why) => {
    const { plan } = await given.rejection(await service.newTenant(), news)
    expectTenSteps(plan)
    for (const step of plan.steps.slice(0, 2))
      expect(step).toMatchObject({ items: [], reason: expect.stringContaining(why) })
  })

  it('201: the same data at two tenants give the same steps, to the byte', async () => {
    const texts = []
    for (const tenant of [await service.newTenant(), await service.newTenant()]) {
      const { plan } = await given.rejection(tenant, { employerWords: 'No, thank you.' })
      const ids = new Map<string, number>()
      const ordinal = (id: string) => `#${ids.set(id, ids.get(id) ?? ids.size).get(id)}`
      texts.push(JSON.stringify(plan.steps).replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ordinal))
    }
    expect(texts[0]).toBe(texts[1])
  })

  it("201: counts days in the candidate's time zone, and leaves out the tenant's holidays", async () => {
    const news = '2026-11-02T11:30:00Z'
    service.setClock(news)
    const tenant = await service.newTenant({ holidays: ['2026-11-04'] })
    const dates: Record<string, string> = {}
    for (const timeZone of ['Pacific/Auckland', 'America/Los_Angeles']) {
      const candidate = await given.candidate(tenant, { timeZone })
      const application = await given.application(tenant, { candidateId: candidate.id })
      const { plan } = await given.rejection(tenant, { applicationId: application.id, receivedAt: news })
      dates[timeZone] = itemBy(plan, 'thank-the-interviewer').dueOn
    }
    service.setClock('2026-11-02T10:00:00Z')
    expect(dates).toEqual({ 'Pacific/Auckland': '2026-11-05', 'America/Los_Angeles': '2026-11-03' })
  })

  it('201: the same Idempotency-Key gives the same answer and one rejection', async () => {
    const tenant = await service.newTenant()
    const { id } = await given.application(tenant)
    const send = () => tenant.post('/v1/rejections', { applicationId: id }).set('idempotency-key', 'news-1')
    const first = await send().expect(201)
    const second = await send().expect(201)
    expect(second.text).toBe(first.text)
    expect((await storedBy(service, tenant)).rejections).toHaveLength(1)
  })
})

function expectTenSteps(plan: any) {
  expect(plan.steps.map(({ step }: { step: string }) => step)).toEqual(STEPS)
  for (const { items, reason } of plan.steps) {
    if (items.length > 0) expect(reason).toBeNull()
    else expect(reason).toMatch(/\w{3}.*\.$/)
  }
}
