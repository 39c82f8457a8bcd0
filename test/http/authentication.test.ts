import { createHash, createHmac } from 'node:crypto'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { OPERATOR_KEY, startApp, type TestApp, type TestTenant } from '../support/app.ts'
import { type RawRequest, sendRaw } from '../support/raw-request.ts'

let service: TestApp
let tenant: TestTenant
let other: TestTenant
beforeAll(async () => {
  // Each request comes from an address of its own, or the limit on failures would answer for the key.
  service = await startApp({ ONWARD_TRUSTED_PROXIES: '127.0.0.1' })
  tenant = await service.newTenant()
  other = await service.newTenant()
})

const send = (authorization: Lines, request: RawRequest) => sendRaw(service.app.server, authorization, request)
const base64url = (value: object | string) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url')
const claims = () =>
  base64url({ sub: tenant.keyId, tenantId: tenant.id, scope: 'candidates:write', exp: 4_102_444_800 })

function forged(header: object, sign: (text: string) => string): string {
  const text = `${base64url(header)}.${claims()}`
  return `Bearer ${text}.${sign(text)}`
}

type Lines = string | string[]
const BAD: [string, () => Lines][] = [
  ['nothing', () => []],
  ['an empty header', () => ''],
  ['the word Bearer alone', () => 'Bearer'],
  ['Bearer and spaces', () => 'Bearer    '],
  ['a key without Bearer', () => tenant.token],
  ['Basic', () => `Basic ${Buffer.from(`${tenant.token}:`).toString('base64')}`],
  ['another scheme', () => `Token ${tenant.token}`],
  ['a colon after the scheme', () => `Bearer: ${tenant.token}`],
  ['no space after the scheme', () => `Bearer${tenant.token}`],
  ['a tab after the scheme', () => `Bearer\t${tenant.token}`],
  ['something before the scheme', () => `x Bearer ${tenant.token}`],
  ['the key twice', () => `Bearer ${tenant.token} ${tenant.token}`],
  ['the keys of two tenants', () => `Bearer ${tenant.token},${other.token}`],
  ['a quoted key', () => `Bearer "${tenant.token}"`],
  ['a comma after the key', () => `Bearer ${tenant.token},`],
  ['an encoded newline after the key', () => `Bearer ${tenant.token}%0A`],
  ['an encoded NUL after the key', () => `Bearer ${tenant.token}%00`],
  ['a key that lacks its end', () => `Bearer ${tenant.token.slice(0, -1)}`],
  ['a key with one character more', () => `Bearer ${tenant.token}0`],
  ['a key in capitals', () => `Bearer ${tenant.token.toUpperCase()}`],
  ['the key of another mode', () => `Bearer ${tenant.token.replace('test', 'live')}`],
  ['an unknown mode', () => `Bearer ${tenant.token.replace('test', 'root')}`],
  ['the prefix alone', () => `Bearer ${tenant.token.slice(0, 13)}`],
  ['a key nobody has', () => `Bearer onw_test_${'0'.repeat(48)}`],
  ['the hash of the key', () => `Bearer ${createHash('sha256').update(tenant.token).digest('hex')}`],
  ['the id of the key', () => `Bearer ${tenant.keyId}`],
  ['the id of the tenant', () => `Bearer ${tenant.id}`],
  ["a part of the operator's key", () => `Bearer ${OPERATOR_KEY.slice(0, -1)}`],
  ["the operator's key in capitals", () => `Bearer ${OPERATOR_KEY.toUpperCase()}`],
  ['__proto__', () => 'Bearer __proto__'],
  ['constructor', () => 'Bearer constructor'],
  ['hasOwnProperty', () => 'Bearer hasOwnProperty'],
  ['undefined', () => 'Bearer undefined'],
  ['null', () => 'Bearer null'],
  ['[object Object]', () => 'Bearer [object Object]'],
  ['a wildcard', () => 'Bearer onw_test_%'],
  ['SQL', () => `Bearer onw_test_' or '1'='1`],
  ['SQL in hex', () => `Bearer \\x${createHash('sha256').update(tenant.token).digest('hex')}`],
  ['a key of 8,000 characters', () => `Bearer onw_test_${'a'.repeat(8_000)}`],
  ['letters that only look the same', () => `Bearer ${tenant.token.replace('o', '\u043e')}`],
  ['full-width letters', () => `Bearer \uff4f\uff4e\uff57_test_${tenant.token.slice(9)}`],
  ['an emoji', () => 'Bearer \u{1f511}'],
  ['a JWT with alg none', () => forged({ alg: 'none', typ: 'JWT' }, () => '')],
  [
    'a JWT with an empty secret',
    () => forged({ alg: 'HS256' }, (text) => createHmac('sha256', '').update(text).digest('base64url')),
  ],
  [
    'a JWT whose kid is a path',
    () =>
      forged({ alg: 'HS256', kid: '../../dev/null' }, (text) =>
        createHmac('sha256', '').update(text).digest('base64url'),
      ),
  ],
  [
    'a JWT that brings its own keys',
    () => forged({ alg: 'RS256', jku: 'https://evil.example/jwks.json' }, () => base64url('x'.repeat(256))),
  ],
  ['a JWT with a signature of zeros', () => forged({ alg: 'ES256' }, () => Buffer.alloc(64).toString('base64url'))],
  ['two headers, the good one first', () => [`Bearer ${tenant.token}`, 'Bearer x']],
  ['two headers, the good one last', () => ['Bearer x', `Bearer ${tenant.token}`]],
  ['two headers with the keys of two tenants', () => [`Bearer ${tenant.token}`, `Bearer ${other.token}`]],
]

