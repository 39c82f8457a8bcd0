import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { compareBothViews } from '../../../src/rules/compare-both-views.ts'
import { startApp, type TestApp } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { plain } from '../action-plans/given.ts'
import { givenAnswer, givenEnding } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

const OWN = { communication: { rating: 4 }, responses: { rating: 3 }, confidence: { rating: 2 } }
const UNSEEN = { employer: null, difference: null, differs: false }

async function givenReflection(changes: object = {}, candidateChanges: object = {}) {
  const ending = await givenEnding(service, candidateChanges)
  const said = { areas: OWN, rejectionId: ending.rejectionId, visibility: 'tenant', ...changes }
  const { body } = await ending.candidate.post('/v1/reflections', said).expect(201)
  return { ...ending, reflectionId: body.id, path: `/v1/reflections/${body.id}/comparison` }
}

describe('GET /v1/reflections/{reflectionId}/comparison', () => {
  beforeEach(() => service.setClock('2026-11-05T10:00:00Z'))

  it('200: shows both ratings of each area, how far apart they are, and the words beside them', async () => {
    const { tenant, path, reflectionId, ...ending } = await givenReflection()
    const feedbackRequestId = await givenAnswer(service, tenant, ending)
    expect((await tenant.get(path).expect(200)).body).toEqual({
      reflectionId,
      areas: {
        communication: { candidate: 4, employer: 2, difference: 2, differs: true },
        responses: { candidate: 3, employer: 4, difference: 1, differs: false },
        confidence: { ...UNSEEN, candidate: 2 },
        preparedness: { ...UNSEEN, candidate: null, employer: 5 },
      },
      employer: {
        feedbackRequestId,
        answeredAt: '2026-11-04T10:00:00.000Z',
        statedBy: 'employer',
        words: 'Clear and friendly; Kafka was missing.',
      },
    })
  })

  it('calls different what the rule asks to look at', () => {
    expect(compareBothViews.settings).toMatchObject({ fromDifference: 2 })
  })

  it.each(['draft', 'sent', 'declined', 'cancelled'])('200: a request that is %s is no view', async (state) => {
    const { tenant, path, ...ending } = await givenReflection()
    await givenAnswer(service, tenant, ending, { state })
    const { body } = await tenant.get(path).expect(200)
    expect(body.employer).toBeNull()
    expect(body.areas.communication).toEqual({ ...UNSEEN, candidate: 4 })
  })

  it('200: of several answers, the latest', async () => {
    const { tenant, path, ...ending } = await givenReflection()
    await givenAnswer(service, tenant, ending, { settledAt: new Date('2026-11-05T09:00:00Z'), answerWords: 'Later.' })
    await givenAnswer(service, tenant, ending)
    expect((await tenant.get(path)).body.employer.words).toBe('Later.')
  })

  it('200: of an application without a rejection to name, what was said of its ending', async () => {
    const ending = await givenEnding(service)
    const { tenant, applicationId, candidateId } = ending
    const said = { areas: OWN, applicationId, visibility: 'tenant' }
    const { body } = await tenant.post('/v1/reflections', said).expect(201)
    await givenAnswer(service, tenant, ending)
    const other = await given.application(tenant, { candidateId })
    const { rejection } = await given.rejection(tenant, { applicationId: other.id })
    await givenAnswer(
      service,
      tenant,
      { candidateId, rejectionId: rejection.id },
      {
        answerWords: 'Of another one.',
        settledAt: new Date('2026-11-05T09:00:00Z'),
      },
    )
    const { employer } = (await tenant.get(`/v1/reflections/${body.id}/comparison`)).body
    expect(employer.words).toBe('Clear and friendly; Kafka was missing.')
  })

  it.each([
    ['candidate', { candidate: true, coach: false, tenant: false }],
    ['coach', { candidate: true, coach: true, tenant: false }],
    ['tenant', { candidate: true, coach: true, tenant: true }],
  ])('200: an answer for the %s is shown to %j', async (answerVisibility, expected) => {
    const { tenant, candidate, path, ...ending } = await givenReflection()
    await givenAnswer(service, tenant, ending, { answerVisibility })
    const readers = { candidate, coach: await service.asCoach(tenant), tenant }
    for (const [name, reader] of Object.entries(readers)) {
      const { text, body } = await reader.get(path).expect(200)
      const isShown = expected[name as 'coach']
      expect({ name, employer: body.areas.communication.employer, has: body.employer !== null }).toEqual({
        name,
        employer: isShown ? 2 : null,
        has: isShown,
      })
      expect(text.includes('Kafka')).toBe(isShown)
    }
  })

  it('200: where the coach reads first, the candidate sees it once it was passed on', async () => {
    const reflection = await givenReflection({}, { preferences: { coachFirst: true } })
    const { tenant, candidate, path } = reflection
    const id = await givenAnswer(service, tenant, reflection)
    expect((await (await service.asCoach(tenant)).get(path)).body.employer.words).toContain('Kafka')
    const before = await candidate.get(path).expect(200)
    expect(before.body.employer).toBeNull()
    expect(before.body.areas.communication).toEqual({ ...UNSEEN, candidate: 4 })
    expect(before.text).not.toContain('Kafka')

    const { pool } = service.database
    await pool.query('update feedback_requests set released_at = $2 where id = $1', [id, '2026-11-06T10:00:00Z'])
    expect((await candidate.get(path)).body.employer).toBeNull()
    service.setClock('2026-11-06T10:00:00Z')
    expect((await candidate.get(path)).body.areas.communication.employer).toBe(2)
  })

  it('404: where the reflection itself may not be read, and of another tenant', async () => {
    const { tenant, candidate, path, ...ending } = await givenReflection({ visibility: 'candidate' })
    await givenAnswer(service, tenant, ending)
    await candidate.get(path).expect(200)
    for (const reader of [tenant, await service.asCoach(tenant), await service.newTenant()]) {
      const unknown = await reader.get(`/v1/reflections/${UNKNOWN_ID}/comparison`)
      expect(unknown).toMatchObject({ status: 404, body: { code: 'not_found' } })
      expect(plain(await reader.get(path))).toEqual(plain(unknown))
    }
  })
})
