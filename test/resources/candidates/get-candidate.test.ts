import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

const UNKNOWN = '0193b3a0-7c1e-7aaa-8bbb-0123456789ab'

describe('GET /v1/candidates/{candidateId}', () => {
  it('200: gives back everything that was given, with its ETag', async () => {
    const tenant = await service.newTenant()
    const given = {
      name: 'Amina „Mina“ Okafor 👩‍💻',
      email: 'amina@example.com',
      locale: 'de-AT',
      timeZone: 'Europe/Vienna',
      country: 'AT',
      targetOccupations: ['Data Analyst'],
      skills: ['SQL', ' spaces ', 'with "quotes"'],
      interests: ['logistics'],
      weeklyGoal: 5,
      preferences: { feedbackOptIn: false, coachFirst: true, checkIns: false },
      source: 'board',
      externalId: 'A/1',
    }
    const { body } = await tenant.post('/v1/candidates', given).expect(201)
    const answer = await tenant.get(`/v1/candidates/${body.id}`)
    expect(answer).toMatchObject({ status: 200, headers: { etag: '"1"' }, body: given })
    expect(answer.body).toEqual(body)
  })

  it("404: another tenant's candidate looks like one that does not exist", async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    const { body } = await other.post('/v1/candidates', {}).expect(201)
    const foreign = await tenant.get(`/v1/candidates/${body.id}`)
    const unknown = await tenant.get(`/v1/candidates/${UNKNOWN}`)
    expect(unknown).toMatchObject({ status: 404, body: { code: 'not_found' } })
    expect({ ...foreign.body, requestId: '', instance: '' }).toEqual({ ...unknown.body, requestId: '', instance: '' })
  })

  it('404: an id that is none', async () => {
    const tenant = await service.newTenant()
    expect(await tenant.get('/v1/candidates/7')).toMatchObject({ status: 404, body: { code: 'not_found' } })
  })

  it('422: a parameter it does not know', async () => {
    const tenant = await service.newTenant()
    const { body } = await tenant.post('/v1/candidates', {}).expect(201)
    const answer = await tenant.get(`/v1/candidates/${body.id}?include=plans`)
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ parameter: 'include' }] } })
  })
})
