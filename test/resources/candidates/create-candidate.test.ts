import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

describe('POST /v1/candidates', () => {
  it('201: answers with the candidate, its address and its ETag', async () => {
    const tenant = await service.newTenant()
    const answer = await tenant.post('/v1/candidates', {
      name: 'Amina Okafor',
      skills: ['SQL'],
      preferences: { coachFirst: true },
    })
    expect(answer.status).toBe(201)
    expect(answer.headers).toMatchObject({ etag: '"1"', location: `/v1/candidates/${answer.body.id}` })
    expect(answer.body).toMatchObject({
      name: 'Amina Okafor',
      skills: ['SQL'],
      weeklyGoal: 3,
      preferences: { feedbackOptIn: true, coachFirst: true, checkIns: true },
      version: 1,
    })
    expect((await tenant.get(answer.headers.location as string)).body).toEqual(answer.body)
  })

  it('409: refuses a source and externalId that exist, and stores nothing', async () => {
    const tenant = await service.newTenant()
    await tenant.post('/v1/candidates', { source: 'board', externalId: '7' }).expect(201)
    const answer = await tenant.post('/v1/candidates', { source: 'board', externalId: '7' })
    expect(answer).toMatchObject({
      status: 409,
      body: { code: 'external_id_taken', errors: [{ pointer: '#/externalId' }] },
    })
    expect((await tenant.get('/v1/candidates')).body.data).toHaveLength(1)
  })

  it('201: the same pair is free for another tenant', async () => {
    const [one, other] = [await service.newTenant(), await service.newTenant()]
    await one.post('/v1/candidates', { source: 'board', externalId: '7' }).expect(201)
    await other.post('/v1/candidates', { source: 'board', externalId: '7' }).expect(201)
  })

  it.each([
    ['an unknown field', { nickname: 'A' }, '#/nickname'],
    ['NUL in a text', { name: 'A\u0000B' }, '#/name'],
    ['a lone surrogate', { name: 'A\ud800' }, '#/name'],
    ['an empty text', { name: '' }, '#/name'],
    ['a blank text', { name: '   ' }, '#/name'],
    ['a text that is too long', { name: 'x'.repeat(201) }, '#/name'],
    ['an unknown time zone', { timeZone: 'Mars/Olympus' }, '#/timeZone'],
    ['a language that is none', { locale: 'not a language' }, '#/locale'],
    ['a goal of zero', { weeklyGoal: 0 }, '#/weeklyGoal'],
    ['a goal beyond range', { weeklyGoal: 1e30 }, '#/weeklyGoal'],
    ['a fractional goal', { weeklyGoal: 2.5 }, '#/weeklyGoal'],
    ['an e-mail address that is none', { email: 'amina' }, '#/email'],
    ['half an external id', { source: 'board' }, '#/externalId'],
    ['a fault deep inside', { preferences: { coachFirst: 'yes' } }, '#/preferences/coachFirst'],
  ])('422: names the field for %s, and stores nothing', async (_, body, pointer) => {
    const tenant = await service.newTenant()
    const answer = await tenant.post('/v1/candidates', body)
    expect(answer).toMatchObject({ status: 422, body: { code: 'invalid_request', errors: [{ pointer }] } })
    expect((await tenant.get('/v1/candidates')).body.data).toEqual([])
  })
})
