import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp, type TestTenant } from '../../support/app.ts'
import { UNKNOWN_ID } from '../../support/given.ts'
import { eventsOf, plain } from '../action-plans/given.ts'
import { ANSWER, answeredRequest, at, gainedIn, lostIn, readBy, rejectionOf, sentRequest } from './given.ts'

let service: TestApp
let tenant: TestTenant
beforeAll(async () => {
  service = await startApp()
  service.setClock('2026-11-02T10:00:00Z')
  tenant = await service.newTenant()
})

const evidenceOf = async (request: { id: string }) =>
  (
    await service.database.pool.query(
      `select g.skill, e.visibility from skill_gap_evidence e join skill_gaps g on g.tenant_id = e.tenant_id and g.id = e.gap_id
       where e.record_id = $1 order by g.skill`,
      [request.id],
    )
  ).rows

describe('PATCH /v1/feedback-requests/{feedbackRequestId}/answer', () => {
  it('200: tags what it is about, and the advice to do so leaves the plan; the words stay', async () => {
    const request = await answeredRequest(tenant, {}, { words: ANSWER.words })
    expect(gainedIn(request)).toContain('save-what-they-said')
    const { words, ...tags } = ANSWER
    const answer = await tenant.patch(at(request, 'answer'), { ...tags, wasHelpful: true })
    expect(answer).toMatchObject({
      status: 200,
      headers: { etag: '"4"' },
      body: { answer: { ...tags, words, wasHelpful: true } },
    })
    expect(lostIn(answer.body).map(([rule]) => rule)).toContain('save-what-they-said')
    expect(gainedIn(answer.body)).toEqual(expect.arrayContaining(['reuse-the-application', 'close-a-skill-gap']))
    expect((await readBy(tenant, request)).answer).toEqual(answer.body.answer)
    expect((await eventsOf(service, tenant)).map(({ type }) => type)).toContain('feedback_answer.updated')
  })

  it('200: a skill that is named no longer is evidence no longer, and a new one is', async () => {
    const request = await answeredRequest(tenant)
    await tenant.patch(at(request, 'answer'), { skills: [' window functions', 'Kafka'] }).expect(200)
    expect((await evidenceOf(request)).map(({ skill }) => skill)).toEqual(['Kafka', 'Window functions'])
    await tenant.patch(at(request, 'answer'), { skills: ['Kafka'] }).expect(200)
    expect(await evidenceOf(request)).toEqual([{ skill: 'Kafka', visibility: 'tenant' }])
  })

  it('200: what it is evidence for follows who may read it, and so does the reader', async () => {
    const request = await answeredRequest(tenant)
    const { body } = await tenant.patch(at(request, 'answer'), { visibility: 'coach' }).expect(200)
    expect(body.answer).toMatchObject({ isWithheld: false, words: ANSWER.words, visibility: 'coach' })
    expect((await readBy(tenant, request)).answer).toMatchObject({ isWithheld: true, words: null })
    expect(await evidenceOf(request)).toEqual([{ skill: 'Window functions', visibility: 'coach' }])
    expect((await readBy(await service.asCoach(tenant), request)).answer.words).toBe(ANSWER.words)
  })

  it('409: who may not read the answer cannot say anything about it, least of all who may', async () => {
    const request = await answeredRequest(tenant, {}, { ...ANSWER, visibility: 'candidate' })
    for (const reader of [tenant, await service.asCoach(tenant)])
      for (const body of [{ visibility: 'tenant' }, { wasHelpful: false }])
        expect(await reader.patch(at(request, 'answer'), body)).toMatchObject({
          status: 409,
          body: { code: 'answer_withheld' },
        })
    const { rejection } = await rejectionOf(tenant, { preferences: { coachFirst: true } })
    const waiting = await answeredRequest(tenant, { rejectionId: rejection.id })
    const candidate = await service.asCandidate(tenant, rejection.candidateId)
    const refused = await candidate.patch(at(waiting, 'answer'), { visibility: 'candidate' })
    expect(refused).toMatchObject({ status: 409, body: { code: 'answer_withheld' } })
    expect((await readBy(candidate, waiting)).answer).toMatchObject({ isWithheld: true, words: null })
  })

  it('409: before there is an answer', async () => {
    const request = await sentRequest(tenant)
    const answer = await tenant.patch(at(request, 'answer'), { wasHelpful: true })
    expect(answer).toMatchObject({ status: 409, body: { code: 'wrong_state' } })
  })

  it('412: with the tag of an earlier version', async () => {
    const request = await answeredRequest(tenant)
    await tenant.patch(at(request, 'answer'), { areas: [] }).set('if-match', '"2"').expect(412)
    await tenant.patch(at(request, 'answer'), { areas: [] }).set('if-match', '"3"').expect(200)
  })

  it.each([
    ['other words', { words: 'Perfect!' }, '#/words'],
    ['whose word it is', { statedBy: 'coach' }, '#/statedBy'],
    ['no tags', { areas: null }, '#/areas'],
    ['a rating of zero', { ratings: { confidence: 0 } }, '#/ratings/confidence'],
  ])('422: names the field for %s', async (_, body, pointer) => {
    const request = await answeredRequest(tenant)
    const answer = await tenant.patch(at(request, 'answer'), body)
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer }] } })
  })

  it("404: for another tenant's, as for one that does not exist", async () => {
    const theirs = await answeredRequest(await service.newTenant())
    const answers = [theirs, { id: UNKNOWN_ID }].map((one) => tenant.patch(at(one, 'answer'), { wasHelpful: true }))
    const [foreign, unknown] = (await Promise.all(answers)).map(plain)
    expect(foreign).toMatchObject({ status: 404, body: { code: 'not_found' } })
    expect(foreign).toEqual(unknown)
  })
})
