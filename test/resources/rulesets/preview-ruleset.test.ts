import { beforeAll, describe, expect, it } from '@jest/globals'
import { type Client, startApp, type TestApp, type TestTenant } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { storedOf } from '../../support/world.ts'
import { RULESET } from '../../support/worlds/rulesets.ts'
import { itemBy, plain } from '../action-plans/given.ts'
import { draftOf, MENTOR_RULE, publishedOf } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
  service.setClock('2026-11-02T10:00:00Z')
})

const CHANGES = {
  off: ['write-for-ten-minutes'],
  settings: { 'join-an-event': { dueDays: 3 } },
  texts: { 'know-the-base-rate': { en: { title: 'Read one number' } } },
  rules: [MENTOR_RULE],
}
const CALL_THEM = { ...MENTOR_RULE, id: 'call-them', when: 'checkIns[0].score <= 2', visibility: 'candidate' }

const at = ({ id }: { id: string }) => `/v1/rulesets/${id}/preview`
const previewed = async (client: Client, ruleset: { id: string }, order: object = {}) =>
  (await client.post(at(ruleset), order).expect(200)).body
const keysOf = (items: any[]) => items.map(({ key }) => key)
const traceOf = (preview: any, id: string) => preview.rules.find(({ ruleId }: any) => ruleId === id)

/** A candidate with an open plan, and two answers that only they may read. */
async function someoneWhoAnswered(tenant: TestTenant, score: number): Promise<{ candidateId: string }> {
  const { candidateId } = (await given.rejection(tenant)).plan
  for (const _ of [1, 2]) await tenant.post('/v1/check-ins', { candidateId, score }).expect(201)
  return { candidateId }
}

