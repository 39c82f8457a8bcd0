import { createHmac, randomBytes, randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { generateKeyPair, SignJWT } from 'jose'
import { startApp, type TestApp, type TestTenant } from '../support/app.ts'
import { given } from '../support/given.ts'
import { sendRaw } from '../support/raw-request.ts'

type Side = { tenant: TestTenant; candidateId: string; tokenId: string; token: string; secret: Uint8Array }

let service: TestApp
let mine: Side
let theirs: Side
let gone: Side
beforeAll(async () => {
  // Each request comes from an address of its own, or the limit on failures would answer for the token.
  service = await startApp({ ONWARD_TRUSTED_PROXIES: '127.0.0.1' })
  ;[mine, theirs, gone] = [await newSide(), await newSide(), await newSide()]
  await gone.tenant.delete(`/v1/candidates/${gone.candidateId}`).expect(204)
})

async function newSide(): Promise<Side> {
  const tenant = await service.newTenant()
  const { id: candidateId } = await given.candidate(tenant)
  const { body } = await tenant.post(`/v1/candidates/${candidateId}/access-tokens`, {}).expect(201)
  const { rows } = await service.database.pool.query(
    'select candidate_token_secret(cursor_secret) as secret from tenants where id = $1',
    [tenant.id],
  )
  return { tenant, candidateId, tokenId: body.id, token: body.token, secret: rows[0].secret }
}

const part = (value: object | string) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url')
const HEADER = { alg: 'HS256', typ: 'JWT' }
const LATER = Math.floor(Date.now() / 1000) + 3000
const claims = (changes: object = {}) => ({
  sub: mine.candidateId,
  jti: mine.tokenId,
  iat: LATER - 6000,
  exp: LATER,
  ...changes,
})

/** Signed with `secret`, as careless code would sign it: whatever header and claims say. */
function signed(secret: Uint8Array | string, changes: object = {}, header: object = HEADER, hash = 'sha256'): string {
  const text = `${part(header)}.${part(claims(changes))}`
  return `${text}.${createHmac(hash, secret).update(text).digest('base64url')}`
}
const withSignature = (signature: string, header: object = HEADER) => `${part(header)}.${part(claims())}.${signature}`
const parts = () => mine.token.split('.') as [string, string, string]

const FORGED: [string, () => string | Promise<string>][] = [
  ['alg none, without a signature', () => withSignature('', { alg: 'none', typ: 'JWT' })],
  ['alg none, with the true signature', () => withSignature(parts()[2], { alg: 'none', typ: 'JWT' })],
  ['alg None in capitals', () => signed(mine.secret, {}, { alg: 'NONE', typ: 'JWT' })],
  ['no alg', () => signed(mine.secret, {}, { typ: 'JWT' })],
  ['an HMAC of nothing', () => signed('')],
  ["another tenant's secret", () => signed(theirs.secret)],
  ['a secret of its own', () => signed(randomBytes(32))],
  ["the candidate's id as the secret", () => signed(mine.candidateId)],
  ["the tenant's id as the secret", () => signed(mine.tenant.id)],
  ['a kid that is a path, and an empty key', () => signed('', {}, { ...HEADER, kid: '/dev/null' })],
  ['a kid that is SQL', () => signed('x', {}, { ...HEADER, kid: "' union select 'x'::bytea --" })],
  ['a jku', () => signed('x', {}, { ...HEADER, jku: 'https://evil.example/jwks.json' })],
  ['an x5u', () => signed('x', {}, { ...HEADER, x5u: 'https://evil.example/x.pem' })],
  ['a jwk of its own', () => signed('x', {}, { ...HEADER, jwk: { kty: 'oct', k: part('x') } })],
  ['a critical extension', () => signed(mine.secret, {}, { ...HEADER, crit: ['b64'], b64: false })],
  ['a signature of zeros', () => withSignature(Buffer.alloc(32).toString('base64url'))],
  [
    'a signature of 64 zeros, as ES256',
    () => withSignature(Buffer.alloc(64).toString('base64url'), { alg: 'ES256', typ: 'JWT' }),
  ],
  ['half a signature', () => withSignature(parts()[2].slice(0, 20))],
  [
    'a signature with one bit changed',
    () => `${parts()[0]}.${parts()[1]}.${parts()[2].startsWith('A') ? 'B' : 'A'}${parts()[2].slice(1)}`,
  ],
  ['HS512 with the true secret', () => signed(mine.secret, {}, { alg: 'HS512', typ: 'JWT' }, 'sha512')],
  ['HS512 signed as HS256', () => signed(mine.secret, {}, { alg: 'HS512', typ: 'JWT' })],
  [
    'a key pair of its own',
    async () => {
      const { privateKey } = await generateKeyPair('ES256')
      return new SignJWT(claims()).setProtectedHeader({ alg: 'ES256', typ: 'JWT' }).sign(privateKey)
    },
  ],
  ['no typ', () => signed(mine.secret, {}, { alg: 'HS256' })],
  ['another typ', () => signed(mine.secret, {}, { alg: 'HS256', typ: 'at+jwt' })],
  [
    "another candidate's sub, re-signed by nobody",
    () => `${parts()[0]}.${part(claims({ sub: theirs.candidateId }))}.${parts()[2]}`,
  ],
  ["another candidate's sub, signed", () => signed(mine.secret, { sub: theirs.candidateId })],
  ['no sub', () => signed(mine.secret, { sub: undefined })],
  ['a list as sub', () => signed(mine.secret, { sub: [mine.candidateId] })],
  ['a later exp, re-signed by nobody', () => `${parts()[0]}.${part(claims({ exp: LATER + 99_999 }))}.${parts()[2]}`],
  ['no exp', () => signed(mine.secret, { exp: undefined })],
  ['an exp in words', () => signed(mine.secret, { exp: 'never' })],
  ['an exp in the past', () => signed(mine.secret, { exp: LATER - 5000 })],
  ['an nbf in the future', () => signed(mine.secret, { nbf: LATER })],
  ["another tenant's token id", () => signed(mine.secret, { jti: theirs.tokenId })],
  ["another tenant's token id and sub", () => signed(mine.secret, { jti: theirs.tokenId, sub: theirs.candidateId })],
  ['an unknown token id', () => signed(mine.secret, { jti: randomUUID() })],
  ['no token id', () => signed(mine.secret, { jti: undefined })],
  ['a token id that is no id', () => signed(mine.secret, { jti: "' or true --" })],
  ['a token id in capitals', () => signed(mine.secret, { jti: mine.tokenId.toUpperCase() })],
  ['claims that are a list', () => `${part(HEADER)}.${part('[]')}.${parts()[2]}`],
  ['claims that are no JSON', () => `${part(HEADER)}.${part('{')}.${parts()[2]}`],
  ['claims of __proto__', () => `${part(HEADER)}.${part(`{"__proto__":{"jti":"${mine.tokenId}"}}`)}.${parts()[2]}`],
  ['two tokens in one', () => `${mine.token}.${theirs.token}`],
  ['a header of 10,000 letters', () => signed(mine.secret, {}, { ...HEADER, x: 'x'.repeat(10_000) })],
  ['claims of 5,000 letters', () => signed(mine.secret, { x: 'x'.repeat(5_000) })],
  ['a token of a candidate who was deleted', () => gone.token],
]

/** Everything else about it is wrong too, so that an answer other than 401 shows what was looked at first. */
const BROKEN = '{"name": "A\u0000'
const send = (token: string, request: { method: string; path: string; body?: string }) =>
  sendRaw(service.app.server, `Bearer ${token}`, request)
const post = (token: string) => send(token, { method: 'POST', path: '/v1/candidates?unknown=1', body: BROKEN })
const REFUSED = {
  status: 401,
  headers: { 'www-authenticate': 'Bearer realm="onward"' },
  body: { code: 'unauthenticated' },
}

describe('A candidate token', () => {
  it('200: is good as it was given, and so is what this test signs in its place', async () => {
    for (const token of [mine.token, theirs.token, signed(mine.secret)])
      expect((await send(token, { method: 'GET', path: '/v1/candidates' })).status).toBe(200)
  })

  it.each(FORGED)('401: %s, before the body is read', async (_, forge) => {
    const answer = await post(await forge())
    // Node itself refuses headers beyond 16 KB; nothing may come nearer.
    if (answer.status !== 431) expect(answer).toMatchObject(REFUSED)
    expect(JSON.stringify(answer)).not.toMatch(/signature|secret|jose|JWS|JWT/i)
  })

  it('401: expired, revoked, and expired in its row alone, each before the body is read', async () => {
    const { pool } = service.database
    for (const [column, reason] of [
      ['revoked_at', 'revoked'],
      ['expires_at', 'expired'],
    ]) {
      const own = await newSide()
      await pool.query(`update access_tokens set ${column} = now() - interval '1 second' where id = $1`, [own.tokenId])
      expect(await post(own.token)).toMatchObject({
        ...REFUSED,
        body: { detail: expect.stringContaining(reason as string) },
      })
    }
    const own = await newSide()
    service.setClock(new Date(Date.now() + 3_700_000).toISOString())
    expect(await post(own.token)).toMatchObject({ ...REFUSED, body: { detail: 'The candidate token has expired.' } })
    service.setClock(undefined)
  })

  it("401: none of a tenant's survives a change of the tenant's secret", async () => {
    const own = await newSide()
    await service.database.pool.query('update tenants set cursor_secret = $2 where id = $1', [
      own.tenant.id,
      randomBytes(32),
    ])
    expect(await post(own.token)).toMatchObject(REFUSED)
  })
})
