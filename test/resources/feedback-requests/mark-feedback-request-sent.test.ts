import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp, type TestTenant } from '../../support/app.ts'
import { UNKNOWN_ID } from '../../support/given.ts'
import { eventsOf, itemBy, plain } from '../action-plans/given.ts'
import { at, draftedRequest, lostIn, rejectionOf, sentRequest } from './given.ts'

let service: TestApp
let tenant: TestTenant
beforeAll(async () => {
  service = await startApp()
  service.setClock('2026-11-02T10:00:00Z')
  tenant = await service.newTenant()
})

describe('POST /v1/feedback-requests/{feedbackRequestId}/sending', () => {
  it('200: keeps when and how, and the advice to ask leaves the plan with the reason', async () => {
    const { rejection, plan } = await rejectionOf(tenant)
    const advice = itemBy(plan, 'ask-for-feedback')
    const request = await draftedRequest(tenant, { rejectionId: rejection.id })
    const answer = await tenant.post(at(request, 'sending'), { sentAt: '2026-11-02T09:45:00Z', channel: 'in_person' })
    expect(answer).toMatchObject({
      status: 200,
      headers: { etag: '"2"' },
      body: { state: 'sent', sentAt: '2026-11-02T09:45:00.000Z', channel: 'in_person', settledAt: null, version: 2 },
    })
    expect(lostIn(answer.body)).toEqual([
      ['ask-for-feedback', expect.any(String), expect.stringMatching(/You asked on Monday 2 November/)],
    ])
    expect(answer.body.planChanges.lost[0].id).toBe(advice.id)
    expect((await eventsOf(service, tenant)).map(({ type }) => type)).toContain('feedback_request.sent')
  })

  it('200: as it was drafted and now, where nothing is said', async () => {
    const request = await sentRequest(tenant)
    expect(request).toMatchObject({ sentAt: '2026-11-02T10:00:00.000Z', channel: 'email' })
  })

  it('409: once only', async () => {
    const request = await sentRequest(tenant)
    const again = await tenant.post(at(request, 'sending'), {})
    expect(again).toMatchObject({ status: 409, body: { code: 'wrong_state' } })
  })

  it.each([
    ['tomorrow and later', { sentAt: '2026-11-04T10:00:00Z' }, '#/sentAt'],
    ['no way it went', { channel: 'none' }, '#/channel'],
  ])('422: names the field for %s', async (_, body, pointer) => {
    const request = await draftedRequest(tenant)
    const answer = await tenant.post(at(request, 'sending'), body)
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer }] } })
  })

  it("404: for another tenant's, as for one that does not exist", async () => {
    const theirs = await draftedRequest(await service.newTenant())
    const answers = [theirs, { id: UNKNOWN_ID }].map((one) => tenant.post(at(one, 'sending'), {}))
    const [foreign, unknown] = (await Promise.all(answers)).map(plain)
    expect(foreign).toMatchObject({ status: 404, body: { code: 'not_found' } })
    expect(foreign).toEqual(unknown)
  })
})
