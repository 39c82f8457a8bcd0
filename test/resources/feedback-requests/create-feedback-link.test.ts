import { createHash } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp, type TestTenant } from '../../support/app.ts'
import { UNKNOWN_ID } from '../../support/given.ts'
import { kept, once } from '../../support/idempotency.ts'
import { eventsOf, plain } from '../action-plans/given.ts'
import { answeredRequest, at, draftedRequest, rejectionOf, sentRequest } from './given.ts'

let service: TestApp
let tenant: TestTenant
beforeAll(async () => {
  service = await startApp()
  tenant = await service.newTenant()
})

const storedOf = async (request: { id: string }) =>
  (await service.database.pool.query('select * from feedback_links where request_id = $1 order by id', [request.id]))
    .rows

describe('POST /v1/feedback-requests/{feedbackRequestId}/link', () => {
  beforeEach(() => service.setClock('2026-11-02T10:00:00Z'))

  it("201: gives an address once, open to the end of a day in the person's zone, and keeps its hash alone", async () => {
    const request = await draftedRequest(tenant)
    const answer = await tenant.post(at(request, 'link'), {})
    expect(answer.status).toBe(201)
    const { url, token, expiresAt, mention } = answer.body
    expect(token).toMatch(/^[\w-]{43}$/)
    expect(url).toBe(`${service.app.listeningOrigin}/feedback/${token}`)
    expect(expiresAt).toBe('2026-11-16T23:00:00.000Z')
    expect(mention).toContain('until Monday 16 November')
    expect(mention.endsWith(`\n${url}`)).toBe(true)
    const [row] = await storedOf(request)
    expect(row.hash).toEqual(createHash('sha256').update(token).digest())
    expect(JSON.stringify(Object.values(row))).not.toContain(token)
    expect((await eventsOf(service, tenant)).at(-1)).toEqual({
      type: 'feedback_link.created',
      data: { feedbackRequestId: request.id, candidateId: request.candidateId },
    })
  })

  it('201: for as many days as are asked for, in the language and by the channel of the request', async () => {
    const { rejection } = await rejectionOf(tenant, { timeZone: 'Pacific/Auckland' })
    const asked = { rejectionId: rejection.id, channel: 'phone', language: 'de' }
    const request = await sentRequest(tenant, asked)
    const { body } = await tenant.post(at(request, 'link'), { expiresInDays: 1 }).expect(201)
    expect(body.expiresAt).toBe('2026-11-03T11:00:00.000Z')
    expect(body.mention).toMatch(/bieten Sie an, diese Seite zu schicken.*Dienstag, 3\. November/)
  })

  it('201: begins with the address of the service that people know', async () => {
    const known = await startApp({ ONWARD_PUBLIC_URL: 'https://onward.example.edu/jobs/' })
    const own = await known.newTenant()
    const { body } = await own.post(at(await draftedRequest(own), 'link'), {}).expect(201)
    expect(body.url).toBe(`https://onward.example.edu/jobs/feedback/${body.token}`)
  })

  it('201: a new address ends the one before', async () => {
    const request = await draftedRequest(tenant)
    const first = await tenant.post(at(request, 'link'), {}).expect(201)
    const second = await tenant.post(at(request, 'link'), {}).expect(201)
    expect(second.body.token).not.toBe(first.body.token)
    expect((await storedOf(request)).map(({ revoked_at }) => revoked_at === null)).toEqual([false, true])
  })

  it('201: the idempotency record does not hold the address in clear', async () => {
    const request = await draftedRequest(tenant)
    const first = await once(tenant.post(at(request, 'link'), {}), 'k').expect(201)
    const again = await once(tenant.post(at(request, 'link'), {}), 'k').expect(201)
    expect(again.text).toBe(first.text)
    const records = JSON.stringify(
      (await kept(service, tenant.id)).map((row) => ({ ...row, body: row.body?.toString('latin1') })),
    )
    expect(records).toContain('createFeedbackLink')
    expect(records).not.toContain(first.body.token)
  })

  it('409: not once the request is settled', async () => {
    const cancelled = await draftedRequest(tenant)
    await tenant.post(at(cancelled, 'cancellation')).expect(200)
    for (const request of [cancelled, await answeredRequest(tenant)])
      expect(await tenant.post(at(request, 'link'), {})).toMatchObject({ status: 409, body: { code: 'wrong_state' } })
  })

  it.each([0, 61, 1.5, '14'])('422: not for %s days', async (expiresInDays) => {
    const request = await draftedRequest(tenant)
    const answer = await tenant.post(at(request, 'link'), { expiresInDays })
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer: '#/expiresInDays' }] } })
  })

  it("404: for another tenant's and another candidate's, as for one that does not exist", async () => {
    const [theirs, own] = [await draftedRequest(await service.newTenant()), await draftedRequest(tenant)]
    const stranger = await service.asCandidate(tenant, (await rejectionOf(tenant)).rejection.candidateId)
    const answers = [
      tenant.post(at(theirs, 'link'), {}),
      tenant.post(at({ id: UNKNOWN_ID }, 'link'), {}),
      stranger.post(at(own, 'link'), {}),
    ]
    const [foreign, unknown, anothers] = (await Promise.all(answers)).map(plain)
    expect(foreign).toMatchObject({ status: 404, body: { code: 'not_found' } })
    expect([unknown, anothers]).toEqual([foreign, foreign])
    expect(await storedOf(theirs)).toEqual([])
  })
})
