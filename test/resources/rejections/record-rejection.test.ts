import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'

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
    expect(plan.steps.map((step: { step: string }) => step.step)).toEqual(STEPS)
    for (const { items, reason } of plan.steps)
      expect(items.length > 0 ? reason : items.length + reason.length > 0).toBe(items.length > 0 ? null : true)
    expect(plan.steps[0].items[0]).toMatchObject({
      ruleId: 'thank-the-interviewer',
      dueOn: '2026-11-03',
      state: 'todo',
    })
    expect((await tenant.get(`/v1/action-plans/${plan.id}`)).body).toEqual(plan)
    expect((await tenant.get(`/v1/rejections/${rejection.id}`)).body).toEqual(rejection)
  })

  it('201: ends the application in the same stroke', async () => {
    const tenant = await service.newTenant()
    const { rejection } = await given.rejection(tenant)
    const { body } = await tenant.get(`/v1/applications/${rejection.applicationId}`)
    expect(body).toMatchObject({
      outcome: 'rejected',
      endedBy: 'employer',
      stageReached: 'interview',
      endedAt: '2026-11-02T09:30:00.000Z',
    })
  })

  it('404: hides the application of another tenant', async () => {
    const [one, other] = [await service.newTenant(), await service.newTenant()]
    const application = await given.application(other)
    const foreign = await one.post('/v1/rejections', { applicationId: application.id })
    const unknown = await one.post('/v1/rejections', { applicationId: UNKNOWN_ID })
    expect(foreign.status).toBe(404)
    expect({ ...foreign.body, requestId: '' }).toEqual({ ...unknown.body, requestId: '' })
  })
})
