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

describe('DELETE /v1/contacts/{contactId}/interactions/{interactionId}', () => {
  it('204: takes the conversation back', async () => {
    const tenant = await service.newTenant()
    const { id: contactId, candidateId } = await aContact(tenant)
    const { id: interactionId } = await aConversation(tenant, contactId)
    const path = `/v1/contacts/${contactId}/interactions/${interactionId}`
    expect((await tenant.delete(path).expect(204)).text).toBe('')
    await tenant.get(path).expect(404)
    await tenant.delete(path).expect(404)
    expect((await eventsOf(service, tenant)).at(-1)).toEqual({
      type: 'interaction.deleted',
      data: { interactionId, contactId, candidateId },
    })
  })

  it('204: the plan no longer counts it', async () => {
    const tenant = await service.newTenant()
    const { plan, rejection } = await given.rejection(tenant)
    const { id } = await aContact(tenant, { candidateId: rejection.candidateId })
    const spoken = await aConversation(tenant, id, '2026-09-14T10:00:00Z')
    const why = async () =>
      itemBy((await tenant.get(`/v1/action-plans/${plan.id}`)).body, 'reach-out-to-one-person').why
    expect(await why()).toContain('You last spoke with Tom Brandt on Monday 14 September.')
    await tenant.delete(`/v1/contacts/${id}/interactions/${spoken.id}`).expect(204)
    expect(await why()).toContain('You have noted Tom Brandt as a contact, but no conversation yet.')
  })

  it.each(WHO_SEES)('by who may see the contact: of visibility %s, %j', async (visibility, seen) => {
    const tenant = await service.newTenant()
    const contact = await aContact(tenant, { visibility })
    const readers = await readersOf(service, tenant, contact.candidateId)
    for (const [name, reader] of Object.entries(readers)) {
      const { id } = await aConversation(readers.candidate, contact.id)
      await reader
        .delete(`/v1/contacts/${contact.id}/interactions/${id}`)
        .expect(seen[name as keyof typeof seen] ? 204 : 404)
    }
  })

  it('404: under another contact, of another tenant, or unknown', async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    const contact = await aContact(tenant)
    const second = await aContact(tenant, { candidateId: contact.candidateId })
    const { id } = await aConversation(tenant, contact.id)
    await tenant.delete(`/v1/contacts/${second.id}/interactions/${id}`).expect(404)
    await tenant.delete(`/v1/contacts/${contact.id}/interactions/${UNKNOWN_ID}`).expect(404)
    await other.delete(`/v1/contacts/${contact.id}/interactions/${id}`).expect(404)
    await tenant.get(`/v1/contacts/${contact.id}/interactions/${id}`).expect(200)
  })
})
