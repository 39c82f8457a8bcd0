import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { eventsOf, plain } from '../action-plans/given.ts'
import { gapFor, gapOf, keysOf, namedGap, storedAround } from '../skill-gaps/given.ts'
import { activityFor } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
  service.setClock(MORNING)
})

const MORNING = '2026-11-02T10:00:00.000Z'
const PLANNED = { state: 'planned', progress: 0, startedAt: null, doneAt: null }
const BEGUN = { state: 'in_progress', progress: 40, startedAt: MORNING, doneAt: null }
const DONE = { state: 'done', progress: 100, startedAt: MORNING, doneAt: MORNING }

describe('PATCH /v1/learning-activities/{learningActivityId}', () => {
  it('200: null clears, what is left out stays', async () => {
    const tenant = await service.newTenant()
    const { planChanges, ...activity } = await activityFor(tenant, (await given.candidate(tenant)).id, {
      provider: 'Campus Online',
      cost: { amount: '49.00', currency: 'EUR' },
    })
    const changes = { title: 'Kafka, slowly', provider: null, cost: null, bookedFor: '2026-11-20T15:00:00.000Z' }
    const { body, headers } = await tenant.patch(`/v1/learning-activities/${activity.id}`, changes).expect(200)
    expect(body).toEqual({ ...activity, ...changes, version: 2, planChanges })
    expect(headers.etag).toBe('"2"')
    expect((await eventsOf(service, tenant)).at(-1)?.type).toBe('learning_activity.updated')
  })

  it.each([
    ['progress begins it', [{ progress: 40 }], BEGUN],
    ['begun, its progress is as it was', [{ state: 'in_progress' }], { ...BEGUN, progress: 0 }],
    ['a progress of 100 is done', [{ progress: 100 }], DONE],
    ['done is a progress of 100', [{ progress: 40 }, { state: 'done' }], DONE],
    ['less than 100 is no longer done', [{ state: 'done' }, { progress: 40 }], BEGUN],
    ['not even a progress of 0', [{ state: 'done' }, { progress: 0 }], { ...BEGUN, progress: 0 }],
    ['planned is as on the first day', [{ progress: 40 }, { state: 'planned' }], PLANNED],
    ['from done too', [{ state: 'done' }, { state: 'planned' }], PLANNED],
    ['dropped, its progress stays', [{ progress: 40 }, { state: 'dropped' }], { ...BEGUN, state: 'dropped' }],
    ['dropped before it began', [{ state: 'dropped' }], { ...PLANNED, state: 'dropped' }],
    ['taken up again', [{ progress: 10 }, { state: 'dropped' }, { progress: 40 }], BEGUN],
    ['0 leaves it planned', [{ progress: 0 }], PLANNED],
    ['another title leaves it done', [{ state: 'done' }, { title: 'x' }], DONE],
  ])('200: %s', async (_, changes, expected) => {
    const tenant = await service.newTenant()
    const activity = await activityFor(tenant, (await given.candidate(tenant)).id)
    for (const change of changes) await tenant.patch(`/v1/learning-activities/${activity.id}`, change).expect(200)
    expect((await tenant.get(`/v1/learning-activities/${activity.id}`)).body).toMatchObject(expected)
  })

  it.each([
    ['done at 40', [], { state: 'done', progress: 40 }],
    ['in progress at 100', [], { state: 'in_progress', progress: 100 }],
    ['planned at 40', [], { state: 'planned', progress: 40 }],
    ['from done back, without a word how far', [{ state: 'done' }], { state: 'in_progress' }],
    ['beyond 100', [], { progress: 101 }],
    ['half a per cent', [], { progress: 0.5 }],
  ])('422: %s', async (_, before, change) => {
    const tenant = await service.newTenant()
    const activity = await activityFor(tenant, (await given.candidate(tenant)).id)
    for (const one of before) await tenant.patch(`/v1/learning-activities/${activity.id}`, one).expect(200)
    const stored = await storedAround(service, tenant)
    const { body } = await tenant.patch(`/v1/learning-activities/${activity.id}`, change).expect(422)
    expect(body.errors[0].pointer).toBe('#/progress')
    expect(await storedAround(service, tenant)).toEqual(stored)
  })

  it('412: a stale ETag changes nothing', async () => {
    const tenant = await service.newTenant()
    const { gap, candidateId } = await namedGap(tenant)
    const activity = await activityFor(tenant, candidateId, { gapId: gap.id })
    const before = await storedAround(service, tenant)
    await tenant.patch(`/v1/learning-activities/${activity.id}`, { state: 'done' }).set('if-match', '"2"').expect(412)
    expect(await storedAround(service, tenant)).toEqual(before)
  })

  it("404: hides another tenant's and what belongs to a gap kept private, and leaves both alone", async () => {
    const [one, other] = [await service.newTenant(), await service.newTenant()]
    const { id } = await given.candidate(other)
    const own = await service.asCandidate(other, id)
    const gap = await gapFor(own, id, { visibility: 'candidate' })
    const activity = await activityFor(own, id, { gapId: gap.id })
    const before = await storedAround(service, other)
    for (const client of [one, other]) {
      const hidden = await client.patch(`/v1/learning-activities/${activity.id}`, { state: 'done' })
      expect(hidden.status).toBe(404)
      expect(plain(hidden)).toEqual(
        plain(await client.patch(`/v1/learning-activities/${UNKNOWN_ID}`, { state: 'done' })),
      )
    }
    expect(await storedAround(service, other)).toEqual(before)
  })
})

