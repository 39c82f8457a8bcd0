import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { type Client, startApp, type TestApp, type TestTenant } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { runJob } from '../../support/run-job.ts'
import { storedOf } from '../../support/world.ts'
import { eventsOf, plain } from '../action-plans/given.ts'
import { draftOf, MENTOR_RULE, rejectionOf } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

const at = ({ id }: { id: string }) => `/v1/rulesets/${id}/replay`
const ordered = async (client: Client, draft: { id: string }, order: object = {}) =>
  (await client.post(at(draft), order).expect(202)).body

/** The replay of an order, when it is through. */
async function replayed(client: Client, draft: { id: string }, order: object = {}) {
  await ordered(client, draft, order)
  expect(await runJob(service, 'replay-rulesets', { now: new Date('2026-11-02T10:00:00Z') })).toEqual([])
  return (await client.get(at(draft)).expect(200)).body
}

const CHANGES = {
  off: ['write-for-ten-minutes'],
  texts: { 'know-the-base-rate': { en: { title: 'Read one number' } } },
  rules: [MENTOR_RULE],
}
const NONE = { gained: 0, lost: 0, changed: 0, failed: 0 }

/** Two open plans, the newest of which never saw an interview, and a closed one. */
async function threePeople(tenant: TestTenant) {
  await rejectionOf(tenant, {})
  await rejectionOf(tenant, {}, { stage: 'applied' })
  const { rejection } = await rejectionOf(tenant, {})
  await tenant.post(`/v1/rejections/${rejection.id}/retraction`, { reason: 'By mistake' }).expect(200)
}

describe('POST /v1/rulesets/{rulesetId}/replay', () => {
  beforeEach(() => service.setClock('2026-11-02T10:00:00Z'))

  it('202: answers with the order, to follow at its address', async () => {
    const tenant = await service.newTenant()
    const draft = await draftOf(tenant)
    const answer = await tenant.post(at(draft), { plans: 200 })
    expect(answer).toMatchObject({ status: 202, headers: { location: at(draft) } })
    expect(answer.body).toEqual({
      rulesetId: draft.id,
      ofVersion: 1,
      plans: 200,
      state: 'queued',
      progress: { done: 0, total: 0 },
      failure: null,
      totals: NONE,
      rules: [],
      finishedAt: null,
      createdAt: '2026-11-02T10:00:00.000Z',
      updatedAt: '2026-11-02T10:00:00.000Z',
    })
    expect((await tenant.get(at(draft))).body).toEqual(answer.body)
    expect((await ordered(tenant, draft)).plans).toBe(500)
  })

  it('202: while the same is under way that one is the answer; another one takes its place', async () => {
    const tenant = await service.newTenant()
    const draft = await draftOf(tenant)
    const answers = await Promise.all(Array.from({ length: 5 }, () => ordered(tenant, draft, { plans: 7 })))
    service.setClock('2026-11-02T10:05:00Z')
    expect(answers).toEqual(Array(5).fill(await ordered(tenant, draft, { plans: 7 })))
    const other = { plans: 8, createdAt: '2026-11-02T10:05:00.000Z' }
    expect(await ordered(tenant, draft, { plans: 8 })).toMatchObject(other)
    expect(await replayed(tenant, draft, { plans: 8 })).toMatchObject({ ...other, state: 'done' })
    service.setClock('2026-11-02T10:10:00Z')
    const createdAt = '2026-11-02T10:10:00.000Z'
    expect(await ordered(tenant, draft, { plans: 8 })).toMatchObject({ state: 'queued', createdAt })
    const types = (await eventsOf(service, tenant)).map(({ type }) => type.split('.')[1])
    expect(types).toEqual(['created', 'replay_requested', 'replay_requested', 'replay_finished', 'replay_requested'])
  })

  it('202: counts by rule what the newest open plans would gain and lose, and changes nothing of them', async () => {
    const tenant = await service.newTenant()
    await threePeople(tenant)
    const draft = await draftOf(tenant, CHANGES)
    const before = await storedOf(service, tenant.id)
    expect(await replayed(tenant, draft)).toMatchObject({
      state: 'done',
      progress: { done: 2, total: 2 },
      totals: { gained: 1, lost: 2, changed: 2, failed: 0 },
      rules: [
        { ...NONE, ruleId: 'write-for-ten-minutes', lost: 2 },
        { ...NONE, ruleId: 'ask-your-mentor', gained: 1 },
        { ...NONE, ruleId: 'know-the-base-rate', changed: 2 },
      ],
    })
    const newest = { progress: { done: 1, total: 1 }, totals: { ...NONE, lost: 1, changed: 1 } }
    expect(await replayed(tenant, draft, { plans: 1 })).toMatchObject(newest)
    const { events: _, ruleset_replays: __, ...after } = await storedOf(service, tenant.id)
    expect(before).toMatchObject(after)
  })

  it('202: tells nobody by what waits how a candidate answered, whatever the settings', async () => {
    const tenant = await service.newTenant()
    const draft = await draftOf(tenant, { settings: { 'lighten-the-load': { lowScore: 1, unansweredAbove: 3650 } } })
    const counts: unknown[] = []
    for (const score of [1, 2]) {
      const { candidateId } = (await rejectionOf(tenant, {})).plan
      await tenant.post('/v1/check-ins', { candidateId, score }).expect(201)
      counts.push((await replayed(tenant, draft, { plans: 1 })).totals)
    }
    expect(counts[0]).toEqual(counts[1])
  })

  it('202: tries the draft as it is when it is ordered, also between two turns of the one before', async () => {
    const tenant = await service.newTenant()
    await rejectionOf(tenant, {})
    const draft = await draftOf(tenant, CHANGES)
    await ordered(tenant, draft)
    const db = service.database.forTenant(tenant.id)
    let turns = 0
    const transaction: typeof db.transaction = async (work) => {
      turns += 1
      if (turns === 3) await tenant.patch(`/v1/rulesets/${draft.id}`, { rules: [] }).expect(200)
      if (turns === 3) await ordered(tenant, draft)
      return db.transaction(work)
    }
    const database = { ...service.database, forTenant: () => ({ ...db, transaction }) as typeof db }
    expect(await runJob({ ...service, database }, 'replay-rulesets')).toEqual([])
    const { body } = await tenant.get(at(draft))
    expect(body).toMatchObject({ state: 'done', ofVersion: 2, totals: { ...NONE, lost: 1, changed: 1 } })
  })

  it.each([0, 10_001, 1.5])('422: %s plans', async (plans) => {
    const tenant = await service.newTenant()
    const { body } = await tenant.post(at(await draftOf(tenant)), { plans }).expect(422)
    expect(body.errors[0].pointer).toBe('#/plans')
  })

  it("404: hides another tenant's ruleset, as if there were none", async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    const theirs = await tenant.post(at(await draftOf(other)), {}).expect(404)
    expect(plain(theirs)).toEqual(plain(await tenant.post(at({ id: UNKNOWN_ID }), {})))
  })

  it('403: to a candidate', async () => {
    const tenant = await service.newTenant()
    const candidate = await service.asCandidate(tenant, (await given.candidate(tenant)).id)
    await candidate.post(at(await draftOf(tenant)), {}).expect(403)
  })
})
