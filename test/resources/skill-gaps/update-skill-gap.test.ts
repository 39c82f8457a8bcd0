import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { UNKNOWN_ID } from '../../support/given.ts'
import { eventsOf, plain } from '../action-plans/given.ts'
import { gapOf, keysOf, namedGap, storedAround } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

describe('PATCH /v1/skill-gaps/{skillGapId}', () => {
  it('200: changes what is given, null clears, what is left out stays', async () => {
    const tenant = await service.newTenant()
    const { gap, candidateId } = await namedGap(tenant, { skill: { name: 'Kafka', scheme: 'ESCO', code: 'S5' } })
    const { body, headers } = await tenant
      .patch(`/v1/skill-gaps/${gap.id}`, { severity: 'low', skill: { code: null, label: 'message brokers' } })
      .expect(200)
    const { planChanges, ...changed } = body
    expect(changed).toEqual({
      ...(await gapOf(tenant, gap.id)),
      severity: 'low',
      skill: { name: 'Kafka', scheme: 'ESCO', code: null, version: null, label: 'message brokers' },
      kind: 'technical',
      version: 2,
    })
    expect(planChanges).toEqual({ gained: [], lost: [] })
    expect(headers.etag).toBe('"2"')
    expect((await eventsOf(service, tenant)).at(-1)).toMatchObject({
      type: 'skill_gap.updated',
      data: { skillGapId: gap.id, candidateId },
    })
  })

  it('200: of another kind, the plan asks for something else', async () => {
    const tenant = await service.newTenant()
    const { gap } = await namedGap(tenant)
    const { body } = await tenant.patch(`/v1/skill-gaps/${gap.id}`, { kind: 'qualification' }).expect(200)
    expect(keysOf(body).lost).toContain('close-a-skill-gap:apache kafka')
    expect(body.planChanges.lost[0].stateReason).toEqual(expect.any(String))
  })

  it('200: kept private by who could see it, it is gone for them, and its item with it', async () => {
    const tenant = await service.newTenant()
    const { gap, candidateId, plan } = await namedGap(tenant)
    const { body } = await tenant.patch(`/v1/skill-gaps/${gap.id}`, { visibility: 'candidate' }).expect(200)
    expect(body).toMatchObject({ id: gap.id, visibility: 'candidate' })
    await tenant.patch(`/v1/skill-gaps/${gap.id}`, { visibility: 'tenant' }).expect(404)
    expect((await tenant.get(`/v1/action-plans/${plan.id}`)).text).not.toContain('Kafka')
    const candidate = await service.asCandidate(tenant, candidateId)
    expect((await candidate.get(`/v1/action-plans/${plan.id}`)).text).toContain('Kafka')
  })

  it('412: a stale ETag changes nothing', async () => {
    const tenant = await service.newTenant()
    const { gap } = await namedGap(tenant)
    const before = await storedAround(service, tenant)
    await tenant.patch(`/v1/skill-gaps/${gap.id}`, { severity: 'low' }).set('if-match', '"7"').expect(412)
    expect(await storedAround(service, tenant)).toEqual(before)
  })

  it.each([
    ['its name', { skill: { name: 'Go' } }, '#/skill/name'],
    ['its state', { state: 'closed' }, '#/state'],
    ['no kind', { kind: null }, '#/kind'],
  ])('422: %s does not change', async (_, changes, pointer) => {
    const tenant = await service.newTenant()
    const { gap } = await namedGap(tenant)
    const { body } = await tenant.patch(`/v1/skill-gaps/${gap.id}`, changes).expect(422)
    expect(body.errors[0].pointer).toBe(pointer)
  })

  it("404: hides another tenant's gap, and leaves it alone", async () => {
    const [one, other] = [await service.newTenant(), await service.newTenant()]
    const { gap } = await namedGap(other)
    const before = await storedAround(service, other)
    const foreign = await one.patch(`/v1/skill-gaps/${gap.id}`, { severity: 'low' })
    expect(foreign.status).toBe(404)
    expect(plain(foreign)).toEqual(plain(await one.patch(`/v1/skill-gaps/${UNKNOWN_ID}`, { severity: 'low' })))
    expect(await storedAround(service, other)).toEqual(before)
  })
})
