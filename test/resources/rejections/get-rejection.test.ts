import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { plain } from '../action-plans/given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
  service.setClock('2026-11-02T10:00:00Z')
})

const EVERYTHING = {
  source: 'ats',
  externalId: 'A/1 ü',
  outcome: 'rejected',
  endedBy: 'unknown',
  stageReached: 'final_interview',
  receivedAt: '2026-11-02T11:30:00.123+02:00',
  channel: 'phone',
  reasons: [
    { code: 'skills_gap', statedBy: 'inferred', confidence: 0.1, text: 'No “Kafka” \\ {yet} 👩🏽‍🔧' },
    { code: 'other' },
  ],
  employerWords: 'Line one\n\tline two\u2028\u0001',
  employerWordsVisibility: 'tenant',
  reapplyOn: '2027-02-28',
  contact: { role: 'Recruiter', phone: '0' },
  statedBy: 'inferred',
  confidence: 1,
}

describe('GET /v1/rejections/{rejectionId}', () => {
  it('200: gives back what was recorded, character by character', async () => {
    const tenant = await service.newTenant()
    const { rejection } = await given.rejection(tenant, EVERYTHING)
    const answer = await tenant.get(`/v1/rejections/${rejection.id}`).expect(200)
    expect(answer.body).toEqual(rejection)
    expect(answer.body).toMatchObject({
      ...EVERYTHING,
      receivedAt: '2026-11-02T09:30:00.123Z',
      reasons: [EVERYTHING.reasons[0], { code: 'other', statedBy: 'employer', confidence: null, text: null }],
    })
    expect(answer.headers.etag).toBe('"1"')
  })

  it.each(['candidate', 'coach', 'tenant'] as const)(
    '200: shows words for the %s to whom they are for',
    async (visibility) => {
      const tenant = await service.newTenant()
      const { rejection } = await given.rejection(tenant, { ...EVERYTHING, employerWordsVisibility: visibility })
      expect(rejection.employerWords).toBe(EVERYTHING.employerWords)
      const readers = {
        candidate: await service.asCandidate(tenant, rejection.candidateId),
        coach: await service.asCoach(tenant),
        tenant,
      }
      const order = Object.keys(readers)
      for (const [name, reader] of Object.entries(readers)) {
        const { body } = await reader.get(`/v1/rejections/${rejection.id}`).expect(200)
        const maySee = order.indexOf(name) <= order.indexOf(visibility)
        expect([body.employerWords, body.reasons[0].text]).toEqual(
          maySee ? [EVERYTHING.employerWords, EVERYTHING.reasons[0]?.text] : [null, null],
        )
        expect((await reader.get('/v1/rejections').expect(200)).body.data).toEqual([body])
      }
    },
  )

  it('404: hides another tenant’s rejection', async () => {
    const [one, other] = [await service.newTenant(), await service.newTenant()]
    const { rejection } = await given.rejection(other)
    const foreign = await one.get(`/v1/rejections/${rejection.id}`)
    expect(foreign.status).toBe(404)
    expect(plain(foreign)).toEqual(plain(await one.get(`/v1/rejections/${UNKNOWN_ID}`)))
  })

  it('404: says that an id is not one', async () => {
    const { body } = await (await service.newTenant()).get('/v1/rejections/17').expect(404)
    expect(body.code).toBe('not_found')
  })
})