/** Everything else about it is wrong too, so that an answer other than 401 shows what was looked at first. */
const BROKEN = '{"name": "A\u0000'

describe('Bad credentials', () => {
  it.each(BAD)('401: %s, before the body is read', async (_, given) => {
    const answer = await send(given(), { method: 'POST', path: '/v1/candidates?unknown=1', body: BROKEN })
    expect(answer).toMatchObject({
      status: 401,
      headers: {
        'www-authenticate': 'Bearer realm="onward"',
        'content-type': expect.stringContaining('application/problem+json'),
      },
      body: { status: 401, code: 'unauthenticated', title: 'Unauthorized' },
    })
    expect(JSON.stringify(answer)).not.toContain(tenant.token.slice(13))
  })

  it.each([
    ['of another type', ['Content-Type: text/plain']],
    ['too large', ['Content-Type: application/json', 'Content-Length: 200000000']],
    ['for an answer in XML', ['Content-Type: application/json', 'Accept: application/xml']],
    ['with an unusable Idempotency-Key', ['Content-Type: application/json', `Idempotency-Key: ${'x'.repeat(300)}`]],
  ])('401: also when the request is %s', async (_, lines) => {
    const answer = await send('Bearer onw_test_x', { method: 'POST', path: '/v1/candidates', body: BROKEN, lines })
    expect(answer.status).toBe(401)
  })

  it('401: also when the record does not exist, or its id is none', async () => {
    for (const path of [`/v1/candidates/${tenant.keyId}`, '/v1/candidates/none'])
      expect((await send('Bearer onw_test_x', { method: 'GET', path })).status).toBe(401)
  })

  it.each([
    ['the query', '?api_key=', []],
    ['a cookie', '', ['Cookie: authorization=Bearer KEY']],
    ['X-Api-Key', '', ['X-Api-Key: KEY']],
    ['Proxy-Authorization', '', ['Proxy-Authorization: Bearer KEY']],
  ])('401: a good key in %s does not count', async (_, query, lines) => {
    const path = `/v1/candidates${query && query + tenant.token}`
    const answer = await send([], {
      method: 'GET',
      path,
      lines: lines.map((line) => line.replace('KEY', tenant.token)),
    })
    expect(answer.status).toBe(401)
  })

  it('401: a revoked key, and one that has expired, each with its reason', async () => {
    for (const [column, reason] of [
      ['revoked_at', 'revoked'],
      ['expires_at', 'expired'],
    ]) {
      const own = await service.newTenant()
      await service.database.pool.query(`update api_keys set ${column} = now() - interval '1 second' where id = $1`, [
        own.keyId,
      ])
      const answer = await send(`Bearer ${own.token}`, { method: 'POST', path: '/v1/candidates', body: BROKEN })
      expect(answer).toMatchObject({ status: 401, body: { detail: expect.stringContaining(reason as string) } })
    }
  })

  it("401: another tenant's revoked key leaves this tenant's valid", async () => {
    const [own, revoked] = [await service.newTenant(), await service.newTenant()]
    await service.database.pool.query('update api_keys set revoked_at = now() where id = $1', [revoked.keyId])
    expect((await send(`Bearer ${revoked.token}`, { method: 'GET', path: '/v1/candidates' })).status).toBe(401)
    expect((await send(`Bearer ${own.token}`, { method: 'GET', path: '/v1/candidates' })).status).toBe(200)
  })

  it.each([
    ['a bare newline after the key', () => `Bearer ${tenant.token}\nX: y`],
    ['a bare carriage return after the key', () => `Bearer ${tenant.token}\rX: y`],
    ['a NUL after the key', () => `Bearer ${tenant.token}\u0000`],
    ['a key on the next line', () => `Bearer\r\n ${tenant.token}`],
  ])('400: %s is no HTTP', async (_, given) => {
    const answer = await send(given(), { method: 'GET', path: '/v1/candidates' })
    expect(answer).toMatchObject({ status: 400, body: { status: 400 } })
  })

  it('401: nothing of a bad credential is logged', async () => {
    await send('Bearer onw_test_neverlogthis', { method: 'GET', path: '/v1/candidates' })
    expect(service.logged.join('\n')).not.toMatch(/neverlogthis/)
    expect(service.logged.join('\n')).not.toContain(tenant.token)
  })

  it('429: an address that keeps failing has to wait, and a good key from it is still served', async () => {
    const from = '203.0.113.99'
    const statuses: number[] = []
    for (let tries = 0; tries < 105; tries += 1)
      statuses.push((await send('Bearer wrong', { method: 'GET', path: '/v1/candidates', from })).status)
    expect(new Set(statuses)).toEqual(new Set([401, 429]))
    expect(statuses.slice(0, 100)).toEqual(Array(100).fill(401))
    expect((await send(`Bearer ${tenant.token}`, { method: 'GET', path: '/v1/candidates', from })).status).toBe(200)
  })
})

describe('Good credentials', () => {
  it.each([
    ['Bearer', () => `Bearer ${tenant.token}`],
    ['bearer', () => `bearer ${tenant.token}`],
    ['BEARER', () => `BEARER ${tenant.token}`],
    ['several spaces', () => `Bearer   ${tenant.token}`],
    ['spaces at the end, which HTTP does not count', () => `Bearer ${tenant.token}  `],
  ])('200: %s', async (_, given) => {
    expect((await send(given(), { method: 'GET', path: '/v1/candidates' })).status).toBe(200)
  })
})
