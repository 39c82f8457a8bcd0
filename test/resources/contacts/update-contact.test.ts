import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { eventsOf, itemBy } from '../action-plans/given.ts'
import { aContact, readersOf, WHO_SEES } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
  service.setClock('2026-11-02T10:00:00Z')
})

const REACHABLE = { hasConsented: true, email: 'tom@nordwind.example', phone: '+49 40 1' }

describe('PATCH /v1/contacts/{contactId}', () => {
  it('200: changes what it names and nothing else', async () => {
    const tenant = await service.newTenant()
    const { planChanges: _, ...before } = await aContact(tenant, { role: 'Analyst', note: 'Old' })
    const answer = await tenant.patch(`/v1/contacts/${before.id}`, { role: null, note: 'New', closeness: 'close' })
    expect(answer).toMatchObject({ status: 200, headers: { etag: '"2"' } })
    expect(answer.body).toEqual({
      ...before,
      role: null,
      note: 'New',
      closeness: 'close',
      version: 2,
      planChanges: { gained: [], lost: [] },
    })
    expect((await eventsOf(service, tenant)).at(-1)).toEqual({
      type: 'contact.updated',
      data: { contactId: before.id, candidateId: before.candidateId },
    })
  })

  it('200: the open plan says the new name', async () => {
    const tenant = await service.newTenant()
    const { plan, rejection } = await given.rejection(tenant)
    const { id } = await aContact(tenant, { candidateId: rejection.candidateId })
    await tenant.patch(`/v1/contacts/${id}`, { name: 'Tomasz Brandt' }).expect(200)
    const { body } = await tenant.get(`/v1/action-plans/${plan.id}`)
    expect(itemBy(body, 'reach-out-to-one-person').title).toBe('Get in touch with Tomasz Brandt')
  })

  it('200: consent that is withdrawn takes e-mail address and phone number with it', async () => {
    const tenant = await service.newTenant()
    const { id } = await aContact(tenant, REACHABLE)
    const { body } = await tenant.patch(`/v1/contacts/${id}`, { hasConsented: false }).expect(200)
    expect(body).toMatchObject({ hasConsented: false, email: null, phone: null })
    const { rows } = await service.database.pool.query('select email, phone from contacts where id = $1', [id])
    expect(rows).toEqual([{ email: null, phone: null }])
  })

  it('200: consent and details may come together, and details later', async () => {
    const tenant = await service.newTenant()
    const { id } = await aContact(tenant)
    const path = `/v1/contacts/${id}`
    expect((await tenant.patch(path, REACHABLE).expect(200)).body).toMatchObject(REACHABLE)
    expect((await tenant.patch(path, { phone: '+49 40 2' }).expect(200)).body.phone).toBe('+49 40 2')
  })

  it('422: keeps no contact details without consent', async () => {
    const tenant = await service.newTenant()
    const silent = await aContact(tenant)
    const agreed = await aContact(tenant, REACHABLE)
    const attempts: [string, object][] = [
      [silent.id, { email: 'tom@nordwind.example' }],
      [agreed.id, { hasConsented: false, email: 'tom@nordwind.example' }],
    ]
    for (const [id, changes] of attempts) {
      const before = (await tenant.get(`/v1/contacts/${id}`)).body
      expect(await tenant.patch(`/v1/contacts/${id}`, changes)).toMatchObject({
        status: 422,
        body: { code: 'consent_missing', errors: [{ pointer: '#/email' }] },
      })
      expect((await tenant.get(`/v1/contacts/${id}`)).body).toEqual(before)
    }
  })

  it('412: changed since it was read', async () => {
    const tenant = await service.newTenant()
    const { id } = await aContact(tenant)
    const change = (tag: string, name: string) => tenant.patch(`/v1/contacts/${id}`, { name }).set('if-match', tag)
    await change('"1"', 'Second').expect(200)
    expect(await change('"1"', 'Third')).toMatchObject({ status: 412, body: { code: 'stale' } })
    expect((await tenant.get(`/v1/contacts/${id}`)).body).toMatchObject({ name: 'Second', version: 2 })
  })

  it.each(WHO_SEES)('changed by who may see it: of visibility %s, %j', async (visibility, seen) => {
    const tenant = await service.newTenant()
    const { id, candidateId } = await aContact(tenant, { visibility })
    for (const [name, reader] of Object.entries(await readersOf(service, tenant, candidateId)))
      await reader.patch(`/v1/contacts/${id}`, { note: name }).expect(seen[name as keyof typeof seen] ? 200 : 404)
  })

  it("404: another tenant's, as one that does not exist", async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    const { id } = await aContact(other)
    for (const contactId of [id, UNKNOWN_ID])
      expect(await tenant.patch(`/v1/contacts/${contactId}`, { name: 'Mine' })).toMatchObject({
        status: 404,
        body: { code: 'not_found' },
      })
    expect((await other.get(`/v1/contacts/${id}`)).body.name).toBe('Tom Brandt')
  })

  it.each([
    ['no name', { name: null }, '#/name'],
    ['another candidate', { candidateId: UNKNOWN_ID }, '#/candidateId'],
    ['no visibility', { visibility: null }, '#/visibility'],
  ])('422: %s', async (_, changes, pointer) => {
    const tenant = await service.newTenant()
    const { id } = await aContact(tenant)
    expect(await tenant.patch(`/v1/contacts/${id}`, changes)).toMatchObject({
      status: 422,
      body: { errors: [{ pointer }] },
    })
  })
})