describe('The gap of a learning activity', () => {
  const begin = async (visibility = 'tenant') => {
    const tenant = await service.newTenant()
    const { gap, candidateId } = await namedGap(tenant)
    const own = await service.asCandidate(tenant, candidateId)
    await own.patch(`/v1/skill-gaps/${gap.id}`, { visibility }).expect(200)
    const activity = await activityFor(own, candidateId, { gapId: gap.id })
    const move = async (change: object) =>
      (await own.patch(`/v1/learning-activities/${activity.id}`, change).expect(200)).body
    return { tenant, own, gap, activity, move }
  }

  it('200: begins with it, once', async () => {
    const { tenant, gap, move } = await begin()
    await move({ progress: 10 })
    const begun = await gapOf(tenant, gap.id)
    expect(begun).toMatchObject({ state: 'in_progress', startedAt: MORNING })
    await move({ progress: 20 })
    expect(await gapOf(tenant, gap.id)).toEqual(begun)
    expect((await eventsOf(service, tenant)).filter(({ type }) => type === 'skill_gap.started')).toHaveLength(1)
  })

  it('200: is evidenced when it is done, seen by who sees the gap, and plans ask for it no more', async () => {
    const { own, gap, activity, move } = await begin('coach')
    expect(keysOf(await move({ state: 'done' })).lost).toContain('close-a-skill-gap:apache kafka')
    const evidenced = await gapOf(own, gap.id)
    expect(evidenced).toMatchObject({ state: 'evidenced', closedAt: null })
    expect(evidenced.evidence[0]).toMatchObject({
      shows: true,
      type: 'learning_activity',
      recordId: activity.id,
      visibility: 'coach',
    })
    await own.post(`/v1/skill-gaps/${gap.id}/closure`, {}).expect(200)
  })

  it('200: is in progress again when it was not done after all, unless something else shows the skill', async () => {
    const { own, gap, move } = await begin()
    await move({ state: 'done' })
    await move({ progress: 90 })
    expect(await gapOf(own, gap.id)).toMatchObject({ state: 'in_progress', evidence: [{ shows: false }] })
    await move({ state: 'done' })
    await own.post(`/v1/skill-gaps/${gap.id}/evidence`, { text: 'A project' }).expect(201)
    await move({ state: 'dropped', progress: 90 })
    expect(await gapOf(own, gap.id)).toMatchObject({ state: 'evidenced', evidence: [{ text: 'A project' }, {}] })
  })

  it.each([
    ['closed', 'closure', { override: 'I know it' }],
    ['dismissed', 'dismissal', { reason: 'Not needed' }],
  ])('200: stays %s, whatever is done', async (state, change, body) => {
    const { own, gap, move } = await begin()
    await own.post(`/v1/skill-gaps/${gap.id}/${change}`, body).expect(200)
    await move({ progress: 50 })
    await move({ state: 'done' })
    expect(await gapOf(own, gap.id)).toMatchObject({ state, closedAt: MORNING, evidence: [{ shows: true }, {}] })
  })
})
