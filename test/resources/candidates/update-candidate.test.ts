import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { recordIn } from '../../support/given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

const UNKNOWN = '0193b3a0-7c1e-7aaa-8bbb-0123456789ab'

describe('PATCH /v1/candidates/{candidateId}', () => {
  it('200: changes what it is given and leaves the rest', async () => {
    const tenant = await service.newTenant()
    const { body: before } = await tenant.post('/v1/candidates', {
      name: 'Amina',
      skills: ['SQL'],
      preferences: { coachFirst: true },
    })
    const answer = await tenant.patch(`/v1/candidates/${before.id}`, {
      skills: [],
      weeklyGoal: 1,
      preferences: { checkIns: false },
    })
    expect(answer).toMatchObject({ status: 200, headers: { etag: '"2"' } })
    expect(recordIn(answer.body)).toEqual({
      ...before,
      skills: [],
      weeklyGoal: 1,
      preferences: { feedbackOptIn: true, coachFirst: true, checkIns: false },
      version: 2,
      updatedAt: expect.any(String),
    })
    expect((await tenant.get(`/v1/candidates/${before.id}`)).body).toEqual(recordIn(answer.body))
  })

  it('200: null clears', async () => {
    const tenant = await service.newTenant()
    const { body } = await tenant.post('/v1/candidates', {
      name: 'Amina',
      email: 'amina@example.com',
      locale: 'de',
      timeZone: 'Europe/Berlin',
      country: 'DE',
    })
    const cleared = { name: null, email: null, locale: null, timeZone: null, country: null }
    expect((await tenant.patch(`/v1/candidates/${body.id}`, cleared)).body).toMatchObject(cleared)
  })

  it('200: takes the current If-Match', async () => {
    const tenant = await service.newTenant()
    const { body } = await tenant.post('/v1/candidates', {})
    await tenant.patch(`/v1/candidates/${body.id}`, { name: 'A' }).set('if-match', '"1"').expect(200)
    await tenant.patch(`/v1/candidates/${body.id}`, { name: 'B' }).set('if-match', '*').expect(200)
  })

  it.each(['"1"', 'W/"2"', '2', 'anything'])(
    '412: refuses %s where the ETag is "2", and changes nothing',
    async (tag) => {
      const tenant = await service.newTenant()
      const { body } = await tenant.post('/v1/candidates', {})
      const { body: current } = await tenant.patch(`/v1/candidates/${body.id}`, { name: 'A' })
      const answer = await tenant.patch(`/v1/candidates/${body.id}`, { name: 'B' }).set('if-match', tag)
      expect(answer).toMatchObject({ status: 412, body: { code: 'stale', errors: [{ header: 'If-Match' }] } })
      expect((await tenant.get(`/v1/candidates/${body.id}`)).body).toEqual(recordIn(current))
    },
  )

  it("404: another tenant's candidate, which stays as it is", async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    const { body } = await other.post('/v1/candidates', { name: 'Amina' })
    for (const id of [body.id, UNKNOWN])
      expect(await tenant.patch(`/v1/candidates/${id}`, { name: 'B' })).toMatchObject({
        status: 404,
        body: { code: 'not_found' },
      })
    expect((await other.get(`/v1/candidates/${body.id}`)).body).toEqual(body)
  })

  it.each([
    ['another id', { id: UNKNOWN }, '#/id'],
    ['the external id', { externalId: '8' }, '#/externalId'],
    ['the version', { version: 7 }, '#/version'],
    ['a list that is null', { skills: null }, '#/skills'],
    ['a skill that is no text', { skills: ['SQL', 7] }, '#/skills/1'],
    ['too many skills', { skills: Array(101).fill('SQL') }, '#/skills'],
    ['an unknown preference', { preferences: { newsletter: true } }, '#/preferences/newsletter'],
    ['a country in small letters', { country: 'de' }, '#/country'],
  ])('422: names the field for %s, and changes nothing', async (_, changes, pointer) => {
    const tenant = await service.newTenant()
    const { body } = await tenant.post('/v1/candidates', { name: 'Amina' })
    const answer = await tenant.patch(`/v1/candidates/${body.id}`, { name: 'B', ...changes })
    expect(answer).toMatchObject({ status: 422, body: { code: 'invalid_request', errors: [{ pointer }] } })
    expect((await tenant.get(`/v1/candidates/${body.id}`)).body).toEqual(body)
  })
})
