import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { kept, once } from '../../support/idempotency.ts'
import { itemBy } from '../action-plans/given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

/** A candidate with a plan, and their own token. */
async function givenCandidate() {
  const tenant = await service.newTenant()
  const { plan, rejection } = await given.rejection(tenant)
  const { candidateId } = rejection
  return { tenant, candidateId, plan, candidate: await service.asCandidate(tenant, candidateId) }
}

const itemIn = ({ open, later }: any, rule: string) => [...open, ...later].find(({ ruleId }) => ruleId === rule)

describe('POST /v1/check-ins', () => {
  beforeEach(() => service.setClock('2026-11-02T10:00:00Z'))

  it("201: keeps the answer, the candidate's own where nothing else is said", async () => {
    const { tenant, candidateId, candidate } = await givenCandidate()
    const answer = await candidate.post('/v1/check-ins', { candidateId, score: 4, note: 'Slept well.' })
    expect(answer).toMatchObject({ status: 201, headers: { etag: '"1"', location: `/v1/check-ins/${answer.body.id}` } })
    const now = '2026-11-02T10:00:00.000Z'
    const { planChanges: _, ...checkIn } = answer.body
    expect(checkIn).toEqual({
      id: expect.any(String),
      candidateId,
      score: 4,
      note: 'Slept well.',
      visibility: 'candidate',
      checkedInAt: now,
      version: 1,
      createdAt: now,
      updatedAt: now,
    })
    expect((await candidate.get(`/v1/check-ins/${checkIn.id}`)).body).toEqual(checkIn)
    await tenant.get(`/v1/check-ins/${checkIn.id}`).expect(404)
  })

  it('201: the question of this week is answered, and comes again next week', async () => {
    const { tenant, candidateId, candidate, plan } = await givenCandidate()
    const asked = itemBy((await candidate.get(`/v1/action-plans/${plan.id}`)).body, 'check-in')
    expect(asked).toMatchObject({ state: 'todo', fulfilledBy: 'createCheckIn' })
    const { body } = await candidate.post('/v1/check-ins', { candidateId, score: 4 }).expect(201)
    expect(body.planChanges.gained).toEqual([])
    expect(body.planChanges.lost.map(({ id }: { id: string }) => id)).toEqual([asked.id])

    service.setClock('2026-11-09T10:00:00Z')
    await tenant.patch(`/v1/candidates/${candidateId}`, { weeklyGoal: 4 }).expect(200)
    const { body: next } = await candidate.get(`/v1/candidates/${candidateId}/checklist`)
    expect(itemIn(next, 'check-in')).toMatchObject({ state: 'todo', dueOn: '2026-11-15' })
  })

  it('201: a low answer makes the week lighter at once; a second one brings people who help', async () => {
    const { candidateId, candidate, plan } = await givenCandidate()
    const low = await candidate.post('/v1/check-ins', { candidateId, score: 1 }).expect(201)
    expect(low.body.planChanges.gained).toMatchObject([{ ruleId: 'lighten-the-load', visibility: 'candidate' }])
    const checklist = (await candidate.get(`/v1/candidates/${candidateId}/checklist`)).body
    expect(checklist.snoozed.length).toBeGreaterThan(0)
    expect(checklist.open.length).toBeLessThanOrEqual(4)

    const again = await candidate.post('/v1/check-ins', { candidateId, score: 2 }).expect(201)
    expect(again.body.planChanges.gained).toMatchObject([{ ruleId: 'talk-to-someone', priority: 100 }])
    const links = itemBy((await candidate.get(`/v1/action-plans/${plan.id}`)).body, 'talk-to-someone').links
    expect(links).toEqual(expect.arrayContaining([low, again].map(({ body: { id } }) => ({ type: 'check_in', id }))))
  })

  it('201: one that was given earlier keeps its instant', async () => {
    const { candidateId, candidate } = await givenCandidate()
    const checkedInAt = '2026-10-30T18:00:00.000Z'
    const { body } = await candidate.post('/v1/check-ins', { candidateId, score: 3, checkedInAt }).expect(201)
    expect(body).toMatchObject({ checkedInAt, createdAt: '2026-11-02T10:00:00.000Z' })
  })

  it('201: the same Idempotency-Key gives the same answer, and what is kept for it cannot be read', async () => {
    const { tenant, candidateId, candidate } = await givenCandidate()
    const body = { candidateId, score: 1, note: 'A very hard week.' }
    const first = await once(candidate.post('/v1/check-ins', body), 'k').expect(201)
    const again = await once(candidate.post('/v1/check-ins', body), 'k').expect(201)
    expect(again.text).toBe(first.text)
    expect(again.headers['idempotent-replayed']).toBe('true')
    expect((await candidate.get('/v1/check-ins')).body.data).toHaveLength(1)
    const [record] = (await kept(service, tenant.id)).filter(({ operation }) => operation === 'createCheckIn')
    const stored = record.body.toString('latin1')
    expect(stored.length).toBeGreaterThan(100)
    for (const word of ['hard week', 'score', first.body.id]) expect(stored).not.toContain(word)
  })

  it('409: to whoever switched check-ins off, until they are on again', async () => {
    const tenant = await service.newTenant()
    const { id: candidateId } = await given.candidate(tenant, { preferences: { checkIns: false } })
    const candidate = await service.asCandidate(tenant, candidateId)
    expect(await candidate.post('/v1/check-ins', { candidateId, score: 3 })).toMatchObject({
      status: 409,
      body: { code: 'check_ins_off', errors: [{ pointer: '#/candidateId' }] },
    })
    expect((await candidate.get('/v1/check-ins')).body.data).toEqual([])
    await tenant.patch(`/v1/candidates/${candidateId}`, { preferences: { checkIns: true } }).expect(200)
    await candidate.post('/v1/check-ins', { candidateId, score: 3 }).expect(201)
  })

  it("404: another tenant's candidate, as one that does not exist, and another candidate to the token of one", async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    const [one, two] = [await given.candidate(tenant), await given.candidate(tenant)]
    const foreign = await given.candidate(other)
    const candidate = await service.asCandidate(tenant, one.id)
    for (const [sender, candidateId] of [
      [tenant, foreign.id],
      [tenant, UNKNOWN_ID],
      [candidate, two.id],
    ] as const)
      expect(await sender.post('/v1/check-ins', { candidateId, score: 3 })).toMatchObject({
        status: 404,
        body: { code: 'not_found', errors: [{ pointer: '#/candidateId' }] },
      })
  })

  it.each([
    ['no score', { score: undefined }, '#/score'],
    ['a score of 0', { score: 0 }, '#/score'],
    ['a score of 6', { score: 6 }, '#/score'],
    ['half a point', { score: 2.5 }, '#/score'],
    ['a blank note', { note: ' ' }, '#/note'],
    ['an instant to come', { checkedInAt: '2026-11-04T10:00:00Z' }, '#/checkedInAt'],
    ['another reader', { visibility: 'public' }, '#/visibility'],
  ])('422: %s', async (_, changes, pointer) => {
    const tenant = await service.newTenant()
    const { id: candidateId } = await given.candidate(tenant)
    expect(await tenant.post('/v1/check-ins', { candidateId, score: 3, ...changes })).toMatchObject({
      status: 422,
      body: { code: 'invalid_request', errors: [{ pointer }] },
    })
  })
})
