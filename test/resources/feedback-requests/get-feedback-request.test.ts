import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { UNKNOWN_ID } from '../../support/given.ts'
import { plain } from '../action-plans/given.ts'
import { at, draftedRequest, readBy, rejectionOf, sentRequest } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
  service.setClock('2026-11-02T10:00:00Z')
})

describe('GET /v1/feedback-requests/{feedbackRequestId}', () => {
  it('200: answers with the request as it was drafted; no reminder yet, and no page', async () => {
    const tenant = await service.newTenant()
    const { planChanges: _, ...drafted } = await draftedRequest(tenant)
    const answer = await tenant.get(at(drafted))
    expect(answer).toMatchObject({ status: 200, headers: { etag: '"1"' } })
    expect(answer.body).toEqual({ ...drafted, reminder: null, linkExpiresAt: null })
  })

  it('200: shows the one reminder and the day from which it fits, until it was sent', async () => {
    // The Wednesday is a holiday, so seven business days end on a Thursday.
    const tenant = await service.newTenant({ holidays: ['2026-11-04'] })
    const request = await sentRequest(tenant, { topic: 'skills' })
    const { reminder } = await readBy(tenant, request)
    expect(reminder).toMatchObject({ fromOn: '2026-11-12', talkingPoints: [] })
    expect(reminder.subject).toContain('Data Analyst')
    for (const fact of ['Monday 2 November', request.question, 'Mara Lindt']) expect(reminder.body).toContain(fact)
    await tenant.post(at(request, 'reminder'), {}).expect(200)
    expect((await readBy(tenant, request)).reminder).toBeNull()
  })

  it('200: the reminder speaks as the request did: its language, its contact, by phone, in the zone of the person', async () => {
    const tenant = await service.newTenant()
    const { rejection } = await rejectionOf(tenant, { timeZone: 'Pacific/Auckland' })
    const asked = { rejectionId: rejection.id, channel: 'phone', language: 'fr', contact: { name: 'Jonas Weber' } }
    const request = await sentRequest(tenant, asked, { sentAt: '2026-11-02T11:30:00Z' })
    const { reminder } = await readBy(tenant, request)
    expect(reminder).toMatchObject({ fromOn: '2026-11-12', subject: null, body: null })
    expect(reminder.talkingPoints.join(' ')).toMatch(/mardi 3 novembre/)
    expect(reminder.talkingPoints.join(' ')).toMatch(/Jonas Weber/)
  })

  it('200: says until when the page can be used', async () => {
    const tenant = await service.newTenant()
    const request = await draftedRequest(tenant)
    const { body: link } = await tenant.post(at(request, 'link'), { expiresInDays: 2 }).expect(201)
    expect((await readBy(tenant, request)).linkExpiresAt).toBe(link.expiresAt)
    await tenant.delete(at(request, 'link')).expect(204)
    expect((await readBy(tenant, request)).linkExpiresAt).toBeNull()
  })

  it("404: for another tenant's and another candidate's, as for one that does not exist", async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    const [own, theirs] = [await draftedRequest(tenant), await draftedRequest(other)]
    const stranger = await service.asCandidate(tenant, (await rejectionOf(tenant)).rejection.candidateId)
    const answers = [tenant.get(at(theirs)), tenant.get(at({ id: UNKNOWN_ID })), stranger.get(at(own))]
    const [foreign, unknown, anothers] = (await Promise.all(answers)).map(plain)
    expect(foreign).toMatchObject({ status: 404, body: { code: 'not_found' } })
    expect([unknown, anothers]).toEqual([foreign, foreign])
  })
})
