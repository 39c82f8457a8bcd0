import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp, type TestTenant } from '../support/app.ts'
import { answersIn, exchange } from '../support/exchange.ts'
import { UNKNOWN_ID } from '../support/given.ts'
import { pathOf, routes } from '../support/operations.ts'
import { expectProblem, INSIDES } from '../support/problems.ts'
import { send } from '../support/send.ts'
import { newWorld, storedOf, type World } from '../support/world.ts'

let service: TestApp
let tenant: TestTenant
let world: World
beforeAll(async () => {
  service = await startApp()
  ;({ tenant, world } = await newWorld(service))
})

const call = (method: string, path: string, headers: Record<string, string> = {}, body?: string) =>
  send(service, { method, path, token: tenant.token, headers, ...(body !== undefined && { body }) })

describe('404', () => {
  it.each([
    '/',
    '/v1',
    '/v2/candidates',
    '/v1/nothing',
    '/v1/candidates/x/y/z',
    '/favicon.ico',
    '/.env',
    '/%2e%2e/etc/passwd',
    '/../../etc/passwd',
    '/v1/../v1/candidates',
    '//v1/candidates',
    '/V1/candidates',
    '/v1/Candidates',
    '/docs/../package.json',
    '/docs/%2e%2e%2fpackage.json',
    '/health',
    '/metrics/x',
  ])('at %s, with every method', async (path) => {
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])
      expectProblem(await call(method, path), 404, 'not_found')
  })

  it('names an instance that is a valid reference, whatever the address', async () => {
    for (const id of [
      '"',
      '<x>',
      'a|b',
      '{x}',
      '[x]',
      'a^`b',
      '\\',
      `${'x'.repeat(281)}%41`,
      `${'x'.repeat(282)}%41`,
      '#x',
    ])
      expectProblem(await call('GET', `/v1/candidates/${id}`), 404, 'not_found')
  })

  it('for an id that is none, whatever it is', async () => {
    for (const id of [
      'x',
      '1',
      'null',
      '%00',
      '%F0%9F%99%8F',
      `${UNKNOWN_ID}x`,
      '__proto__',
      'constructor',
      "'--",
      '%2e%2e',
      'x'.repeat(250),
      'x'.repeat(2_000),
      '*',
      `${UNKNOWN_ID}%00`,
    ])
      expectProblem(await call('GET', `/v1/candidates/${id}`), 404, 'not_found')
  })

  it.each(routes.map((route) => [route.operation.name, route] as const))(
    '%s has no second address with a slash',
    async (_, route) => {
      const before = await storedOf(service, tenant.id)
      expect((await call(route.method, `${pathOf(route, world)}/`)).status).toBe(404)
      expect(await storedOf(service, tenant.id)).toEqual(before)
    },
  )
})

describe('406', () => {
  it.each(['text/html', 'application/xml', 'image/*', 'application/json;q=0', 'text/plain, */*;q=0'])(
    'for %s',
    async (accept) => {
      expectProblem(await call('GET', '/v1/candidates', { accept }), 406, 'not_acceptable')
    },
  )

  it.each([
    'application/json',
    '*/*',
    'application/*',
    'text/html, */*;q=0.1',
    'APPLICATION/JSON',
    'application/json; charset=utf-8',
    '',
  ])('not for %s', async (accept) => {
    expect((await call('GET', '/v1/candidates', { accept })).status).toBe(200)
  })
})

describe('400', () => {
  it.each(['/v1/candidates/%', '/v1/candidates/%zz', '/v1/candidates/%C3%28', '/v1/%E0%A4%A/x', '/%ff', '/docs/%zz'])(
    'for the encoding of %s',
    async (path) => {
      expectProblem(await call('GET', path), 400, 'malformed_url')
    },
  )
})

it('answers every failure with the fixed headers', async () => {
  for (const path of ['/v1/nothing', `/v1/candidates/${UNKNOWN_ID}`, '/v1/candidates?x=1', '/v1/candidates/%zz'])
    expect((await call('GET', path)).headers).toMatchObject({
      'x-request-id': expect.any(String),
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    })
})

it('refuses what is no HTTP as problem+json too, and closes', async () => {
  const [answer] = answersIn(await exchange(service.app.server, 'SURPRISE / HTTP/1.1\r\n\r\n'))
  expect(answer?.headers).toContain('connection: close')
  expect(JSON.parse(answer?.body ?? '')).toMatchObject({ status: 400, code: 'malformed_request', title: 'Bad Request' })
})

it('500: says nothing of what went wrong', async () => {
  const broken = await service.newTenant()
  await service.database.pool.query(`update api_keys set scopes = '{candidates:write}' where tenant_id = $1`, [
    broken.id,
  ])
  await service.database.pool.query('alter table candidates rename column interests to secret_column')
  const answer = await broken.post('/v1/candidates', { name: 'Amina' })
  await service.database.pool.query('alter table candidates rename column secret_column to interests')
  expect(answer.status).toBe(500)
  expect(answer.text).not.toMatch(INSIDES)
  expect(answer.body).toMatchObject({ code: 'internal', title: 'Internal Server Error' })
  expect((await broken.post('/v1/candidates', { name: 'Amina' })).status).toBe(201)
})
