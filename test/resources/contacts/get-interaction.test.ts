import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { UNKNOWN_ID } from '../../support/given.ts'
import { aContact, aConversation, readersOf, WHO_SEES } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

describe('GET /v1/contacts/{contactId}/interactions/{interactionId}', () => {
  it('200: gives back what was noted', async () => {
    const tenant = await service.newTenant()
    const { id } = await aContact(tenant)
    const { planChanges: _, ...noted } = await aConversation(tenant, id)
    expect((await tenant.get(`/v1/contacts/${id}/interactions/${noted.id}`).expect(200)).body).toEqual(noted)
  })

  it.each(WHO_SEES)('for who may see the contact: of visibility %s, %j', async (visibility, seen) => {
    const tenant = await service.newTenant()
    const contact = await aContact(tenant, { visibility })
    const readers = await readersOf(service, tenant, contact.candidateId)
    const { id } = await aConversation(readers.candidate, contact.id)
    for (const [name, reader] of Object.entries(readers))
      await reader
        .get(`/v1/contacts/${contact.id}/interactions/${id}`)
        .expect(seen[name as keyof typeof seen] ? 200 : 404)
  })

  it('404: under another contact, of another tenant, or unknown', async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    const contact = await aContact(tenant)
    const second = await aContact(tenant, { candidateId: contact.candidateId })
    const { id } = await aConversation(tenant, contact.id)
    await tenant.get(`/v1/contacts/${second.id}/interactions/${id}`).expect(404)
    await tenant.get(`/v1/contacts/${contact.id}/interactions/${UNKNOWN_ID}`).expect(404)
    await other.get(`/v1/contacts/${contact.id}/interactions/${id}`).expect(404)
  })
})
