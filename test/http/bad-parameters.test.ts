import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp, type TestTenant } from '../support/app.ts'
import { expectRefusal } from '../support/bad-values.ts'
import { bodyOf, pathOf, routes, tokenFor } from '../support/operations.ts'
import { send } from '../support/send.ts'
import { newWorld, storedOf, type World } from '../support/world.ts'

let service: TestApp
let tenant: TestTenant
let world: World
beforeAll(async () => {
  service = await startApp()
  ;({ tenant, world } = await newWorld(service))
})

describe.each(routes.map((route) => [route.operation.name, route] as const))('%s', (_, route) => {
  const call = (query: string) => {
    const body = route.body && bodyOf(route, world)
    const path = `${pathOf(route, world)}?${query}`
    return send(service, { method: route.method, path, token: tokenFor(route, tenant), ...(body && { body }) })
  }

  it('422: knows its parameters, and each once', async () => {
    const known = Object.keys(route.query?.shape ?? {})
    const before = await storedOf(service, tenant.id)
    for (const query of ['surprise=1', '__proto__=1', 'constructor=1', 'Limit=5', 'limit[]=5', '%00=1', '=1'])
      expectRefusal(await call(query), 422, query)
    for (const name of known) {
      expectRefusal(await call(`${name}=1&${name}=2`), 422, `${name} twice`)
      expectRefusal(await call(`${name}=%00`), name === 'cursor' ? 400 : 422, `NUL in ${name}`)
    }
    expect((await call('surprise=1')).body.errors).toContainEqual({
      parameter: 'surprise',
      detail: 'is not a parameter of this operation',
    })
    expect(await storedOf(service, tenant.id)).toEqual(before)
  })

  if (route.page)
    it.each(['0', '201', '-1', 'abc', '1.5', '', '1e1', '0x10', '%2010', '10%20', '1e400', 'NaN', '+5', '٣'])(
      '422: limit=%s',
      async (limit) => {
        const answer = await call(`limit=${encodeURI(decodeURI(limit))}`)
        expectRefusal(answer, 422, limit)
        expect(answer.body.errors[0].parameter).toBe('limit')
      },
    )
})

const external = routes
  .filter(({ path }) => path.includes('{externalId}'))
  .map((route) => [route.operation.name, route] as const)
it.each(external)('%s reaches the longest external id there can be, and no longer one', async (_, route) => {
  const call = (externalId: string) => {
    const here = { ...world, source: '🏛'.repeat(100), externalId }
    const path = pathOf(route, here)
    return send(service, {
      method: route.method,
      path,
      token: tenant.token,
      body: bodyOf(route, { ...here, rejectedApplicationId: here.applicationId }),
    })
  }
  expect(await call('🙏'.repeat(200))).toMatchObject({ status: 200 })
  for (const id of ['🙏'.repeat(201), 'x'.repeat(201), 'a\0b', ' ']) expectRefusal(await call(id), 404, id)
})
