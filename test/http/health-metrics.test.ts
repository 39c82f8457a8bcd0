import { beforeAll, describe, expect, it } from '@jest/globals'
import { prepareQueue } from '../../src/jobs/worker.ts'
import { startApp, type TestApp, type TestTenant } from '../support/app.ts'
import { createDatabase, databaseUrl, dropDatabase } from '../support/databases.ts'
import { UNKNOWN_ID } from '../support/given.ts'
import { send } from '../support/send.ts'

let service: TestApp
let tenant: TestTenant
beforeAll(async () => {
  service = await startApp()
  tenant = await service.newTenant()
})

const get = (path: string, headers: Record<string, string> = {}, on = service) =>
  send(on, { method: 'GET', path, headers })

describe('GET /health', () => {
  it('live: without a key', async () => {
    expect(await get('/health/live')).toMatchObject({ status: 200, body: { status: 'alive' } })
  })

  it('ready: once the queue is there too', async () => {
    const before = await get('/health/ready')
    expect(before).toMatchObject({ status: 503, headers: { 'content-type': 'application/problem+json' } })
    expect(before.body).toMatchObject({ status: 503, code: 'not_ready', detail: 'Not ready: queue.' })
    await prepareQueue(process.env.DATABASE_URL as string, [])
    expect((await get('/health/ready')).body).toEqual({
      status: 'ready',
      checks: { database: true, migrations: true, queue: true },
    })
  })

  it('ready: not without the last migration', async () => {
    await service.database.pool.query('update _prisma_migrations set finished_at = null')
    expect((await get('/health/ready')).body.detail).toContain('migrations')
    await service.database.pool.query('update _prisma_migrations set finished_at = now()')
    expect((await get('/health/ready')).status).toBe(200)
  })

  it('live and not ready: when the database is gone', async () => {
    const server = process.env.TEST_SERVER_URL as string
    const name = await createDatabase(server, process.env.TEST_TEMPLATE)
    const doomed = await startApp({ DATABASE_URL: databaseUrl(server, name) })
    const { token } = await doomed.newTenant()
    await dropDatabase(server, name)
    expect(await get('/health/ready', {}, doomed)).toMatchObject({ status: 503, body: { code: 'not_ready' } })
    expect((await get('/health/live', {}, doomed)).status).toBe(200)
    const refused = await send(doomed, { method: 'GET', path: '/v1/candidates', token })
    expect(refused).toMatchObject({
      status: 503,
      headers: { 'retry-after': expect.any(String) },
      body: { code: 'unavailable' },
    })
  })
})

describe('GET /metrics', () => {
  it('counts by operation and status, and names neither tenants nor records', async () => {
    const { body } = await tenant.post('/v1/candidates', {
      name: 'Metrics-Marker',
      externalId: 'id-marker',
      source: 'source-marker',
    })
    await tenant.get(`/v1/candidates/${body.id}`)
    await tenant.get(`/v1/candidates/${UNKNOWN_ID}?name=query-marker`)
    await get('/v1/path-marker')
    const { text, headers } = await get('/metrics')
    expect(headers['content-type']).toContain('text/plain')
    expect(text).toContain('onward_request_duration_seconds_count{operation="createCandidate",status="201"} 1')
    expect(text).toContain('onward_request_duration_seconds_count{operation="getCandidate",status="200"} 1')
    expect(text).toMatch(/operation="other",status="404"/)
    expect(text).not.toMatch(/marker/i)
    for (const secret of [tenant.id, tenant.token, tenant.keyId, body.id, UNKNOWN_ID])
      expect(text).not.toContain(secret)
  })
})

describe('request id', () => {
  it('is the caller’s own when it is harmless', async () => {
    for (const id of ['a', '7f3c:span.1_2-3', 'x'.repeat(128)]) {
      const { headers, body } = await get('/v1/nothing', { 'x-request-id': id })
      expect([headers['x-request-id'], body.requestId]).toEqual([id, id])
    }
  })

  it.each(['', ' ', 'a b', 'x'.repeat(129), '{"level":50}', '${jndi:ldap://x}', '<script>', 'a"b', 'ä', 'a,b'])(
    'is a new one instead of %j',
    async (id) => {
      const { headers, body } = await get('/v1/nothing', { 'x-request-id': id })
      expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
      expect(body.requestId).toBe(headers['x-request-id'])
    },
  )

  it('leads from an answer to its line in the log, with the trace it belongs to', async () => {
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01'
    await send(service, {
      method: 'GET',
      path: '/v1/candidates',
      token: tenant.token,
      headers: { 'x-request-id': 'find-me', traceparent },
    })
    const [line] = service.logged.filter((line) => line.includes('find-me'))
    expect(JSON.parse(line ?? '')).toMatchObject({
      reqId: 'find-me',
      operation: 'listCandidates',
      tenantId: tenant.id,
      status: 200,
      durationMs: expect.any(Number),
      traceId: '0af7651916cd43dd8448eb211c80319c',
      msg: 'Request answered',
    })
  })

  it('leaves a trace that is none out of the log', async () => {
    for (const traceparent of ['x', '00-zz-b7-01', '00-0AF7651916CD43DD8448EB211C80319C-B7AD6B7169203331-01"}'])
      await send(service, {
        method: 'GET',
        path: '/v1/candidates',
        token: tenant.token,
        headers: { traceparent, 'x-request-id': 'bad-trace' },
      })
    for (const line of service.logged.filter((line) => line.includes('bad-trace')))
      expect(JSON.parse(line).traceId).toBeUndefined()
  })
})
