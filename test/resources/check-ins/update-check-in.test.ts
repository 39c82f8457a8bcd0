import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { eventsOf, itemBy } from '../action-plans/given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
  service.setClock('2026-11-02T10:00:00Z')
})

async function givenCheckIn(changes: object = {}) {
  const tenant = await service.newTenant()
  const { id: candidateId } = await given.candidate(tenant)
  const candidate = await service.asCandidate(tenant, candidateId)
  const { body } = await candidate.post('/v1/check-ins', { candidateId, score: 2, note: 'Hard.', ...changes })
  return { tenant, candidate, checkIn: body, path: `/v1/check-ins/${body.id}` }
}

describe('PATCH /v1/check-ins/{checkInId}', () => {
  it('200: changes the note, clears it, and leaves the answer as it was', async () => {
    const { candidate, checkIn, path } = await givenCheckIn()
    const answer = await candidate.patch(path, { note: 'Better now.' })
    expect(answer).toMatchObject({ status: 200, headers: { etag: '"2"' } })
    expect(answer.body).toEqual({ ...checkIn, note: 'Better now.', version: 2 })
    expect((await candidate.patch(path, { note: null })).body).toMatchObject({ note: null, score: 2, version: 3 })
  })

  it('200: opens it to exactly those it is shared with, and closes it again', async () => {
    const { tenant, candidate, path } = await givenCheckIn()
    const coach = await service.asCoach(tenant)
    const statuses = async () => [(await coach.get(path)).status, (await tenant.get(path)).status]
    expect(await statuses()).toEqual([404, 404])
    await candidate.patch(path, { visibility: 'coach' }).expect(200)
    expect(await statuses()).toEqual([200, 404])
    await candidate.patch(path, { visibility: 'tenant' }).expect(200)
    expect(await statuses()).toEqual([200, 200])
    await candidate.patch(path, { visibility: 'candidate' }).expect(200)
    expect(await statuses()).toEqual([404, 404])
  })

  it('200: sharing the answer shares no advice that rests on it', async () => {
    const tenant = await service.newTenant()
    const { plan, rejection } = await given.rejection(tenant)
    const { candidateId } = rejection
    const candidate = await service.asCandidate(tenant, candidateId)
    const { body } = await candidate.post('/v1/check-ins', { candidateId, score: 1 })
    const shared = await candidate.patch(`/v1/check-ins/${body.id}`, { visibility: 'tenant' }).expect(200)
    expect(shared.body.planChanges).toEqual({ gained: [], lost: [] })
    expect(itemBy((await candidate.get(`/v1/action-plans/${plan.id}`)).body, 'lighten-the-load')).toBeDefined()
    expect((await tenant.get(`/v1/action-plans/${plan.id}`)).text).not.toContain('lighten-the-load')
  })

  it('200: leaves no event', async () => {
    const { tenant, candidate, path } = await givenCheckIn()
    const before = await eventsOf(service, tenant)
    await candidate.patch(path, { visibility: 'coach' }).expect(200)
    expect(await eventsOf(service, tenant)).toEqual(before)
  })

  it('403: whom it was shared with cannot share it further, but may take it back', async () => {
    const { tenant, candidate, path } = await givenCheckIn({ visibility: 'coach' })
    const coach = await service.asCoach(tenant)
    expect(await coach.patch(path, { visibility: 'tenant' })).toMatchObject({
      status: 403,
      body: { code: 'candidate_only' },
    })
    await tenant.get(path).expect(404)
    expect((await candidate.get(path)).body).toMatchObject({ visibility: 'coach', version: 1 })
    await coach.patch(path, { visibility: 'coach' }).expect(200)
    await coach.patch(path, { visibility: 'candidate' }).expect(200)
    await coach.get(path).expect(404)
  })

  it('404: to all whom it is not shared with, whether they send a change or not', async () => {
    const { tenant, candidate, path } = await givenCheckIn()
    for (const reader of [tenant, await service.asCoach(tenant)])
      for (const changes of [{}, { visibility: 'tenant' }])
        expect(await reader.patch(path, changes)).toMatchObject({ status: 404, body: { code: 'not_found' } })
    expect((await candidate.get(path)).body).toMatchObject({ visibility: 'candidate', version: 1 })
  })

  it("404: another tenant's, which stays as it is", async () => {
    const { tenant, path } = await givenCheckIn({ visibility: 'tenant' })
    const other = await service.newTenant()
    for (const unknown of [path, `/v1/check-ins/${UNKNOWN_ID}`])
      expect(await other.patch(unknown, { note: 'x' })).toMatchObject({ status: 404, body: { code: 'not_found' } })
    expect((await tenant.get(path)).body).toMatchObject({ note: 'Hard.', version: 1 })
  })

  it('412: a stale ETag changes nothing', async () => {
    const { candidate, path } = await givenCheckIn()
    await candidate.patch(path, { note: 'A' }).set('if-match', '"1"').expect(200)
    expect(await candidate.patch(path, { note: 'B' }).set('if-match', '"1"')).toMatchObject({
      status: 412,
      body: { code: 'stale' },
    })
    expect((await candidate.get(path)).body.note).toBe('A')
  })

  it.each([
    ['another score', { score: 5 }, '#/score'],
    ['another instant', { checkedInAt: '2026-11-01T10:00:00Z' }, '#/checkedInAt'],
    ['another reader', { visibility: null }, '#/visibility'],
  ])('422: %s', async (_, changes, pointer) => {
    const { candidate, path } = await givenCheckIn()
    expect(await candidate.patch(path, changes)).toMatchObject({ status: 422, body: { errors: [{ pointer }] } })
  })
})
