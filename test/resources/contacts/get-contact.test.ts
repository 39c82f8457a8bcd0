import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { plain } from '../action-plans/given.ts'
import { aContact, readersOf, WHO_SEES } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

describe('GET /v1/contacts/{contactId}', () => {
  it('200: gives back what was kept, with its ETag', async () => {
    const tenant = await service.newTenant()
    const { planChanges: _, ...kept } = await aContact(tenant, { note: 'Met at the data meetup.' })
    const answer = await tenant.get(`/v1/contacts/${kept.id}`)
    expect(answer).toMatchObject({ status: 200, headers: { etag: '"1"' } })
    expect(answer.body).toEqual(kept)
  })

  it.each(WHO_SEES)('visible to the %s: %j', async (visibility, seen) => {
    const tenant = await service.newTenant()
    const { id, candidateId } = await aContact(tenant, { visibility })
    for (const [name, reader] of Object.entries(await readersOf(service, tenant, candidateId)))
      await reader.get(`/v1/contacts/${id}`).expect(seen[name as keyof typeof seen] ? 200 : 404)
  })

  it("404: another tenant's, and another candidate's, look like one that does not exist", async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    const { id } = await aContact(other)
    const candidate = await service.asCandidate(other, (await given.candidate(other)).id)
    for (const reader of [tenant, candidate]) {
      const unknown = await reader.get(`/v1/contacts/${UNKNOWN_ID}`).expect(404)
      expect(plain(await reader.get(`/v1/contacts/${id}`))).toEqual(plain(unknown))
    }
  })
})
