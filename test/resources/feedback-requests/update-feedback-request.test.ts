import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp, type TestTenant } from '../../support/app.ts'
import { UNKNOWN_ID } from '../../support/given.ts'
import { plain } from '../action-plans/given.ts'
import { at, draftedRequest, readBy, sentRequest } from './given.ts'

let service: TestApp
let tenant: TestTenant
beforeAll(async () => {
  service = await startApp()
  service.setClock('2026-11-02T10:00:00Z')
  tenant = await service.newTenant()
})

const WORDS = { subject: 'Eine Frage 🎓', body: 'Hallo,\n\nwas hätte geholfen?\n', talkingPoints: ['Good morning'] }

describe('PATCH /v1/feedback-requests/{feedbackRequestId}', () => {
  it("200: keeps the person's own words in the draft, and leaves the rest", async () => {
    const request = await draftedRequest(tenant)
    const answer = await tenant.patch(at(request), WORDS)
    expect(answer).toMatchObject({
      status: 200,
      headers: { etag: '"2"' },
      body: { ...request, ...WORDS, planChanges: { gained: [], lost: [] }, version: 2 },
    })
    const { body } = await tenant.patch(at(request), { subject: 'Only this' }).expect(200)
    expect(body).toMatchObject({ ...WORDS, subject: 'Only this', question: request.question })
    expect(await readBy(tenant, request)).toMatchObject({ ...WORDS, subject: 'Only this', version: 3 })
  })

  it('412: with the tag of an earlier version', async () => {
    const request = await draftedRequest(tenant)
    await tenant.patch(at(request), WORDS).set('if-match', '"1"').expect(200)
    await tenant.patch(at(request), { subject: 'Late' }).set('if-match', '"1"').expect(412)
    expect((await readBy(tenant, request)).subject).toBe(WORDS.subject)
  })

  it('409: what was sent stays as it was sent', async () => {
    const request = await sentRequest(tenant)
    const answer = await tenant.patch(at(request), WORDS)
    expect(answer).toMatchObject({ status: 409, body: { code: 'wrong_state' } })
    expect((await readBy(tenant, request)).subject).toBe(request.subject)
  })

  it.each([
    ['a blank subject', { subject: ' ' }, '#/subject'],
    ['no text', { body: null }, '#/body'],
    ['a point that is none', { talkingPoints: ['a', ''] }, '#/talkingPoints/1'],
    ['the state', { state: 'sent' }, '#/state'],
  ])('422: names the field for %s', async (_, body, pointer) => {
    const request = await draftedRequest(tenant)
    expect(await tenant.patch(at(request), body)).toMatchObject({ status: 422, body: { errors: [{ pointer }] } })
  })

  it("404: for another tenant's, as for one that does not exist", async () => {
    const other = await service.newTenant()
    const theirs = await draftedRequest(other)
    const answers = await Promise.all([theirs, { id: UNKNOWN_ID }].map((one) => tenant.patch(at(one), WORDS)))
    const [foreign, unknown] = answers.map(plain)
    expect(foreign).toMatchObject({ status: 404, body: { code: 'not_found' } })
    expect(foreign).toEqual(unknown)
    expect((await readBy(other, theirs)).subject).toBe(theirs.subject)
  })
})
