import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { eventsOf, itemBy } from '../action-plans/given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
  service.setClock('2026-11-02T10:00:00Z')
})

const FULL = {
  name: 'Tom Brandt',
  role: 'Data Engineer',
  employer: 'Nordwind',
  email: 'tom.brandt@nordwind.example',
  phone: '+49 40 1234567',
  closeness: 'distant',
  hasConsented: true,
  note: 'Met at the data meetup.',
  visibility: 'tenant',
}

describe('POST /v1/contacts', () => {
  it('201: keeps every field, with its address and its ETag', async () => {
    const tenant = await service.newTenant()
    const { id: candidateId } = await given.candidate(tenant)
    const answer = await tenant.post('/v1/contacts', { ...FULL, candidateId })
    expect(answer).toMatchObject({ status: 201, headers: { etag: '"1"', location: `/v1/contacts/${answer.body.id}` } })
    expect(answer.body).toEqual({
      ...FULL,
      id: expect.any(String),
      candidateId,
      version: 1,
      createdAt: '2026-11-02T10:00:00.000Z',
      updatedAt: '2026-11-02T10:00:00.000Z',
      planChanges: { gained: [], lost: [] },
    })
    expect((await eventsOf(service, tenant)).at(-1)).toEqual({
      type: 'contact.created',
      data: { contactId: answer.body.id, candidateId },
    })
  })

  it('201: is an acquaintance, without consent and for the candidate alone, where nothing else is said', async () => {
    const tenant = await service.newTenant()
    const { id: candidateId } = await given.candidate(tenant)
    const { body } = await tenant.post('/v1/contacts', { candidateId, name: 'Ines' }).expect(201)
    expect(body).toMatchObject({
      closeness: 'acquaintance',
      hasConsented: false,
      visibility: 'candidate',
      role: null,
      employer: null,
      email: null,
      phone: null,
      note: null,
    })
    await tenant.get(`/v1/contacts/${body.id}`).expect(404)
  })

  it('201: the open plan names the person from now on', async () => {
    const tenant = await service.newTenant()
    const { plan, rejection } = await given.rejection(tenant)
    expect(itemBy(plan, 'reach-out-to-one-person').title).toBe('Reach out to one person you know a little')
    const contact = { ...FULL, candidateId: rejection.candidateId }
    const { body } = await tenant.post('/v1/contacts', contact).expect(201)
    expect(itemBy((await tenant.get(`/v1/action-plans/${plan.id}`)).body, 'reach-out-to-one-person')).toMatchObject({
      title: 'Get in touch with Tom Brandt',
      why: expect.stringContaining('Tom Brandt (Data Engineer, Nordwind)'),
      links: expect.arrayContaining([{ type: 'contact', id: body.id }]),
      fulfilledBy: 'recordInteraction',
    })
  })

  it.each([
    ['an e-mail address', { phone: undefined }, ['#/email']],
    ['a phone number', { email: undefined }, ['#/phone']],
    ['both', {}, ['#/email', '#/phone']],
  ])('422: keeps no %s of somebody who has not agreed to it', async (_, changes, pointers) => {
    const tenant = await service.newTenant()
    const { id: candidateId } = await given.candidate(tenant)
    for (const hasConsented of [false, undefined]) {
      const answer = await tenant.post('/v1/contacts', { ...FULL, ...changes, hasConsented, candidateId })
      expect(answer).toMatchObject({
        status: 422,
        body: { code: 'consent_missing', errors: pointers.map((pointer) => ({ pointer })) },
      })
    }
    expect((await tenant.get('/v1/contacts')).body.data).toEqual([])
    await tenant.post('/v1/contacts', { candidateId, name: 'Ines', email: null, phone: null }).expect(201)
  })

  it("404: another tenant's candidate, as one that does not exist", async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    const { id } = await given.candidate(other)
    for (const candidateId of [id, UNKNOWN_ID])
      expect(await tenant.post('/v1/contacts', { ...FULL, candidateId })).toMatchObject({
        status: 404,
        body: { code: 'not_found', errors: [{ pointer: '#/candidateId' }] },
      })
    expect((await other.get('/v1/contacts')).body.data).toEqual([])
  })

  it('404: another candidate, to the token of one', async () => {
    const tenant = await service.newTenant()
    const [one, other] = [await given.candidate(tenant), await given.candidate(tenant)]
    const candidate = await service.asCandidate(tenant, one.id)
    await candidate.post('/v1/contacts', { ...FULL, candidateId: other.id }).expect(404)
    await candidate.post('/v1/contacts', { ...FULL, candidateId: one.id }).expect(201)
  })

  it.each([
    ['no name', { name: undefined }, '#/name'],
    ['a blank name', { name: ' ' }, '#/name'],
    ['another closeness', { closeness: 'friend' }, '#/closeness'],
    ['no e-mail address', { email: 'tom' }, '#/email'],
    ['another reader', { visibility: 'public' }, '#/visibility'],
  ])('422: %s', async (_, changes, pointer) => {
    const tenant = await service.newTenant()
    const { id: candidateId } = await given.candidate(tenant)
    expect(await tenant.post('/v1/contacts', { ...FULL, candidateId, ...changes })).toMatchObject({
      status: 422,
      body: { code: 'invalid_request', errors: [{ pointer }] },
    })
  })
})
