import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp, type TestTenant } from '../../support/app.ts'
import { UNKNOWN_ID } from '../../support/given.ts'
import { eventsOf, itemsOf, plain } from '../action-plans/given.ts'
import { answeredRequest, at, draftedRequest, lostIn, rejectionOf, sentRequest } from './given.ts'

let service: TestApp
let tenant: TestTenant
beforeAll(async () => {
  service = await startApp()
  tenant = await service.newTenant()
})

describe('POST /v1/feedback-requests/{feedbackRequestId}/reminder', () => {
  beforeEach(() => service.setClock('2026-11-02T10:00:00Z'))

  it('200: keeps when, and the advice to remind leaves the plan with the reason', async () => {
    const { rejection, plan } = await rejectionOf(tenant)
    const request = await sentRequest(tenant, { rejectionId: rejection.id })
    service.setClock('2026-11-12T10:00:00Z')
    await tenant.post(`/v1/action-plans/${plan.id}/revision`).expect(200)
    const rules = itemsOf((await tenant.get(`/v1/action-plans/${plan.id}`)).body).map(({ ruleId }) => ruleId)
    expect(rules).toContain('nudge-once')
    const answer = await tenant.post(at(request, 'reminder'), {})
    expect(answer).toMatchObject({
      status: 200,
      headers: { etag: '"3"' },
      body: { state: 'sent', remindedAt: '2026-11-12T10:00:00.000Z' },
    })
    expect(lostIn(answer.body)).toContainEqual([
      'nudge-once',
      expect.any(String),
      expect.stringMatching(/You reminded them once, on Thursday 12 November/),
    ])
    expect((await eventsOf(service, tenant)).map(({ type }) => type)).toContain('feedback_request.reminded')
  })

  it('409: once is enough, also of ten at a time', async () => {
    const request = await sentRequest(tenant)
    const answers = await Promise.all(Array.from({ length: 10 }, () => tenant.post(at(request, 'reminder'), {})))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, ...Array(9).fill(409)])
    const refused = answers.find(({ status }) => status === 409)
    expect(refused?.body).toMatchObject({ code: 'already_reminded', detail: expect.stringMatching(/once/) })
  })

  it('409: only while it waits for an answer', async () => {
    for (const request of [await draftedRequest(tenant), await answeredRequest(tenant)])
      expect(await tenant.post(at(request, 'reminder'), {})).toMatchObject({
        status: 409,
        body: { code: 'wrong_state' },
      })
  })

  it.each([
    ['before it was asked', '2026-11-02T09:59:59Z'],
    ['tomorrow and later', '2026-11-04T10:00:00Z'],
  ])('422: not %s', async (_, sentAt) => {
    const request = await sentRequest(tenant)
    const answer = await tenant.post(at(request, 'reminder'), { sentAt })
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer: '#/sentAt' }] } })
  })

  it("404: for another tenant's, as for one that does not exist", async () => {
    const theirs = await sentRequest(await service.newTenant())
    const answers = [theirs, { id: UNKNOWN_ID }].map((one) => tenant.post(at(one, 'reminder'), {}))
    const [foreign, unknown] = (await Promise.all(answers)).map(plain)
    expect(foreign).toMatchObject({ status: 404, body: { code: 'not_found' } })
    expect(foreign).toEqual(unknown)
  })
})
