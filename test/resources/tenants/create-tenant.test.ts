import { beforeAll, describe, expect, it } from '@jest/globals'
import { OPERATOR_KEY, startApp, type TestApp } from '../../support/app.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

const SIGNPOST = { name: 'Career service', country: 'DE', locale: 'de' }

describe('POST /v1/tenants', () => {
  it('201: makes a tenant with what is usual where nothing is said, and a key that works at once', async () => {
    const answer = await service.as(OPERATOR_KEY).post('/v1/tenants', { name: 'University of Hamburg' })
    expect(answer.status).toBe(201)
    const { tenant, apiKey } = answer.body
    expect(tenant).toMatchObject({
      name: 'University of Hamburg',
      mode: 'test',
      timeZone: 'UTC',
      locale: 'en',
      country: null,
      holidays: [],
      signposts: [],
      silenceDays: 30,
      reapplyAfterMonths: 6,
      version: 1,
    })
    expect(apiKey).toMatchObject({
      expiresAt: null,
      revokedAt: null,
      key: expect.stringMatching(/^onw_test_[A-Za-z0-9]{40}$/),
    })
    expect(apiKey.prefix).toBe(apiKey.key.slice(0, 13))
    expect(answer.headers.location).toBe(`/v1/tenants/${tenant.id}`)

    const own = service.as(apiKey.key)
    expect((await own.get(answer.headers.location as string)).body).toEqual(tenant)
    await own.post('/v1/candidates', { name: 'Amina' }).expect(201)
  })

  it('201: keeps everything as it was given, in a live tenant with a live key', async () => {
    const given = {
      name: 'Hochschule',
      mode: 'live',
      timeZone: 'Europe/Berlin',
      locale: 'de-AT',
      country: 'AT',
      holidays: ['2026-12-26', '2026-12-25'],
      signposts: [{ ...SIGNPOST, description: 'Mo–Fr', url: 'https://help.example/x', phone: '+49 40 1' }, SIGNPOST],
      silenceDays: 365,
      reapplyAfterMonths: 60,
    }
    const answer = await service.as(OPERATOR_KEY).post('/v1/tenants', given)
    expect(answer.status).toBe(201)
    expect(answer.body.tenant).toMatchObject(given)
    expect(answer.body.apiKey.key).toMatch(/^onw_live_[A-Za-z0-9]{40}$/)
  })

  it('201: two tenants have different secrets, and neither sees the other', async () => {
    const [one, other] = await Promise.all(
      ['A', 'B'].map((name) => service.as(OPERATOR_KEY).post('/v1/tenants', { name })),
    )
    const key = service.as(one?.body.apiKey.key)
    await key.get(`/v1/tenants/${one?.body.tenant.id}`).expect(200)
    await key.get(`/v1/tenants/${other?.body.tenant.id}`).expect(404)
    const ids = [one, other].map((answer) => answer?.body.tenant.id)
    const secrets = await service.database
      .forOperator()
      .tenant.findMany({ where: { id: { in: ids } }, select: { cursorSecret: true } })
    expect(secrets.map(({ cursorSecret }) => cursorSecret.length)).toEqual([32, 32])
    expect(new Set(secrets.map(({ cursorSecret }) => Buffer.from(cursorSecret).toString('hex'))).size).toBe(2)
  })

  it('201: keeps the hash of the key and never the key', async () => {
    const answer = await service.as(OPERATOR_KEY).post('/v1/tenants', { name: 'Hash only' })
    const { key, id } = answer.body.apiKey
    const row = await service.database.forOperator().apiKey.findFirst({ where: { id } })
    expect(row?.hash).toHaveLength(32)
    expect(JSON.stringify(row)).not.toContain(key)
    expect(service.logged.join('\n')).not.toContain(key)
  })

  it('403: a key makes no tenants, whatever its scopes', async () => {
    const tenant = await service.newTenant()
    const answer = await tenant.post('/v1/tenants', { name: 'Mine' })
    expect(answer).toMatchObject({ status: 403, body: { code: 'forbidden' } })
  })

  it('422: a live tenant needs a signpost', async () => {
    const answer = await service.as(OPERATOR_KEY).post('/v1/tenants', { name: 'Live without', mode: 'live' })
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer: '#/signposts' }] } })
    expect(await service.database.forOperator().tenant.count({ where: { name: 'Live without' } })).toBe(0)
  })

  it.each([
    ['no name', { name: undefined }, '#/name'],
    ['a blank name', { name: ' ' }, '#/name'],
    ['an unknown mode', { mode: 'demo' }, '#/mode'],
    ['an unknown time zone', { timeZone: 'Mars/Olympus' }, '#/timeZone'],
    ['a language that is none', { locale: '!' }, '#/locale'],
    ['a country in small letters', { country: 'de' }, '#/country'],
    ['a day that never was', { holidays: ['2026-02-30'] }, '#/holidays/0'],
    ['a date twice', { holidays: ['2026-12-25', '2026-12-25'] }, '#/holidays'],
    ['a signpost without a name', { signposts: [{ country: 'DE', locale: 'de' }] }, '#/signposts/0/name'],
    [
      'a signpost with a script for an address',
      { signposts: [{ ...SIGNPOST, url: 'javascript:alert(1)' }] },
      '#/signposts/0/url',
    ],
    ['an unknown field of a signpost', { signposts: [{ ...SIGNPOST, fax: '1' }] }, '#/signposts/0/fax'],
    ['NUL in a signpost', { signposts: [{ ...SIGNPOST, description: 'a\u0000' }] }, '#/signposts/0/description'],
    ['no silence at all', { silenceDays: 0 }, '#/silenceDays'],
    ['too much silence', { silenceDays: 366 }, '#/silenceDays'],
    ['too long a wait', { reapplyAfterMonths: 61 }, '#/reapplyAfterMonths'],
    ['a key of its own choice', { key: 'onw_test_00000000000000000000000000000000' }, '#/key'],
    ['a secret of its own choice', { cursorSecret: 'x' }, '#/cursorSecret'],
  ])('422: names the field for %s, and stores nothing', async (title, fields, pointer) => {
    const answer = await service.as(OPERATOR_KEY).post('/v1/tenants', { name: title, ...fields })
    expect(answer).toMatchObject({ status: 422, body: { code: 'invalid_request', errors: [{ pointer }] } })
    expect(await service.database.forOperator().tenant.count({ where: { name: title } })).toBe(0)
  })
})