describe('POST /v1/rulesets/{rulesetId}/preview', () => {
  it('200: shows ten steps, the trace and the difference from the base rules', async () => {
    const tenant = await service.newTenant()
    const facts = { application: { employer: 'Nordwind' } }
    const { difference, ...preview } = await previewed(tenant, await draftOf(tenant, CHANGES), { facts })
    expect(preview.steps).toHaveLength(10)
    for (const { items, reason } of preview.steps) expect(items.length > 0).toBe(reason === null)
    expect(traceOf(preview, 'ask-your-mentor').looked).toEqual({ 'rejection.stageReached': 'interview' })
    const [own, { title, how }] = [itemBy(preview, 'ask-your-mentor'), MENTOR_RULE.texts.en]
    expect(own).toMatchObject({ title, why: 'Nordwind answered on Monday 2 November.', how, dueOn: '2026-11-04' })
    expect([preview.comparedWith, difference.gained]).toEqual(['2026-11.2', [own]])
    expect(keysOf(difference.lost)).toEqual(['write-for-ten-minutes'])
    expect(difference.changed).toEqual([
      { key: 'know-the-base-rate', ruleId: 'know-the-base-rate', fields: ['title'] },
      { key: 'join-an-event', ruleId: 'join-an-event', fields: ['dueOn'] },
    ])
  })

  it('200: compares with the published ruleset; also one that is retired, or over an older base', async () => {
    const tenant = await service.newTenant()
    const [retired, published] = [await publishedOf(tenant), await publishedOf(tenant, CHANGES)]
    const difference = { gained: [], lost: [], changed: [] }
    expect(await previewed(tenant, published)).toMatchObject({ comparedWith: '2026-11.2+2', difference })
    const { gained, lost } = (await previewed(tenant, retired)).difference
    expect([keysOf(gained), keysOf(lost)]).toEqual([['write-for-ten-minutes'], ['ask-your-mentor']])
    expect((await previewed(tenant, await draftOf(tenant, { base: '2026-11.1' }))).rules).toHaveLength(26)
  })

  it('200: speaks German to facts that say so, and tells where it cannot', async () => {
    const tenant = await service.newTenant()
    const order = { facts: { candidate: { language: 'de' } } }
    const german = itemBy(await previewed(tenant, await draftOf(tenant, RULESET), order), 'ask-your-mentor')
    expect(german.why).toBe('Hafen Logistics hat am Montag, 2. November geantwortet.')
    const english = await previewed(tenant, await draftOf(tenant, CHANGES), order)
    const fellBack = ['ask-your-mentor', 'know-the-base-rate'].map((id) => traceOf(english, id).fellBackTo)
    expect(fellBack).toEqual(['en', 'base'])
  })

  it('200: takes the newest open plan of a candidate, each given fact as a whole, and stores nothing', async () => {
    const tenant = await service.newTenant()
    const { candidateId, rejectionId } = (await given.rejection(tenant)).plan
    const { id: applicationId } = await given.application(tenant, { candidateId, employer: 'Nordwind' })
    const { rejection } = await given.rejection(tenant, { applicationId })
    const draft = await draftOf(tenant, CHANGES)
    const before = await storedOf(service, tenant.id)
    const ownOf = async (order: object) => itemBy(await previewed(tenant, draft, order), 'ask-your-mentor')
    expect((await ownOf({ candidateId })).why).toContain('Nordwind answered')
    const facts = { application: { jobTitle: 'Analyst' } }
    for (const order of [{ facts }, { facts, candidateId }])
      expect((await ownOf(order)).why).toContain('Hafen Logistics')
    expect(await storedOf(service, tenant.id)).toEqual(before)
    await tenant.post(`/v1/rejections/${rejection.id}/retraction`, { reason: 'By mistake' }).expect(200)
    expect((await ownOf({ candidateId })).links).toEqual([{ type: 'rejection', id: rejectionId }])
  })

  it('200: shows nothing that only the candidate may read, but all that rests on made-up facts', async () => {
    const tenant = await service.newTenant()
    const { candidateId } = await someoneWhoAnswered(tenant, 1)
    const draft = await draftOf(tenant, { rules: [CALL_THEM] })
    for (const reader of [tenant, await service.asCoach(tenant)])
      for (const facts of [{}, { candidate: { checkIns: false } }]) {
        const preview = JSON.stringify(await previewed(reader, draft, { candidateId, facts }))
        expect(preview).not.toMatch(/lighten-the-load|talk-to-someone|call-them|check_in/)
      }
    const checkIns = [1, 2].map((score) => ({ on: '2026-11-01', score }))
    const madeUp = await previewed(tenant, draft, { facts: { checkIns } })
    for (const id of ['lighten-the-load', 'talk-to-someone']) expect(itemBy(madeUp, id).visibility).toBe('candidate')
    expect(keysOf(madeUp.difference.gained)).toEqual(['call-them'])
  })

  it('200: tells nobody by what waits how a candidate answered, whatever the settings', async () => {
    const tenant = await service.newTenant()
    const draft = await draftOf(tenant, { settings: { 'lighten-the-load': { lowScore: 1, unansweredAbove: 3650 } } })
    const changed = async (order: object) => (await previewed(tenant, draft, order)).difference.changed.length
    const [one, two] = [await someoneWhoAnswered(tenant, 1), await someoneWhoAnswered(tenant, 2)]
    expect(await changed(one)).toBe(await changed(two))
  })

  it.each<[string, object, string]>([
    ['an unknown fact', { mood: 'low' }, '#/facts/mood'],
    ['a wrong type', { candidate: { skills: 'SQL' } }, '#/facts/candidate/skills'],
    ['an impossible date', { today: '2026-02-30' }, '#/facts/today'],
    ['a word out of the list', { rejection: { stageReached: 'lunch' } }, '#/facts/rejection/stageReached'],
    ['too large a number', { history: { appliedThisWeek: 1e9 } }, '#/facts/history/appliedThisWeek'],
    ['NUL', { application: { employer: 'A\0' } }, '#/facts/application/employer'],
    ['half a character', { application: { employer: 'A\ud800' } }, '#/facts/application/employer'],
  ])('422: %s', async (_, facts, pointer) => {
    const tenant = await service.newTenant()
    const { body } = await tenant.post(at(await draftOf(tenant)), { facts }).expect(422)
    expect(body.errors).toEqual([{ pointer, detail: expect.any(String) }])
  })

  it('422: beside a candidate, no other day or history, which would tell what is theirs alone', async () => {
    const tenant = await service.newTenant()
    const { candidateId } = await someoneWhoAnswered(tenant, 3)
    const order = { candidateId, facts: { today: '2026-10-20', history: {}, checkIns: [], candidate: {} } }
    const { body } = await tenant.post(at(await draftOf(tenant)), order).expect(422)
    const pointers = body.errors.map(({ pointer }: { pointer: string }) => pointer)
    expect(pointers).toEqual(['#/facts/today', '#/facts/history', '#/facts/checkIns'])
  })

  it("404: hides another tenant's ruleset and candidate, as if there were none", async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    const [draft, { candidateId }] = [await draftOf(tenant), (await given.rejection(other)).plan]
    const answer = async (ruleset: { id: string }, order: object) => plain(await tenant.post(at(ruleset), order))
    expect(await answer(await draftOf(other), {})).toEqual(await answer({ id: UNKNOWN_ID }, {}))
    const unknown = await answer(draft, { candidateId: UNKNOWN_ID })
    expect(unknown).toMatchObject({ status: 404, body: { errors: [{ pointer: '#/candidateId' }] } })
    expect(await answer(draft, { candidateId })).toEqual(unknown)
  })

  it('409: for a candidate without an open plan', async () => {
    const tenant = await service.newTenant()
    const order = { candidateId: (await given.candidate(tenant)).id }
    await tenant.post(at(await draftOf(tenant)), order).expect(409, /"no_open_plan".*"#\/candidateId"/)
  })

  it('403: to a candidate', async () => {
    const tenant = await service.newTenant()
    const candidate = await service.asCandidate(tenant, (await given.candidate(tenant)).id)
    await candidate.post(at(await draftOf(tenant)), {}).expect(403)
  })
})
