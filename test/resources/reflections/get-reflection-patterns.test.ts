import { beforeAll, describe, expect, it } from '@jest/globals'
import { patternTexts } from '../../../src/resources/reflections/pattern-texts.ts'
import { type Client, startApp, type TestApp, type TestTenant } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { plain } from '../action-plans/given.ts'
import { givenEnding } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
  service.setClock('2026-11-05T10:00:00Z')
})

const counts = (...given: number[]) => given.map((count, index) => ({ rating: index + 1, count }))

async function patternsFor(reader: Client, candidateId: string) {
  return (await reader.get(`/v1/candidates/${candidateId}/reflection-patterns`).expect(200)).body
}

/** One reflection for each list of ratings: communication, responses. */
async function reflect(
  sender: Client,
  applicationId: string,
  ratings: [number, number?][],
  visibility: string = 'tenant',
) {
  for (const [communication, responses = null] of ratings) {
    const areas = { communication: { rating: communication }, responses: { rating: responses } }
    await sender.post('/v1/reflections', { applicationId, areas, visibility }).expect(201)
  }
}

async function endAt(tenant: TestTenant, candidateId: string, stages: string[]) {
  for (const stage of stages) {
    const { id: applicationId } = await given.application(tenant, { candidateId, stage })
    await given.rejection(tenant, { applicationId })
  }
}

describe('GET /v1/candidates/{candidateId}/reflection-patterns', () => {
  it('200: below five reflections it counts nothing, and says how many there are', async () => {
    const { tenant, candidateId, applicationId } = await givenEnding(service)
    await endAt(tenant, candidateId, ['applied', 'applied', 'interview', 'interview'])
    await reflect(tenant, applicationId, [[1], [1], [1], [1]])
    const patterns = await patternsFor(tenant, candidateId)
    const reason = 'Patterns are shown from five reflections on; there are 4 here.'
    expect(patterns).toEqual({
      candidateId,
      n: 4,
      areas: {
        communication: { n: 4, ratings: null, reason },
        responses: { n: 0, ratings: null, reason },
        confidence: { n: 0, ratings: null, reason },
        preparedness: { n: 0, ratings: null, reason },
      },
      endings: { n: 5, stages: null, reason },
    })
  })

  it('200: from five on it counts each area that has five ratings, and the endings', async () => {
    const { tenant, candidateId, applicationId } = await givenEnding(service)
    await endAt(tenant, candidateId, ['final_interview', 'applied', 'screening', 'applied'])
    await reflect(tenant, applicationId, [[2, 1], [2, 1], [5, 1], [2, 1], [3]])
    const { n, areas, endings } = await patternsFor(tenant, candidateId)
    expect(n).toBe(5)
    expect(areas.communication).toEqual({ n: 5, ratings: counts(0, 3, 1, 0, 1), reason: null })
    expect(areas.responses).toEqual({
      n: 4,
      ratings: null,
      reason: 'Ratings are counted from five on; there are 4 for this area.',
    })
    expect(endings).toEqual({
      n: 5,
      stages: [
        { stage: 'applied', count: 2 },
        { stage: 'screening', count: 1 },
        { stage: 'interview', count: 1 },
        { stage: 'final_interview', count: 1 },
      ],
      reason: null,
    })
  })

  it('200: an ending that was taken back does not count', async () => {
    const { tenant, candidateId, applicationId, rejectionId } = await givenEnding(service)
    await endAt(tenant, candidateId, ['applied', 'applied', 'applied', 'applied'])
    await reflect(tenant, applicationId, [[3], [3], [3], [3], [3]])
    expect((await patternsFor(tenant, candidateId)).endings.n).toBe(5)
    await tenant.post(`/v1/rejections/${rejectionId}/retraction`, { reason: 'Sent by mistake' }).expect(200)
    expect((await patternsFor(tenant, candidateId)).endings).toEqual({
      n: 4,
      stages: null,
      reason: 'Ended applications are counted from five on; there are 4 here.',
    })
  })

  it('200: counts for each reader what they may see', async () => {
    const { tenant, candidate, candidateId, applicationId } = await givenEnding(service)
    await reflect(candidate, applicationId, [[1]], 'candidate')
    await reflect(candidate, applicationId, [[2]], 'coach')
    await reflect(candidate, applicationId, [[3], [3], [3], [3]], 'tenant')
    expect(await patternsFor(tenant, candidateId)).toMatchObject({ n: 4, areas: { communication: { ratings: null } } })
    expect(await patternsFor(await service.asCoach(tenant), candidateId)).toMatchObject({
      n: 5,
      areas: { communication: { n: 5, ratings: counts(0, 1, 4, 0, 0) } },
    })
    expect(await patternsFor(candidate, candidateId)).toMatchObject({
      n: 6,
      areas: { communication: { n: 6, ratings: counts(1, 1, 4, 0, 0) } },
    })
  })

  it.each(['es', 'fr', 'de'] as const)("200: says why not in the candidate's language, %s", async (locale) => {
    const { tenant, candidateId } = await givenEnding(service, { locale })
    const { reason } = (await patternsFor(tenant, candidateId)).endings
    expect(reason).toBe(patternTexts[locale].reflections(0))
    expect(reason).not.toBe(patternTexts.en.reflections(0))
  })

  it("404: another tenant's candidate, and another candidate to the token of one", async () => {
    const { tenant, candidateId } = await givenEnding(service)
    const another = await service.asCandidate(tenant, (await given.candidate(tenant)).id)
    for (const reader of [await service.newTenant(), another]) {
      const unknown = await reader.get(`/v1/candidates/${UNKNOWN_ID}/reflection-patterns`)
      expect(unknown).toMatchObject({ status: 404, body: { code: 'not_found' } })
      expect(plain(await reader.get(`/v1/candidates/${candidateId}/reflection-patterns`))).toEqual(plain(unknown))
    }
  })
})
