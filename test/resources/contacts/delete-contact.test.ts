import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { eventsOf, itemBy } from '../action-plans/given.ts'
import { aContact, aConversation, readersOf, WHO_SEES } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
  service.setClock('2026-11-02T10:00:00Z')
})

describe('DELETE /v1/contacts/{contactId}', () => {
  it('204: removes the contact and the conversations with them', async () => {
    const tenant = await service.newTenant()
    const { id, candidateId } = await aContact(tenant)
    await aConversation(tenant, id)
    expect((await tenant.delete(`/v1/contacts/${id}`).expect(204)).text).toBe('')
    await tenant.get(`/v1/contacts/${id}`).expect(404)
    await tenant.get(`/v1/contacts/${id}/interactions`).expect(404)
    expect((await service.database.pool.query('select 1 from interactions where contact_id = $1', [id])).rows).toEqual(
      [],
    )
    expect((await eventsOf(service, tenant)).at(-1)).toEqual({
      type: 'contact.deleted',
      data: { contactId: id, candidateId },
    })
  })

  it('204: no plan names the person from now on', async () => {
    const tenant = await service.newTenant()
    const { plan, rejection } = await given.rejection(tenant)
    const { id } = await aContact(tenant, { candidateId: rejection.candidateId })
    const item = async () => itemBy((await tenant.get(`/v1/action-plans/${plan.id}`)).body, 'reach-out-to-one-person')
    expect((await item()).title).toContain('Tom Brandt')
    await tenant.delete(`/v1/contacts/${id}`).expect(204)
    expect(await item()).toMatchObject({ title: expect.not.stringContaining('Tom'), fulfilledBy: 'createContact' })
  })

  it('412: changed since it was read', async () => {
    const tenant = await service.newTenant()
    const { id } = await aContact(tenant)
    await tenant.delete(`/v1/contacts/${id}`).set('if-match', '"7"').expect(412)
    await tenant.delete(`/v1/contacts/${id}`).set('if-match', '"1"').expect(204)
  })

  it.each(WHO_SEES)('removed by who may see it: of visibility %s, %j', async (visibility, seen) => {
    const tenant = await service.newTenant()
    const { id: candidateId } = await given.candidate(tenant)
    for (const [name, reader] of Object.entries(await readersOf(service, tenant, candidateId))) {
      const { id } = await aContact(tenant, { visibility, candidateId })
      await reader.delete(`/v1/contacts/${id}`).expect(seen[name as keyof typeof seen] ? 204 : 404)
    }
  })

  it("404: another tenant's, as one that does not exist", async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    const { id } = await aContact(other)
    for (const contactId of [id, UNKNOWN_ID])
      expect(await tenant.delete(`/v1/contacts/${contactId}`)).toMatchObject({
        status: 404,
        body: { code: 'not_found' },
      })
    await other.get(`/v1/contacts/${id}`).expect(200)
  })
})
