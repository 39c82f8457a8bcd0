import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp, type TestTenant } from '../support/app.ts'
import { UNKNOWN_ID } from '../support/given.ts'
import { pathOf, routes } from '../support/operations.ts'
import { expectProblem } from '../support/problems.ts'
import { send } from '../support/send.ts'
import { newWorld, type World } from '../support/world.ts'

let service: TestApp
let tenant: TestTenant
let world: World
beforeAll(async () => {
  service = await startApp()
  ;({ tenant, world } = await newWorld(service))
})

const call = (method: string, path: string, headers: Record<string, string> = {}, body?: string) =>
  send(service, { method, path, token: tenant.token, headers, ...(body !== undefined && { body }) })

describe('405', () => {
  const byPath = [...Map.groupBy(routes, ({ path }) => path)]
  const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'LOCK']

  it.each(byPath)('%s names the methods it allows', async (_, here) => {
    const known = here.flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method]))
    for (const method of METHODS.filter((one) => !known.includes(one as never))) {
      const answer = await call(method, pathOf(here[0] as (typeof routes)[number], world))
      expect({ method, status: answer.status }).toEqual({ method, status: 405 })
      expect(String(answer.headers.allow).split(', ').toSorted()).toEqual(known.toSorted())
      if (method !== 'HEAD') expectProblem(answer, 405, 'method_not_allowed')
    }
  })

  it.each(['/health/live', '/health/ready', '/metrics', '/openapi.json'])('%s is only read', async (path) => {
    const answer = await call('POST', path)
    expectProblem(answer, 405, 'method_not_allowed')
    expect(answer.headers.allow).toBe('GET, HEAD')
  })
})

describe('HEAD', () => {
  it('answers like GET, without the body', async () => {
    const path = `/v1/candidates/${world.candidateId}`
    const [get, head] = [await call('GET', path), await call('HEAD', path)]
    expect({ status: head.status, etag: head.headers.etag, text: head.text }).toEqual({
      status: 200,
      etag: get.headers.etag,
      text: '',
    })
    expect((await call('HEAD', `/v1/candidates/${UNKNOWN_ID}`)).status).toBe(404)
  })
})
