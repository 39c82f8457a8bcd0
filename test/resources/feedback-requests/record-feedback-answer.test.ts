import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp, type TestTenant } from '../../support/app.ts'
import { UNKNOWN_ID } from '../../support/given.ts'
import { eventsOf, plain } from '../action-plans/given.ts'
import {
  ANSWER,
  answeredRequest,
  at,
  draftedRequest,
  gainedIn,
  lostIn,
  readBy,
  rejectionOf,
  sentRequest,
} from './given.ts'

let service: TestApp
let tenant: TestTenant
beforeAll(async () => {
  service = await startApp()
  tenant = await service.newTenant()
})

const gapsOf = async (candidateId: string) =>
  (
    await service.database.pool.query(
      `select g.skill, g.visibility, e.type, e.record_id as "recordId" from skill_gaps g
       left join skill_gap_evidence e on e.tenant_id = g.tenant_id and e.gap_id = g.id where g.candidate_id = $1 order by g.skill`,
      [candidateId],
    )
  ).rows

describe('POST /v1/feedback-requests/{feedbackRequestId}/answer', () => {
  beforeEach(() => service.setClock('2026-11-02T10:00:00Z'))

  it('200: keeps the words as they came with their tags, and the plans rest on them', async () => {
    const request = await sentRequest(tenant)
    const words = '  “Gut” – aber\n\tSQL\u00a0war langsam. 🎓 \n'
    const answer = await tenant.post(at(request, 'answer'), { ...ANSWER, words, receivedAt: '2026-11-02T10:30:00Z' })
    expect(answer).toMatchObject({ status: 200, headers: { etag: '"3"' } })
    const { planChanges: _, ...kept } = answer.body
    expect(kept).toMatchObject({
      state: 'answered',
      settledAt: '2026-11-02T10:30:00.000Z',
      answer: {
        ...ANSWER,
        words,
        isWithheld: false,
        statedBy: 'employer',
        visibility: 'tenant',
        wasHelpful: null,
        receivedAt: '2026-11-02T10:30:00.000Z',
      },
    })
    expect(await readBy(tenant, request)).toMatchObject(kept)
    expect(gainedIn(answer.body)).toEqual(
      expect.arrayContaining(['reuse-the-application', 'practise-out-loud', 'close-a-skill-gap']),
    )
    expect(await gapsOf(request.candidateId)).toEqual([
      { skill: 'Window functions', visibility: 'tenant', type: 'feedback_request', recordId: request.id },
    ])
    const types = (await eventsOf(service, tenant)).map(({ type }) => type)
    expect(types).toEqual(expect.arrayContaining(['feedback_request.answered', 'skill_gap.created']))
  })

  it('200: the advice to ask and to remind leave, and words without tags ask for them', async () => {
    const { rejection } = await rejectionOf(tenant)
    const request = await draftedRequest(tenant, { rejectionId: rejection.id })
    const { body } = await tenant.post(at(request, 'answer'), { words: 'More SQL, please.' }).expect(200)
    expect(lostIn(body)).toContainEqual([
      'ask-for-feedback',
      expect.any(String),
      expect.stringMatching(/They answered on Monday 2 November/),
    ])
    expect(gainedIn(body)).toContain('save-what-they-said')
    expect(body.answer).toMatchObject({ areas: null, ratings: {}, sections: [], skills: [] })
  })

  it('200: also late, after the request has closed without an answer', async () => {
    const request = await sentRequest(tenant)
    await service.database.pool.query(`update feedback_requests set state = 'no_reply' where id = $1`, [request.id])
    const { body } = await tenant.post(at(request, 'answer'), { ratings: { confidence: 4 } }).expect(200)
    expect(body).toMatchObject({ state: 'answered', answer: { words: null, ratings: { confidence: 4 } } })
  })

  it('409: one answer, and none to a request that was cancelled or declined', async () => {
    const cancelled = await sentRequest(tenant)
    await tenant.post(at(cancelled, 'cancellation')).expect(200)
    const declined = await sentRequest(tenant)
    await tenant.post(at(declined, 'decline')).expect(200)
    for (const request of [await answeredRequest(tenant), cancelled, declined])
      expect(await tenant.post(at(request, 'answer'), ANSWER)).toMatchObject({
        status: 409,
        body: { code: 'wrong_state' },
      })
  })

  it('200: for the candidate alone, it names a gap for the candidate alone', async () => {
    const request = await sentRequest(tenant)
    const candidate = await service.asCandidate(tenant, request.candidateId)
    const { body } = await candidate.post(at(request, 'answer'), { ...ANSWER, visibility: 'candidate' }).expect(200)
    expect(body.answer).toMatchObject({ isWithheld: false, words: ANSWER.words })
    expect((await readBy(candidate, request)).answer.words).toBe(ANSWER.words)
    const hidden = { isWithheld: true, words: null, areas: null, ratings: null, sections: null, skills: null }
    for (const reader of [tenant, await service.asCoach(tenant)])
      expect((await readBy(reader, request)).answer).toMatchObject(hidden)
    expect(await gapsOf(request.candidateId)).toMatchObject([{ skill: 'Window functions', visibility: 'candidate' }])
    for (const key of Object.keys(body.planChanges)) expect(body.planChanges[key]).toBeInstanceOf(Array)
  })

  it('200: echoes to a tenant what it has just sent, though it may not read it again', async () => {
    const request = await sentRequest(tenant)
    const { body } = await tenant.post(at(request, 'answer'), { ...ANSWER, visibility: 'coach' }).expect(200)
    expect(body.answer).toMatchObject({ isWithheld: false, words: ANSWER.words })
    expect((await readBy(tenant, request)).answer).toMatchObject({ isWithheld: true, words: null })
    expect((await readBy(await service.asCoach(tenant), request)).answer.words).toBe(ANSWER.words)
  })

  describe('of a candidate who wants it to reach their coach first', () => {
    const coachFirst = async () => {
      const { rejection } = await rejectionOf(tenant, { preferences: { coachFirst: true } })
      return sentRequest(tenant, { rejectionId: rejection.id })
    }

    it('200: waits for the coach: neither words nor tags nor gaps show, and no advice rests on them', async () => {
      const request = await coachFirst()
      const { body } = await tenant.post(at(request, 'answer'), ANSWER).expect(200)
      expect(body.answer).toMatchObject({ releasedAt: null })
      expect(gainedIn(body)).not.toEqual(expect.arrayContaining(['reuse-the-application']))
      const candidate = await service.asCandidate(tenant, request.candidateId)
      expect((await readBy(candidate, request)).answer).toMatchObject({
        isWithheld: true,
        words: null,
        areas: null,
        ratings: null,
        sections: null,
        skills: null,
      })
      expect(await gapsOf(request.candidateId)).toEqual([])
      expect((await readBy(await service.asCoach(tenant), request)).answer.words).toBe(ANSWER.words)
    })

    it.each([
      ['from the candidate, who knows it', 'candidate' as const, {}],
      ['as the candidate told it', 'tenant' as const, { statedBy: 'candidate' }],
      ['for the candidate alone', 'tenant' as const, { visibility: 'candidate' }],
    ])('200: not where it comes %s', async (_, sender, changes) => {
      const request = await coachFirst()
      const candidate = await service.asCandidate(tenant, request.candidateId)
      const from = sender === 'candidate' ? candidate : tenant
      await from.post(at(request, 'answer'), { ...ANSWER, ...changes }).expect(200)
      expect((await readBy(candidate, request)).answer).toMatchObject({ isWithheld: false, words: ANSWER.words })
    })
  })

  it.each([
    ['nothing at all', {}, '#/words'],
    ['blank words', { words: ' \n' }, '#/words'],
    ['an area that is none', { areas: ['salary'] }, '#/areas/0'],
    ['a rating of six', { ratings: { responses: 6 } }, '#/ratings/responses'],
    ['a rating of another area', { ratings: { skills: 3 } }, '#/ratings/skills'],
    ['a section that is none', { sections: ['photo'] }, '#/sections/0'],
    ['a time before the question', { words: 'x', receivedAt: '2026-11-01T10:00:00Z' }, '#/receivedAt'],
    ['a time to come', { words: 'x', receivedAt: '2026-11-04T10:00:00Z' }, '#/receivedAt'],
  ])('422: names the field for %s', async (_, body, pointer) => {
    const request = await sentRequest(tenant)
    const answer = await tenant.post(at(request, 'answer'), body)
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer }] } })
    expect((await readBy(tenant, request)).state).toBe('sent')
  })

  it("404: for another tenant's, as for one that does not exist", async () => {
    const theirs = await sentRequest(await service.newTenant())
    const answers = [theirs, { id: UNKNOWN_ID }].map((one) => tenant.post(at(one, 'answer'), ANSWER))
    const [foreign, unknown] = (await Promise.all(answers)).map(plain)
    expect(foreign).toMatchObject({ status: 404, body: { code: 'not_found' } })
    expect(foreign).toEqual(unknown)
  })
})
