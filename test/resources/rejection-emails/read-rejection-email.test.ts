import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { once } from '../../support/idempotency.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

const NO = `Dear Amina,

Thank you for applying for the Tram Conductor role at Harbour Lines. We have decided to move forward with other candidates. You are welcome to reapply after 6 months. We wish you all the best.

Kind regards,
Jonas Weber
Harbour Lines`
const RECEIVED =
  'Thank you for applying for the Tram Conductor role at Harbour Lines. We will review your application soon.'
const UNSURE = 'Unfortunately, after careful consideration of many strong applications, we have disappointing news.'
const EML = `From: "Harbour Lines Careers" <no-reply@mail.example>
To: amina@campus.example
Subject: Your application
MIME-Version: 1.0
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

<p>Your application for <b>Tram Conductor</b> was not=
 successful.</p>`

const PATH = '/v1/rejection-emails'
const RECORD = `${PATH}?record=true`

describe('POST /v1/rejection-emails', () => {
  it('200: says what the e-mail says, and quotes it', async () => {
    const tenant = await service.newTenant()
    const { body } = await tenant.post(PATH, { text: NO }).expect(200)
    expect(body).toMatchObject({
      isRejection: true,
      employer: 'Harbour Lines',
      jobTitle: 'Tram Conductor',
      stage: 'applied',
      reasons: ['another_candidate_preferred'],
      keptOnFile: null,
      mayReapply: true,
      reapplyAfterMonths: 6,
      friendly: true,
      signedByPerson: true,
      signedBy: 'Jonas Weber',
      recorded: 'not_asked',
      rejectionId: null,
      applicationId: null,
      planId: null,
    })
    for (const { quote, start, end } of body.evidence) expect(NO.slice(start, end)).toBe(quote)
  })

  it('200: with an Idempotency-Key reads and records once, and gives the same answer again', async () => {
    const tenant = await service.newTenant()
    const { id: candidateId } = await given.candidate(tenant)
    for (const [path, key] of [
      [PATH, 'read'],
      [RECORD, 'record'],
    ] as const) {
      const send = () => once(tenant.post(path, { text: NO, candidateId }), key).expect(200)
      const [first, second] = [await send(), await send()]
      expect(second.text).toBe(first.text)
      expect(second.headers['idempotent-replayed']).toBe('true')
    }
    expect((await tenant.get(`/v1/rejections?candidateId=${candidateId}`)).body.data).toHaveLength(1)
    expect((await tenant.get(`/v1/applications?candidateId=${candidateId}`)).body.data).toHaveLength(1)
  })

  it('200: reads the source of an e-mail, with who sent it', async () => {
    const tenant = await service.newTenant()
    const { body } = await tenant.post(PATH, { text: EML, format: 'eml' }).expect(200)
    expect(body).toMatchObject({ isRejection: true, employer: 'Harbour Lines', jobTitle: 'Tram Conductor' })
  })

  it('200: records for the open application, whatever its capitals, what a person can then confirm', async () => {
    const tenant = await service.newTenant()
    const { id: candidateId } = await given.candidate(tenant)
    const job = { candidateId, employer: 'HARBOUR LINES', jobTitle: 'tram conductor', stage: 'interview' }
    const { id: applicationId } = await given.application(tenant, job)
    const { body } = await tenant.post(RECORD, { text: NO, candidateId }).expect(200)
    expect(body).toMatchObject({ recorded: 'recorded', applicationId })
    const path = `/v1/rejections/${body.rejectionId}`
    expect((await tenant.get(path)).body).toMatchObject({
      applicationId,
      channel: 'email',
      stageReached: 'interview',
      employerWords: NO,
      reasons: [{ code: 'another_candidate_preferred', statedBy: 'inferred', confidence: body.confidence }],
      reapplyOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      statedBy: 'inferred',
      confidence: body.confidence,
    })
    await tenant.get(`/v1/action-plans/${body.planId}`).expect(200)
    const confirmed = await tenant.patch(path, { statedBy: 'employer', confidence: null }).expect(200)
    expect(confirmed.body.rejection).toMatchObject({ statedBy: 'employer', confidence: null })
  })

  it('200: makes the application where there is none', async () => {
    const tenant = await service.newTenant()
    const { id: candidateId } = await given.candidate(tenant)
    const { body } = await tenant.post(RECORD, { text: NO, candidateId }).expect(200)
    expect((await tenant.get(`/v1/applications/${body.applicationId}`)).body).toMatchObject({
      candidateId,
      employer: 'Harbour Lines',
      jobTitle: 'Tram Conductor',
      outcome: 'rejected',
    })
  })

  it.each([
    ['no rejection', RECEIVED, 'not_a_rejection'],
    ['one it is not sure of', UNSURE, 'not_sure'],
    ['one of no known job', 'We regret that you were not selected.', 'employer_or_job_unknown'],
  ])('200: records nothing of %s', async (_, text, recorded) => {
    const tenant = await service.newTenant()
    const { id: candidateId } = await given.candidate(tenant)
    const { body } = await tenant.post(RECORD, { text, candidateId }).expect(200)
    expect(body).toMatchObject({ recorded, rejectionId: null, applicationId: null, planId: null })
    expect((await tenant.get(`/v1/applications?candidateId=${candidateId}`)).body.data).toEqual([])
  })

  it('200: is in no line of the log but that of the operation', async () => {
    const tenant = await service.newTenant()
    const before = service.logged.length
    await tenant.post(PATH, { text: NO }).expect(200)
    await tenant.post(PATH, { text: NO, format: 'pdf' }).expect(422)
    expect(service.logged.slice(before).join('')).not.toMatch(/Tram|Harbour|Amina|Weber/)
  })

  it("404: another tenant's candidate, asked to record or not", async () => {
    const { id: candidateId } = await given.candidate(await service.newTenant())
    const tenant = await service.newTenant()
    for (const path of [PATH, RECORD])
      for (const id of [candidateId, UNKNOWN_ID])
        expect(await tenant.post(path, { text: NO, candidateId: id })).toMatchObject({
          status: 404,
          body: { code: 'not_found', errors: [{ pointer: '#/candidateId' }] },
        })
  })

  it.each([
    ['no text', {}, '#/text'],
    ['a text too long', { text: 'No. '.repeat(5_001) }, '#/text'],
    ['a source without text', { text: 'From: a@b.example\n\n', format: 'eml' }, '#/text'],
    ['another format', { text: NO, format: 'pdf' }, '#/format'],
  ])('422: %s', async (_, body, pointer) => {
    const tenant = await service.newTenant()
    expect(await tenant.post(PATH, body)).toMatchObject({ status: 422, body: { errors: [{ pointer }] } })
  })

  it('422: asked to record without a candidate', async () => {
    const tenant = await service.newTenant()
    expect(await tenant.post(RECORD, { text: NO })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '#/candidateId' }] },
    })
  })
})
