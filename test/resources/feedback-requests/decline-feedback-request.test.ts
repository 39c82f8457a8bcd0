import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp, type TestTenant } from '../../support/app.ts'
import { UNKNOWN_ID } from '../../support/given.ts'
import { eventsOf, plain } from '../action-plans/given.ts'
import { answeredRequest, at, draftedRequest, lostIn, sentRequest } from './given.ts'

let service: TestApp
let tenant: TestTenant
beforeAll(async () => {
  service = await startApp()
  service.setClock('2026-11-02T10:00:00Z')
  tenant = await service.newTenant()
})

describe('POST /v1/feedback-requests/{feedbackRequestId}/decline', () => {
  it('200: keeps when, and the plan says that it is no judgement', async () => {
    const request = await draftedRequest(tenant)
    const answer = await tenant.post(at(request, 'decline'))
    expect(answer).toMatchObject({
      status: 200,
      headers: { etag: '"2"' },
      body: { state: 'declined', settledAt: '2026-11-02T10:00:00.000Z', answer: null },
    })
    expect(lostIn(answer.body)).toContainEqual([
      'ask-for-feedback',
      expect.any(String),
      expect.stringMatching(/They declined to give feedback. That is no judgement of you/),
    ])
    expect((await eventsOf(service, tenant)).map(({ type }) => type)).toContain('feedback_request.declined')
  })

  it('200: of one that was sent', async () => {
    const { body } = await tenant.post(at(await sentRequest(tenant), 'decline')).expect(200)
    expect(body).toMatchObject({ state: 'declined', sentAt: '2026-11-02T10:00:00.000Z' })
  })

  it('409: after it was answered', async () => {
    const answer = await tenant.post(at(await answeredRequest(tenant), 'decline'))
    expect(answer).toMatchObject({ status: 409, body: { code: 'wrong_state' } })
  })

  it("404: for another tenant's, as for one that does not exist", async () => {
    const theirs = await sentRequest(await service.newTenant())
    const answers = [theirs, { id: UNKNOWN_ID }].map((one) => tenant.post(at(one, 'decline')))
    const [foreign, unknown] = (await Promise.all(answers)).map(plain)
    expect(foreign).toMatchObject({ status: 404, body: { code: 'not_found' } })
    expect(foreign).toEqual(unknown)
  })
})
