import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { type Client, startApp, type TestApp } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { runJob, stopAfter } from '../../support/run-job.ts'
import { eventsOf, plain } from '../action-plans/given.ts'
import { draftOf, MENTOR_RULE, publishedOf, rejectionOf } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
  service.setClock('2026-11-02T10:00:00Z')
})

/** What an earlier test left is done first, or it would take the turns. */

const replay = (signal?: AbortSignal) =>
  runJob(service, 'replay-rulesets', { now: new Date('2026-11-02T10:00:00Z'), ...(signal && { signal }) })
const at = ({ id }: { id: string }) => `/v1/rulesets/${id}/replay`
const order = (client: Client, draft: { id: string }) => client.post(at(draft), {}).expect(202)
const shown = async (client: Client, draft: { id: string }) => (await client.get(at(draft)).expect(200)).body

/** The replay of an order, when it is through. */
async function replayed(client: Client, draft: { id: string }) {
  await order(client, draft)
  expect(await replay()).toEqual([])
  return shown(client, draft)
}

const NONE = { gained: 0, lost: 0, changed: 0, failed: 0 }
const HUNDRED = Array.from({ length: 100 }, (_, index) => index)

describe('GET /v1/rulesets/{rulesetId}/replay', () => {
  beforeEach(async () => void (await replay()))

  it('200: goes on wherever it was stopped, and counts the same as at once', async () => {
    const tenant = await service.newTenant()
    await Promise.all(Array.from({ length: 30 }, () => rejectionOf(tenant, {})))
    const draft = await draftOf(tenant, { rules: [MENTOR_RULE] })
    await order(tenant, draft)
    const seen: unknown[] = []
    for (const turns of [1, 1, 2]) {
      expect(await replay(stopAfter(turns))).toEqual([])
      const { state, progress, totals } = await shown(tenant, draft)
      seen.push([state, progress, totals.gained])
    }
    expect(seen).toEqual([
      ['running', { done: 0, total: 30 }, 0],
      ['running', { done: 25, total: 30 }, 25],
      ['done', { done: 30, total: 30 }, 30],
    ])
    const { rules } = await shown(tenant, draft)
    expect(await replayed(tenant, draft)).toMatchObject({ state: 'done', progress: { done: 30, total: 30 }, rules })
  })

  it('200: is done once by workers that begin at the same time', async () => {
    const tenant = await service.newTenant()
    await rejectionOf(tenant, {})
    const draft = await draftOf(tenant, { rules: [MENTOR_RULE] })
    await order(tenant, draft)
    expect((await Promise.all([replay(), replay(), replay()])).flat()).toEqual([])
    const { state, totals, finishedAt } = await shown(tenant, draft)
    expect([state, totals, finishedAt]).toEqual(['done', { ...NONE, gained: 1 }, expect.any(String)])
    const finished = (await eventsOf(service, tenant)).filter(({ type }) => type === 'ruleset.replay_finished')
    expect(finished).toEqual([{ type: 'ruleset.replay_finished', data: { rulesetId: draft.id } }])
  })

  it('200: leaves out a plan that is closed meanwhile', async () => {
    const tenant = await service.newTenant()
    const [{ rejection }] = [await rejectionOf(tenant, {}), await rejectionOf(tenant, {})]
    const draft = await draftOf(tenant, { rules: [MENTOR_RULE] })
    await order(tenant, draft)
    await replay(stopAfter(1))
    expect((await shown(tenant, draft)).progress).toEqual({ done: 0, total: 2 })
    await tenant.post(`/v1/rejections/${rejection.id}/retraction`, { reason: 'By mistake' }).expect(200)
    await replay()
    expect(await shown(tenant, draft)).toMatchObject({ state: 'done', progress: { done: 1, total: 1 } })
  })

  it('200: compares with the published ruleset', async () => {
    const tenant = await service.newTenant()
    await rejectionOf(tenant, {})
    const published = await publishedOf(tenant, { rules: [MENTOR_RULE] })
    expect((await replayed(tenant, published)).rules).toEqual([])
    const lost = { ...NONE, ruleId: 'ask-your-mentor', lost: 1 }
    expect((await replayed(tenant, await draftOf(tenant))).rules).toEqual([lost])
  })

  it('200: says why it could not be done when the draft is changed meanwhile', async () => {
    const tenant = await service.newTenant()
    await rejectionOf(tenant, {})
    const draft = await draftOf(tenant, { rules: [MENTOR_RULE] })
    await order(tenant, draft)
    await replay(stopAfter(1))
    await tenant.patch(`/v1/rulesets/${draft.id}`, { name: 'Winter term' }).expect(200)
    await replay()
    const failure = 'The ruleset was changed meanwhile.'
    expect(await shown(tenant, draft)).toMatchObject({ state: 'failed', failure, ofVersion: 1, totals: NONE })
    expect(await replayed(tenant, draft)).toMatchObject({ state: 'done', failure: null, ofVersion: 2 })
  })

  it('200: counts plans for which a rule cannot be worked out', async () => {
    const tenant = await service.newTenant()
    const [skills, skillsAsked] = ['Own', 'Asked'].map((word) => HUNDRED.map((n) => `${word} ${n}`))
    await rejectionOf(tenant, { skills }, { skillsAsked })
    await rejectionOf(tenant, {})
    const when = 'candidate.skills.all(own, application.skillsAsked.all(asked, own != asked))'
    const { totals, rules } = await replayed(tenant, await draftOf(tenant, { rules: [{ ...MENTOR_RULE, when }] }))
    expect(totals).toEqual({ ...NONE, gained: 1, failed: 1 })
    expect(rules).toEqual([{ ...totals, ruleId: 'ask-your-mentor' }])
  })

  it('200: counts nothing that the one who asked may not read, and is not there for eyes that see less', async () => {
    const tenant = await service.newTenant()
    const { id: rejectionId, candidateId } = (await rejectionOf(tenant, {})).rejection
    const reflection = { rejectionId, areas: { confidence: { rating: 1 } }, visibility: 'coach' }
    await tenant.post('/v1/reflections', reflection).expect(201)
    for (const _ of [1, 2]) await tenant.post('/v1/check-ins', { candidateId, score: 1 }).expect(201)
    const rules = [
      { ...MENTOR_RULE, id: 'call-them', when: 'checkIns[0].score <= 2', visibility: 'candidate' },
      { ...MENTOR_RULE, when: 'reflection.ratings.confidence <= 2' },
    ]
    const draft = await draftOf(tenant, { rules, off: ['talk-to-someone'] })
    const coach = await service.asCoach(tenant)
    expect((await replayed(coach, draft)).rules).toEqual([{ ...NONE, ruleId: 'ask-your-mentor', gained: 1 }])
    await tenant.get(at(draft)).expect(404)
    expect((await replayed(tenant, draft)).rules).toEqual([])
    await coach.get(at(draft)).expect(200)
  })

  it("404: before one is ordered, after its draft is deleted, and another tenant's", async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    const draft = await draftOf(tenant)
    const none = plain(await tenant.get(at({ id: UNKNOWN_ID })).expect(404))
    expect(plain(await tenant.get(at(draft)))).toEqual(none)
    await order(tenant, draft)
    expect(plain(await other.get(at(draft)))).toEqual(none)
    await tenant.delete(`/v1/rulesets/${draft.id}`).expect(204)
    expect(plain(await tenant.get(at(draft)))).toEqual(none)
    expect(await replay()).toEqual([])
    expect(await service.database.forTenant(tenant.id).rulesetReplay.count()).toBe(0)
  })

  it('403: to a candidate', async () => {
    const tenant = await service.newTenant()
    const draft = await draftOf(tenant)
    await order(tenant, draft)
    await (await service.asCandidate(tenant, (await given.candidate(tenant)).id)).get(at(draft)).expect(403)
  })
})
