import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp, type TestTenant } from '../../support/app.ts'
import { UNKNOWN_ID } from '../../support/given.ts'
import { eventsOf, plain } from '../action-plans/given.ts'
import { ANSWER, answeredRequest, at, gainedIn, readBy, rejectionOf, sentRequest } from './given.ts'

let service: TestApp
let tenant: TestTenant
beforeAll(async () => {
  service = await startApp()
  service.setClock('2026-11-02T10:00:00Z')
  tenant = await service.newTenant()
})

const waiting = async (of = tenant) => {
  const { rejection } = await rejectionOf(of, { preferences: { coachFirst: true } })
  return answeredRequest(of, { rejectionId: rejection.id })
}

describe('POST /v1/feedback-requests/{feedbackRequestId}/release', () => {
  it('200: the candidate may read it from now on, its skills are gaps, and the plans rest on it', async () => {
    const request = await waiting()
    const coach = await service.asCoach(tenant)
    const answer = await coach.post(at(request, 'release'))
    expect(answer).toMatchObject({
      status: 200,
      body: { state: 'answered', answer: { words: ANSWER.words, releasedAt: '2026-11-02T10:00:00.000Z' } },
    })
    expect(gainedIn(answer.body)).toEqual(
      expect.arrayContaining(['reuse-the-application', 'practise-out-loud', 'close-a-skill-gap']),
    )
    const candidate = await service.asCandidate(tenant, request.candidateId)
    expect((await readBy(candidate, request)).answer).toMatchObject({ ...ANSWER, isWithheld: false })
    const { rows } = await service.database.pool.query('select skill from skill_gaps where candidate_id = $1', [
      request.candidateId,
    ])
    expect(rows).toEqual([{ skill: 'Window functions' }])
    expect((await eventsOf(service, tenant)).map(({ type }) => type)).toContain('feedback_answer.released')
  })

  it('200: again changes nothing of that', async () => {
    const request = await waiting()
    await tenant.post(at(request, 'release')).expect(200)
    service.setClock('2026-11-03T10:00:00Z')
    const { body } = await tenant.post(at(request, 'release')).expect(200)
    service.setClock('2026-11-02T10:00:00Z')
    expect(body).toMatchObject({
      answer: { releasedAt: '2026-11-02T10:00:00.000Z' },
      planChanges: { gained: [], lost: [] },
    })
  })

  it('200: what was read once stays readable when the person asks for the coach first later', async () => {
    const request = await answeredRequest(tenant)
    const changes = { preferences: { coachFirst: true } }
    await tenant.patch(`/v1/candidates/${request.candidateId}`, changes).expect(200)
    const candidate = await service.asCandidate(tenant, request.candidateId)
    expect((await readBy(candidate, request)).answer).toMatchObject({ isWithheld: false, words: ANSWER.words })
  })

  it('403: not with a token of the candidate, whatever its scopes', async () => {
    const request = await waiting()
    const candidate = await service.asCandidate(tenant, request.candidateId)
    expect(await candidate.post(at(request, 'release'))).toMatchObject({ status: 403, body: { code: 'forbidden' } })
    expect((await readBy(candidate, request)).answer.isWithheld).toBe(true)
  })

  it('409: before there is an answer', async () => {
    const answer = await tenant.post(at(await sentRequest(tenant), 'release'))
    expect(answer).toMatchObject({ status: 409, body: { code: 'wrong_state' } })
  })

  it("404: for another tenant's, as for one that does not exist", async () => {
    const theirs = await waiting(await service.newTenant())
    const answers = [theirs, { id: UNKNOWN_ID }].map((one) => tenant.post(at(one, 'release')))
    const [foreign, unknown] = (await Promise.all(answers)).map(plain)
    expect(foreign).toMatchObject({ status: 404, body: { code: 'not_found' } })
    expect(foreign).toEqual(unknown)
  })
})
