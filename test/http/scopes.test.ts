import { beforeAll, describe, expect, it } from '@jest/globals'
import { discoverResources } from '../../src/app.ts'
import { type Route, SCOPES } from '../../src/http/route.ts'
import { OPERATOR_KEY, startApp, type TestApp, type TestTenant } from '../support/app.ts'

const routes = (await discoverResources()).flatMap((resource) => resource.routes)
const table = routes.map((route) => [`${route.method} ${route.path}`, route] as const)
const scopeOf = ({ scope }: Route) => scope.replace('operator+', '')

let service: TestApp
beforeAll(async () => {
  service = await startApp({ ONWARD_TRUSTED_PROXIES: '127.0.0.1' })
})

it('no scope opens nothing', () => {
  const asked = new Set(routes.map(scopeOf))
  expect(SCOPES.filter((scope) => !asked.has(scope))).toEqual([])
})

describe.each(table)('%s', (_, route) => {
  const call = (token: string | undefined) => {
    const method = route.method.toLowerCase() as 'get'
    const client = service.as(token ?? '')
    const sent = client[method](pathOf(route))
    return token === undefined ? sent.unset('authorization') : sent
  }

  it('declares a scope that exists', () => {
    expect(['operator', ...SCOPES]).toContain(scopeOf(route))
  })

  it('401: without a key', async () => {
    // From an address of its own: one that keeps failing has to wait.
    const answer = await call(undefined).set('x-forwarded-for', `203.0.113.${routes.indexOf(route) + 1}`)
    expect(answer).toMatchObject({
      status: 401,
      body: { code: 'unauthenticated' },
      headers: { 'www-authenticate': expect.any(String) },
    })
  })

  it('403: to a key without scopes, though there is no such record', async () => {
    const tenant = await withScopes([])
    const answer = await call(tenant.token)
    expect(answer).toMatchObject({ status: 403, body: { code: 'forbidden' } })
    expect(answer.body.detail).toContain(route.scope === 'operator' ? "the operator's key" : scopeOf(route))
  })

  it('403: to a key with every scope but this one', async () => {
    const tenant = await withScopes(SCOPES.filter((scope) => scope !== scopeOf(route)))
    expect((await call(tenant.token)).status).toBe(403)
  })

  if (route.scope !== 'operator')
    it("not 403: to a key with this scope alone; another tenant's record or none is what it finds", async () => {
      const tenant = await withScopes([scopeOf(route)])
      const { status } = await call(tenant.token)
      expect([200, 404, 422]).toContain(status)
    })

  if (!route.scope.startsWith('operator'))
    it('403: to the operator', async () => {
      const answer = await call(OPERATOR_KEY)
      expect(answer).toMatchObject({ status: 403, body: { code: 'forbidden' } })
    })
})

async function withScopes(scopes: readonly string[]): Promise<TestTenant> {
  const tenant = await service.newTenant()
  await service.database.pool.query('update api_keys set scopes = $2 where id = $1', [tenant.keyId, scopes])
  return tenant
}

function pathOf({ path }: Route): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) =>
    name.endsWith('Id') && name !== 'externalId' ? '0193b3a0-7c1e-7aaa-8bbb-0123456789ab' : 'x',
  )
}
