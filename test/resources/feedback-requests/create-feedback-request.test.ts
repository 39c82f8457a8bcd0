import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp, type TestTenant } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { eventsOf, plain } from '../action-plans/given.ts'
import { at, draftedRequest, rejectionOf } from './given.ts'

const PATH = '/v1/feedback-requests'

let service: TestApp
let tenant: TestTenant
beforeAll(async () => {
  service = await startApp()
  service.setClock('2026-11-02T10:00:00Z')
  tenant = await service.newTenant()
})

describe('POST /v1/feedback-requests', () => {
  it('201: drafts one question in an e-mail, to the person who wrote', async () => {
    const { rejection, plan } = await rejectionOf(tenant)
    const answer = await tenant.post(PATH, { rejectionId: rejection.id, channel: 'email', topic: 'responses' })
    expect(answer).toMatchObject({
      status: 201,
      headers: { location: at(answer.body), etag: '"1"' },
      body: {
        rejectionId: rejection.id,
        candidateId: rejection.candidateId,
        state: 'draft',
        contact: { name: 'Mara Lindt', email: 'mara.lindt@hafen.example' },
        channel: 'email',
        tone: 'warm',
        language: 'en',
        topic: 'responses',
        question: 'Which one of my answers could have been more convincing?',
        talkingPoints: [],
        overrideReason: null,
        sentAt: null,
        remindedAt: null,
        settledAt: null,
        answer: null,
        version: 1,
      },
    })
    const { body: text, question } = answer.body
    for (const fact of ['Mara Lindt', 'Hafen Logistics', 'Data Analyst', question, 'Amina Okafor'])
      expect(text).toContain(fact)
    expect(text).toMatch(/respect your decision/)
    const asked = (await tenant.get(`/v1/action-plans/${plan.id}`)).body.steps[1].items[0]
    expect(asked).toMatchObject({ ruleId: 'ask-for-feedback', why: expect.stringContaining('Your draft is ready.') })
    expect((await eventsOf(service, tenant)).map(({ type }) => type)).toContain('feedback_request.created')
  })

  it('201: asks in other words, of another person, by phone, in another language and tone', async () => {
    const { rejection } = await rejectionOf(tenant)
    const question = 'Welche Abfrage hätte schneller sein sollen?'
    const { status, body } = await tenant.post(PATH, {
      rejectionId: rejection.id,
      channel: 'phone',
      tone: 'formal',
      language: 'de',
      question,
      contact: { name: 'Jonas Weber', phone: '+49 40 1' },
    })
    expect({ status, ...body }).toMatchObject({
      status: 201,
      topic: 'general',
      question,
      contact: { name: 'Jonas Weber', phone: '+49 40 1' },
      subject: null,
      body: null,
    })
    expect(body.contact).not.toHaveProperty('email')
    expect(body.talkingPoints.join(' ')).toContain('Jonas Weber')
    expect(body.talkingPoints).toContain(question)
  })

  it("201: asks in the candidate's language where none is named", async () => {
    const { rejection } = await rejectionOf(tenant, { locale: 'es-MX' })
    const { body } = await tenant.post(PATH, { rejectionId: rejection.id, channel: 'email' }).expect(201)
    expect(body).toMatchObject({ language: 'es', question: expect.stringMatching(/^¿.*\?$/) })
  })

  it('409: while one is drafted or sent, but not after it was cancelled', async () => {
    const request = await draftedRequest(tenant)
    const body = { rejectionId: request.rejectionId, channel: 'email' }
    const refused = { status: 409, body: { code: 'request_under_way', errors: [{ pointer: '#/rejectionId' }] } }
    expect(await tenant.post(PATH, body)).toMatchObject(refused)
    await tenant.post(at(request, 'sending'), {}).expect(200)
    expect(await tenant.post(PATH, body)).toMatchObject(refused)
    await tenant.post(at(request, 'cancellation')).expect(200)
    await tenant.post(PATH, body).expect(201)
  })

  it('201: once, of ten at a time', async () => {
    const { rejection } = await rejectionOf(tenant)
    const body = { rejectionId: rejection.id, channel: 'email' }
    const answers = await Promise.all(Array.from({ length: 10 }, () => tenant.post(PATH, body)))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, ...Array(9).fill(409)])
  })

  it.each([
    ['silence', { outcome: 'no_response' }, {}, /never replied/],
    ['an administrative ending', { reasons: [{ code: 'administrative' }] }, {}, /administrative/],
    ['a closed position', { outcome: 'position_closed' }, {}, /position itself was closed/],
    ['an ending of their own', { endedBy: 'candidate' }, {}, /ended this application yourself/],
    ['nobody met', { contact: null }, { stage: 'applied' }, /no contact with a person/],
  ])('409: nobody_to_ask after %s, unless the person says why', async (_, changes, application, why) => {
    const { rejection } = await rejectionOf(tenant, {}, changes, application)
    const body = { rejectionId: rejection.id, channel: 'email' }
    expect(await tenant.post(PATH, body)).toMatchObject({
      status: 409,
      body: { code: 'nobody_to_ask', detail: expect.stringMatching(why), errors: [{ pointer: '#/override' }] },
    })
    const override = 'The recruiter offered it.'
    expect(await tenant.post(PATH, { ...body, override })).toMatchObject({
      status: 201,
      body: { overrideReason: override },
    })
  })

  it('201: a person to ask is named with the request', async () => {
    const { rejection } = await rejectionOf(tenant, {}, { contact: null }, { stage: 'applied' })
    const body = { rejectionId: rejection.id, channel: 'email', contact: { name: 'Jonas Weber' } }
    expect(await tenant.post(PATH, body)).toMatchObject({ status: 201, body: { overrideReason: null } })
  })

  it('409: feedback_not_wanted when the person opted out, unless they say why', async () => {
    const { rejection } = await rejectionOf(tenant, { preferences: { feedbackOptIn: false } })
    const body = { rejectionId: rejection.id, channel: 'email' }
    expect(await tenant.post(PATH, body)).toMatchObject({
      status: 409,
      body: { code: 'feedback_not_wanted', detail: 'You chose not to ask employers for feedback.' },
    })
    expect(await tenant.post(PATH, { ...body, override: 'For this one I do.' })).toMatchObject({
      status: 201,
      body: { overrideReason: 'For this one I do.' },
    })
  })

  it('409: not about a rejection that was retracted', async () => {
    const { rejection } = await rejectionOf(tenant)
    await tenant.post(`/v1/rejections/${rejection.id}/retraction`, { reason: 'Sent by mistake' }).expect(200)
    const answer = await tenant.post(PATH, { rejectionId: rejection.id, channel: 'email', override: 'Please' })
    expect(answer).toMatchObject({ status: 409, body: { code: 'rejection_retracted' } })
  })

  it("404: about another tenant's rejection, another candidate's, or none", async () => {
    const other = await service.newTenant()
    const [{ rejection: theirs }, { rejection: own }] = [await given.rejection(other), await rejectionOf(tenant)]
    const ask = (rejectionId: string) => ({ rejectionId, channel: 'email' })
    const [foreign, unknown] = await Promise.all([theirs.id, UNKNOWN_ID].map((id) => tenant.post(PATH, ask(id))))
    expect(foreign).toMatchObject({ status: 404, body: { errors: [{ pointer: '#/rejectionId' }] } })
    expect(plain(foreign)).toEqual(plain(unknown))
    const candidate = await service.asCandidate(tenant, (await rejectionOf(tenant)).rejection.candidateId)
    await candidate.post(PATH, ask(own.id)).expect(404)
  })

  it.each([
    ['a topic that is none', { topic: 'salary' }, '#/topic'],
    ['a question that is too long', { question: 'x'.repeat(501) }, '#/question'],
    ['an empty contact', { contact: {} }, '#/contact'],
    ['a channel that is neither', { channel: 'fax' }, '#/channel'],
    ['an unknown field', { state: 'sent' }, '#/state'],
  ])('422: names the field for %s', async (_, changes, pointer) => {
    const { rejection } = await rejectionOf(tenant)
    const answer = await tenant.post(PATH, { rejectionId: rejection.id, channel: 'email', ...changes })
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer }] } })
  })
})
