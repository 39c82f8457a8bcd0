import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp, type TestTenant } from '../../support/app.ts'
import { UNKNOWN_ID } from '../../support/given.ts'
import { eventsOf, plain } from '../action-plans/given.ts'
import { answeredRequest, at, draftedRequest, lostIn, readBy, rejectionOf, sentRequest } from './given.ts'

let service: TestApp
let tenant: TestTenant
beforeAll(async () => {
  service = await startApp()
  service.setClock('2026-11-02T10:00:00Z')
  tenant = await service.newTenant()
})

describe('POST /v1/feedback-requests/{feedbackRequestId}/cancellation', () => {
  it('200: keeps when, and no plan advises to remind of it any more', async () => {
    const { rejection, plan } = await rejectionOf(tenant)
    const request = await sentRequest(tenant, { rejectionId: rejection.id })
    service.setClock('2026-11-12T10:00:00Z')
    await tenant.post(`/v1/action-plans/${plan.id}/revision`).expect(200)
    const answer = await tenant.post(at(request, 'cancellation'))
    service.setClock('2026-11-02T10:00:00Z')
    expect(answer).toMatchObject({
      status: 200,
      headers: { etag: '"3"' },
      body: { state: 'cancelled', settledAt: '2026-11-12T10:00:00.000Z' },
    })
    expect(lostIn(answer.body)).toContainEqual([
      'nudge-once',
      'retired',
      expect.stringMatching(/not sent a question to this employer/),
    ])
    expect((await eventsOf(service, tenant)).map(({ type }) => type)).toContain('feedback_request.cancelled')
  })

  it('200: its page closes with it', async () => {
    const request = await draftedRequest(tenant)
    await tenant.post(at(request, 'link'), {}).expect(201)
    await tenant.post(at(request, 'cancellation')).expect(200)
    expect((await readBy(tenant, request)).linkExpiresAt).toBeNull()
  })

  it('409: after it was answered, and a second time', async () => {
    const cancelled = await draftedRequest(tenant)
    await tenant.post(at(cancelled, 'cancellation')).expect(200)
    for (const request of [await answeredRequest(tenant), cancelled])
      expect(await tenant.post(at(request, 'cancellation'))).toMatchObject({
        status: 409,
        body: { code: 'wrong_state' },
      })
  })

  it("404: for another tenant's, as for one that does not exist", async () => {
    const theirs = await sentRequest(await service.newTenant())
    const answers = [theirs, { id: UNKNOWN_ID }].map((one) => tenant.post(at(one, 'cancellation')))
    const [foreign, unknown] = (await Promise.all(answers)).map(plain)
    expect(foreign).toMatchObject({ status: 404, body: { code: 'not_found' } })
    expect(foreign).toEqual(unknown)
  })
})
