import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { eventsOf, itemBy } from '../action-plans/given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
  service.setClock('2026-11-02T10:00:00Z')
})

const WIN = { kind: 'achievement', title: 'Ran the open day', happenedOn: '2026-05-04', description: 'For 300 guests.' }

describe('PATCH /v1/achievements/{achievementId}', () => {
  it('200: changes what it is given, clears with null, and leaves the rest', async () => {
    const tenant = await service.newTenant()
    const { id: candidateId } = await given.candidate(tenant)
    const { planChanges, ...before } = (await tenant.post('/v1/achievements', { ...WIN, candidateId })).body
    const changes = { kind: 'strength', title: 'Planning', description: null, skills: ['Planning'] }
    const answer = await tenant.patch(`/v1/achievements/${before.id}`, changes)
    expect(answer).toMatchObject({ status: 200, headers: { etag: '"2"' } })
    expect(answer.body).toEqual({ ...before, ...changes, version: 2, updatedAt: expect.any(String), planChanges })
    expect((await eventsOf(service, tenant)).at(-1)).toEqual({
      type: 'achievement.updated',
      data: { achievementId: before.id, candidateId },
    })
  })

  it('200: the plan quotes the new words, with its item kept', async () => {
    const tenant = await service.newTenant()
    const { plan, rejection } = await given.rejection(tenant)
    const { body } = await tenant.post('/v1/achievements', { ...WIN, candidateId: rejection.candidateId })
    const [quoted] = body.planChanges.gained
    const { planChanges } = (await tenant.patch(`/v1/achievements/${body.id}`, { title: 'Led the open day' })).body
    expect(planChanges).toEqual({ gained: [], lost: [] })
    const item = itemBy((await tenant.get(`/v1/action-plans/${plan.id}`)).body, 'remember-a-win')
    expect(item).toMatchObject({ id: quoted.id, why: expect.stringContaining('Led the open day') })
  })

  it('200: kept for the candidate alone from now on, so that others find neither it nor the quote', async () => {
    const tenant = await service.newTenant()
    const { plan, rejection } = await given.rejection(tenant)
    const { body } = await tenant.post('/v1/achievements', { ...WIN, candidateId: rejection.candidateId })
    await tenant.patch(`/v1/achievements/${body.id}`, { visibility: 'candidate' }).expect(200)
    await tenant.get(`/v1/achievements/${body.id}`).expect(404)
    expect(await tenant.patch(`/v1/achievements/${body.id}`, { visibility: 'tenant' })).toMatchObject({ status: 404 })
    expect((await tenant.get(`/v1/action-plans/${plan.id}`)).text).not.toContain(WIN.title)
    const candidate = await service.asCandidate(tenant, rejection.candidateId)
    expect((await candidate.get(`/v1/action-plans/${plan.id}`)).text).toContain(WIN.title)
  })

  it('412: a stale ETag changes nothing', async () => {
    const tenant = await service.newTenant()
    const { id: candidateId } = await given.candidate(tenant)
    const { body } = await tenant.post('/v1/achievements', { ...WIN, candidateId })
    await tenant.patch(`/v1/achievements/${body.id}`, { title: 'A' }).set('if-match', '"1"').expect(200)
    expect(await tenant.patch(`/v1/achievements/${body.id}`, { title: 'B' }).set('if-match', '"1"')).toMatchObject({
      status: 412,
      body: { code: 'stale' },
    })
    expect((await tenant.get(`/v1/achievements/${body.id}`)).body.title).toBe('A')
  })

  it("404: another tenant's, which stays as it is", async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    const { id: candidateId } = await given.candidate(other)
    const { body } = await other.post('/v1/achievements', { ...WIN, candidateId })
    for (const id of [body.id, UNKNOWN_ID])
      expect(await tenant.patch(`/v1/achievements/${id}`, { title: 'B' })).toMatchObject({
        status: 404,
        body: { code: 'not_found' },
      })
    expect((await other.get(`/v1/achievements/${body.id}`)).body).toMatchObject({ title: WIN.title, version: 1 })
  })

  it.each([
    ['another candidate', { candidateId: UNKNOWN_ID }, '#/candidateId'],
    ['a title that is null', { title: null }, '#/title'],
    ['a kind that is null', { kind: null }, '#/kind'],
    ['skills that are null', { skills: null }, '#/skills'],
  ])('422: %s', async (_, changes, pointer) => {
    const tenant = await service.newTenant()
    const { id: candidateId } = await given.candidate(tenant)
    const { body } = await tenant.post('/v1/achievements', { ...WIN, candidateId })
    expect(await tenant.patch(`/v1/achievements/${body.id}`, changes)).toMatchObject({
      status: 422,
      body: { errors: [{ pointer }] },
    })
  })
})
