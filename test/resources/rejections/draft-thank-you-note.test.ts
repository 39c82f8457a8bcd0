import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp, type TestTenant } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { eventsOf, plain } from '../action-plans/given.ts'

let service: TestApp
let tenant: TestTenant
beforeAll(async () => {
  service = await startApp()
  service.setClock('2026-11-02T10:00:00Z')
  tenant = await service.newTenant()
})

const noteOf = (rejectionId: string) => `/v1/rejections/${rejectionId}/thank-you-note`

async function rejectionOf(changes: object = {}, application: object = {}, candidate: object = {}) {
  const { id: candidateId } = await given.candidate(tenant, candidate)
  const { id: applicationId } = await given.application(tenant, { candidateId, ...application })
  return (await given.rejection(tenant, { applicationId, ...changes })).rejection
}

describe('POST /v1/rejections/{rejectionId}/thank-you-note', () => {
  it('201: writes an e-mail from what is on record, and changes no plan', async () => {
    const rejection = await rejectionOf()
    const answer = await tenant.post(noteOf(rejection.id), {
      channel: 'email',
      learned: 'how your team plans a release',
    })
    expect(answer).toMatchObject({
      status: 201,
      headers: { location: noteOf(rejection.id), etag: '"1"' },
      body: {
        rejectionId: rejection.id,
        candidateId: rejection.candidateId,
        channel: 'email',
        tone: 'warm',
        language: 'en',
        learned: 'how your team plans a release',
        talkingPoints: [],
        overrideReason: null,
        sentAt: null,
        sentChannel: null,
        version: 1,
      },
    })
    const { subject, body } = answer.body
    expect(subject).toContain('Data Analyst')
    for (const fact of ['Mara Lindt', 'Hafen Logistics', 'how your team plans a release', 'Amina Okafor'])
      expect(body).toContain(fact)
    expect(body).toMatch(/stay in touch/)
    expect((await eventsOf(service, tenant)).at(-1)).toEqual({
      type: 'thank_you_note.drafted',
      data: { rejectionId: rejection.id, candidateId: rejection.candidateId },
    })
  })

  it('201: writes a script for a call, and leaves out who is not known', async () => {
    const rejection = await rejectionOf({ contact: { phone: '+49 40 1' } }, { stage: 'screening' }, { name: null })
    const { status, body } = await tenant.post(noteOf(rejection.id), { channel: 'phone', tone: 'brief' })
    expect({ status, subject: body.subject, text: body.body }).toEqual({ status: 201, subject: null, text: null })
    expect(body.talkingPoints.length).toBeGreaterThanOrEqual(4)
    expect(body.talkingPoints.join(' ')).not.toMatch(/null|undefined|\[|stay in touch/)
  })

  it.each([
    ['de-AT', undefined, 'de', /Guten Tag/],
    ['fr', 'es', 'es', /Hola/],
    ['pt', undefined, 'en', /Dear/],
  ])('201: for a candidate of locale %s who asks for %s it is in %s', async (locale, language, expected, words) => {
    const rejection = await rejectionOf({}, {}, { locale })
    const { body } = await tenant.post(noteOf(rejection.id), { channel: 'email', ...(language && { language }) })
    expect(body.language).toBe(expected)
    expect(body.body).toMatch(words)
  })

  it('201: drafting again replaces the draft', async () => {
    const { id } = await rejectionOf()
    const first = await tenant.post(noteOf(id), { channel: 'email', learned: 'a lot' }).expect(201)
    const again = await tenant.post(noteOf(id), { channel: 'phone', tone: 'formal' }).expect(201)
    expect(again.body).toMatchObject({ channel: 'phone', tone: 'formal', learned: null, body: null, version: 2 })
    expect(again.body.createdAt).toBe(first.body.createdAt)
    expect((await tenant.get(noteOf(id))).body).toEqual(again.body)
  })

  it('409: not after it was sent', async () => {
    const { id } = await rejectionOf()
    await tenant.post(noteOf(id), { channel: 'email' }).expect(201)
    await tenant.post(`${noteOf(id)}/sending`, {}).expect(200)
    const answer = await tenant.post(noteOf(id), { channel: 'email', override: 'One more' })
    expect(answer).toMatchObject({ status: 409, body: { code: 'already_sent' } })
  })

  it.each([
    ['silence', { outcome: 'no_response' }, {}, /never replied/],
    ['silence as the reason', { reasons: [{ code: 'silence' }] }, {}, /never replied/],
    ['an administrative ending', { reasons: [{ code: 'administrative' }] }, {}, /administrative/],
    ['a closed position', { outcome: 'position_closed' }, {}, /position itself was closed/],
    ['an ending of their own', { endedBy: 'candidate' }, {}, /ended this application yourself/],
    ['nobody met', { contact: null }, { stage: 'applied' }, /not spoken with anyone/],
  ])('409: nobody_to_thank after %s, unless the person says why', async (_, changes, application, why) => {
    const { id } = await rejectionOf(changes, application)
    const refused = await tenant.post(noteOf(id), { channel: 'email' })
    expect(refused).toMatchObject({
      status: 409,
      body: { code: 'nobody_to_thank', detail: expect.stringMatching(why), errors: [{ pointer: '#/override' }] },
    })
    await tenant.get(noteOf(id)).expect(404)
    const override = 'The recruiter called me afterwards.'
    const drafted = await tenant.post(noteOf(id), { channel: 'email', override })
    expect(drafted).toMatchObject({ status: 201, body: { overrideReason: override } })
  })

  it('409: says why in the language of the candidate', async () => {
    const { id } = await rejectionOf({ outcome: 'no_response' }, {}, { locale: 'de' })
    const { body } = await tenant.post(noteOf(id), { channel: 'email' })
    expect(body.detail).toMatch(/nie geantwortet/)
  })

  it('201: keeps no reason that was not needed', async () => {
    const { id } = await rejectionOf()
    const { body } = await tenant.post(noteOf(id), { channel: 'email', override: 'Just in case' }).expect(201)
    expect(body.overrideReason).toBeNull()
  })

  it('409: not for a rejection that was retracted', async () => {
    const { id } = await rejectionOf()
    await tenant.post(`/v1/rejections/${id}/retraction`, { reason: 'Sent by mistake' }).expect(200)
    const answer = await tenant.post(noteOf(id), { channel: 'email', override: 'Please' })
    expect(answer).toMatchObject({ status: 409, body: { code: 'rejection_retracted' } })
  })

  it("404: for another tenant's rejection, as for one that does not exist", async () => {
    const other = await service.newTenant()
    const { rejection } = await given.rejection(other)
    const answers = [rejection.id, UNKNOWN_ID].map((id) => tenant.post(noteOf(id), { channel: 'email' }))
    const [foreign, unknown] = (await Promise.all(answers)).map(plain)
    expect(foreign).toMatchObject({ status: 404, body: { code: 'not_found' } })
    expect(foreign).toEqual(unknown)
  })

  it('lets a candidate token draft for its own person only', async () => {
    const [own, others] = [await rejectionOf(), await rejectionOf()]
    const candidate = await service.asCandidate(tenant, own.candidateId)
    await candidate.post(noteOf(own.id), { channel: 'email' }).expect(201)
    await candidate.post(noteOf(others.id), { channel: 'email' }).expect(404)
  })

  it.each([
    ['no channel', {}, '#/channel'],
    ['a channel that is neither', { channel: 'fax' }, '#/channel'],
    ['a blank override', { channel: 'email', override: ' ' }, '#/override'],
    ['too many words', { channel: 'email', learned: 'x'.repeat(501) }, '#/learned'],
  ])('422: names the field for %s', async (_, body, pointer) => {
    const { id } = await rejectionOf()
    expect(await tenant.post(noteOf(id), body)).toMatchObject({ status: 422, body: { errors: [{ pointer }] } })
  })
})
