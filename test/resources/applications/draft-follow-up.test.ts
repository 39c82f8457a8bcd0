import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp, type TestTenant } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { plain, storedBy } from '../action-plans/given.ts'
import { givenRejected } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
  service.setClock('2026-11-02T10:00:00Z')
})

const MARA = { name: 'Mara Lindt', email: 'mara.lindt@hafen.example' }
const JONAS = { name: 'Jonas Weber', phone: '+49 30 1234567' }
const applied = (tenant: TestTenant, changes: object = {}) =>
  given.application(tenant, { stage: 'applied', contacts: [JONAS, MARA], ...changes })
const draft = (tenant: TestTenant, id: string, body: object = { channel: 'email' }) =>
  tenant.post(`/v1/applications/${id}/follow-up`, body)

describe('POST /v1/applications/{applicationId}/follow-up', () => {
  it('201: an e-mail to read and send, from what is known', async () => {
    const tenant = await service.newTenant()
    const { id } = await applied(tenant)
    const answer = await draft(tenant, id)
    expect(answer).toMatchObject({
      status: 201,
      body: { channel: 'email', tone: 'warm', language: 'en', talkingPoints: [], subject: expect.any(String) },
    })
    expect(answer.body.body).toMatch(/^Dear Mara/)
    for (const known of ['Monday 5 October', 'Data Analyst', 'Hafen Logistics', 'still open', 'Amina Okafor'])
      expect(answer.body.body).toContain(known)
  })

  it('201: a script for the phone, to whoever has a number', async () => {
    const tenant = await service.newTenant()
    const { id } = await applied(tenant)
    const { status, body } = await draft(tenant, id, { channel: 'phone', tone: 'brief', language: 'de' })
    expect({ status, ...body }).toMatchObject({ status: 201, channel: 'phone', tone: 'brief', language: 'de' })
    expect([body.subject, body.body]).toEqual([null, null])
    expect(body.talkingPoints.length).toBeGreaterThan(3)
    expect(body.talkingPoints[0]).toContain('Jonas Weber')
    expect(body.talkingPoints.join(' ')).toContain('Montag, 5. Oktober')
  })

  it("201: in the candidate's language and on the candidate's day where the request does not say", async () => {
    const tenant = await service.newTenant({ locale: 'de' })
    const candidate = await given.candidate(tenant, { locale: 'fr-CA', timeZone: 'America/Toronto' })
    const { id } = await applied(tenant, { candidateId: candidate.id, appliedAt: '2026-10-05T02:00:00Z' })
    const { body } = await draft(tenant, id)
    expect(body.language).toBe('fr')
    expect(body.body).toContain('dimanche 4 octobre')
    const other = await applied(tenant)
    expect((await draft(tenant, other.id)).body.language).toBe('de')
  })

  it('201: names nobody and no day where neither is known', async () => {
    const tenant = await service.newTenant()
    const { id: candidateId } = await given.candidate(tenant, { name: null })
    const { id } = await applied(tenant, { candidateId, contacts: [] })
    await tenant.patch(`/v1/applications/${id}`, { appliedAt: null }).expect(200)
    const { body } = await draft(tenant, id)
    expect(body.body).not.toMatch(/null|undefined|\d/)
    expect(body.body).toContain('Hafen Logistics')
  })

  it('201: writes to an address without a name as to one whose name nobody knows', async () => {
    const tenant = await service.newTenant()
    const { id } = await applied(tenant, { contacts: [JONAS, { email: 'jobs@hafen.example' }] })
    expect((await draft(tenant, id)).body.body).not.toContain('Jonas')
  })

  it('201: keeps nothing, and gives the same answer for the same Idempotency-Key', async () => {
    const tenant = await service.newTenant()
    const { id } = await applied(tenant)
    const before = await storedBy(service, tenant)
    const first = await draft(tenant, id).set('idempotency-key', 'k').expect(201)
    const second = await draft(tenant, id).set('idempotency-key', 'k').expect(201)
    expect(second.text).toBe(first.text)
    expect(second.headers['idempotent-replayed']).toBe('true')
    expect(await storedBy(service, tenant)).toEqual(before)
  })

  it("201: with a token of the candidate's own, who is not another person", async () => {
    const tenant = await service.newTenant()
    const [own, other] = [await applied(tenant), await applied(tenant)]
    const candidate = await service.asCandidate(tenant, own.candidateId)
    await candidate.post(`/v1/applications/${own.id}/follow-up`, { channel: 'email' }).expect(201)
    await candidate.post(`/v1/applications/${other.id}/follow-up`, { channel: 'email' }).expect(404)
  })

  it('409: after the ending there is nothing to ask, after a no as after a withdrawal', async () => {
    const tenant = await service.newTenant()
    const [rejected, withdrawn] = [await applied(tenant), await applied(tenant)]
    await givenRejected(tenant, service, rejected.id)
    await tenant.patch(`/v1/applications/${withdrawn.id}`, { outcome: 'withdrawn' }).expect(200)
    for (const { id } of [rejected, withdrawn])
      expect(await draft(tenant, id)).toMatchObject({ status: 409, body: { code: 'application_ended' } })
  })

  it('409: what is only saved has not been sent', async () => {
    const tenant = await service.newTenant()
    const { id } = await applied(tenant, { stage: 'saved', appliedAt: undefined })
    expect(await draft(tenant, id)).toMatchObject({ status: 409, body: { code: 'not_sent' } })
  })

  it('409: once is enough', async () => {
    const tenant = await service.newTenant()
    const { id } = await applied(tenant)
    await tenant.post(`/v1/applications/${id}/follow-up/sending`, { channel: 'email' }).expect(200)
    expect(await draft(tenant, id)).toMatchObject({ status: 409, body: { code: 'already_followed_up' } })
  })

  it("404: another tenant's application looks like one that does not exist", async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    const { id } = await applied(other)
    const [foreign, unknown] = [await draft(tenant, id), await draft(tenant, UNKNOWN_ID)]
    expect(unknown).toMatchObject({ status: 404, body: { code: 'not_found' } })
    expect(plain(foreign)).toEqual(plain(unknown))
  })

  it.each([
    ['no channel', {}, '#/channel'],
    ['a channel that no letter has', { channel: 'post' }, '#/channel'],
    ['an unknown tone', { channel: 'email', tone: 'angry' }, '#/tone'],
    ['a language there are no texts in', { channel: 'email', language: 'it' }, '#/language'],
    ['an override, which nothing here needs', { channel: 'email', override: 'Please' }, '#/override'],
  ])('422: names the field for %s', async (_, body, pointer) => {
    const tenant = await service.newTenant()
    const { id } = await applied(tenant)
    expect(await draft(tenant, id, body)).toMatchObject({
      status: 422,
      body: { code: 'invalid_request', errors: [{ pointer }] },
    })
  })
})
