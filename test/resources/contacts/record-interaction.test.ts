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

describe('POST /v1/contacts/{contactId}/interactions', () => {
  it('201: keeps every field, with its address', async () => {
    const tenant = await service.newTenant()
    const { id: contactId, candidateId } = await aContact(tenant)
    const spoken = { channel: 'in_person', spokeAt: '2026-10-30T15:00:00.000Z', note: 'Their team hires in spring.' }
    const answer = await tenant.post(`/v1/contacts/${contactId}/interactions`, spoken)
    expect(answer).toMatchObject({
      status: 201,
      headers: { location: `/v1/contacts/${contactId}/interactions/${answer.body.id}` },
    })
    expect(answer.body).toEqual({
      ...spoken,
      id: expect.any(String),
      contactId,
      candidateId,
      createdAt: '2026-11-02T10:00:00.000Z',
      planChanges: { gained: [], lost: [] },
    })
    expect((await eventsOf(service, tenant)).at(-1)).toEqual({
      type: 'interaction.recorded',
      data: { interactionId: answer.body.id, contactId, candidateId },
    })
  })

  it('201: took place now, and needs no note, where nothing else is said', async () => {
    const tenant = await service.newTenant()
    const { id } = await aContact(tenant)
    const { body } = await tenant.post(`/v1/contacts/${id}/interactions`, { channel: 'email' }).expect(201)
    expect(body).toMatchObject({ spokeAt: '2026-11-02T10:00:00.000Z', note: null })
  })

  it('201: the plan no longer asks to get in touch with somebody, and says why', async () => {
    const tenant = await service.newTenant()
    const { plan, rejection } = await given.rejection(tenant)
    const asked = itemBy(plan, 'reach-out-to-one-person')
    const { id } = await aContact(tenant, { candidateId: rejection.candidateId })
    const { body } = await tenant.post(`/v1/contacts/${id}/interactions`, { channel: 'phone' }).expect(201)
    expect(body.planChanges).toMatchObject({
      gained: [],
      lost: [
        {
          id: asked.id,
          ruleId: 'reach-out-to-one-person',
          state: 'done',
          stateReason: 'You spoke with someone on Monday 2 November; once in 7 days is enough.',
        },
      ],
    })
  })

  it('201: a conversation of long ago changes nothing on the plan', async () => {
    const tenant = await service.newTenant()
    const { rejection } = await given.rejection(tenant)
    const { id } = await aContact(tenant, { candidateId: rejection.candidateId })
    const spoken = { channel: 'phone', spokeAt: '2026-08-03T10:00:00Z' }
    const { body } = await tenant.post(`/v1/contacts/${id}/interactions`, spoken).expect(201)
    expect(body.planChanges).toEqual({ gained: [], lost: [] })
  })

  it.each(WHO_SEES)('by who may see the contact: of visibility %s, %j', async (visibility, seen) => {
    const tenant = await service.newTenant()
    const { id, candidateId } = await aContact(tenant, { visibility })
    for (const [name, reader] of Object.entries(await readersOf(service, tenant, candidateId)))
      await reader
        .post(`/v1/contacts/${id}/interactions`, { channel: 'email' })
        .expect(seen[name as keyof typeof seen] ? 201 : 404)
  })

  it("404: another tenant's contact, as one that does not exist", async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    const { id } = await aContact(other)
    for (const contactId of [id, UNKNOWN_ID])
      expect(await tenant.post(`/v1/contacts/${contactId}/interactions`, { channel: 'email' })).toMatchObject({
        status: 404,
        body: { code: 'not_found' },
      })
    expect((await other.get(`/v1/contacts/${id}/interactions`)).body.data).toEqual([])
  })

  it.each([
    ['no channel', { channel: undefined }, '#/channel'],
    ['silence as a channel', { channel: 'none' }, '#/channel'],
    ['the future', { spokeAt: '2026-11-04T10:00:00Z' }, '#/spokeAt'],
    ['no date', { spokeAt: '2026-02-30T10:00:00Z' }, '#/spokeAt'],
    ['a blank note', { note: ' ' }, '#/note'],
  ])('422: %s', async (_, changes, pointer) => {
    const tenant = await service.newTenant()
    const { id } = await aContact(tenant)
    const answer = await tenant.post(`/v1/contacts/${id}/interactions`, { channel: 'email', ...changes })
    expect(answer).toMatchObject({ status: 422, body: { code: 'invalid_request', errors: [{ pointer }] } })
  })
})
