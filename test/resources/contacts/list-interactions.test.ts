import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { UNKNOWN_ID } from '../../support/given.ts'
import { aContact, aConversation, readersOf, WHO_SEES } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

describe('GET /v1/contacts/{contactId}/interactions', () => {
  it('200: the newest first, page by page, of this contact alone', async () => {
    const tenant = await service.newTenant()
    const { id, candidateId } = await aContact(tenant)
    const made = [await aConversation(tenant, id), await aConversation(tenant, id)]
    await aConversation(tenant, (await aContact(tenant, { candidateId })).id)
    const { planChanges: _, ...newest } = made[1]
    const first = await tenant.get(`/v1/contacts/${id}/interactions?limit=1`)
    expect(first.body.data).toEqual([newest])
    const second = await tenant.get(`/v1/contacts/${id}/interactions?limit=1&cursor=${first.body.nextCursor}`)
    expect(second.body).toMatchObject({ data: [{ id: made[0].id }], nextCursor: null })
  })

  it.each(WHO_SEES)('for who may see the contact: of visibility %s, %j', async (visibility, seen) => {
    const tenant = await service.newTenant()
    const { id, candidateId } = await aContact(tenant, { visibility })
    const readers = await readersOf(service, tenant, candidateId)
    await aConversation(readers.candidate, id)
    for (const [name, reader] of Object.entries(readers))
      await reader.get(`/v1/contacts/${id}/interactions`).expect(seen[name as keyof typeof seen] ? 200 : 404)
  })

  it("404: another tenant's contact, as one that does not exist", async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    const { id } = await aContact(other)
    for (const contactId of [id, UNKNOWN_ID]) await tenant.get(`/v1/contacts/${contactId}/interactions`).expect(404)
    expect((await other.get(`/v1/contacts/${id}/interactions`).expect(200)).body.data).toEqual([])
  })
})
