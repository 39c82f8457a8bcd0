import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Test } from 'supertest'
import { startApp, type TestApp, type TestTenant } from '../support/app.ts'
import { kept, names, once } from '../support/idempotency.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

describe('An Idempotency-Key is not spent by', () => {
  it.each<[number, string, (tenant: TestTenant) => Test]>([
    [
      400,
      'a malformed body',
      (tenant) => tenant.post('/v1/candidates').set('content-type', 'application/json').send('{'),
    ],
    [401, 'a bad key', () => service.as('onw_test_wrong').post('/v1/candidates', { name: 'A' })],
    [409, 'a conflict', (tenant) => tenant.post('/v1/candidates', { source: 'board', externalId: '7' })],
    [
      415,
      'another content type',
      (tenant) => tenant.post('/v1/candidates').set('content-type', 'text/plain').send('A'),
    ],
    [422, 'a fault in the body', (tenant) => tenant.post('/v1/candidates', { name: '' })],
  ])('%i: %s', async (status, _, refused) => {
    const tenant = await service.newTenant()
    await tenant.post('/v1/candidates', { source: 'board', externalId: '7' }).expect(201)
    await once(refused(tenant), 'k').expect(status)
    expect(await kept(service, tenant.id)).toEqual([])
    const answer = await once(tenant.post('/v1/candidates', { name: 'A' }), 'k').expect(201)
    expect(answer.headers).not.toHaveProperty('idempotent-replayed')
  })

  it('404: a record that does not exist, or is of another tenant', async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    for (const id of ['0193b3a0-7c1e-7aaa-8bbb-0123456789ab', other.keyId])
      await once(tenant.post(`/v1/api-keys/${id}/rotation`, {}), 'k').expect(404)
    await once(tenant.post(`/v1/api-keys/${tenant.keyId}/rotation`, {}), 'k').expect(201)
    expect(await kept(service, other.id)).toEqual([])
  })

  it('403: a scope that is missing', async () => {
    const tenant = await service.newTenant()
    const { body } = await tenant.post('/v1/api-keys', { name: 'Keys', scopes: ['api-keys:write'] })
    await once(service.as(body.key).post('/v1/candidates', { name: 'A' }), 'k').expect(403)
    await once(service.as(body.key).post('/v1/api-keys', { name: 'B', scopes: ['candidates:read'] }), 'k').expect(403)
    expect(await kept(service, tenant.id)).toEqual([])
  })
})

describe('A failure after the key was claimed', () => {
  it.each([
    [
      'in the middle of the work',
      'create trigger fail_events before insert on events for each row execute function fail()',
    ],
    [
      'at the commit',
      'create constraint trigger fail_events after insert on events deferrable initially deferred for each row execute function fail()',
    ],
  ])('500: %s leaves neither the record nor the key, and a retry does it all', async (_, trigger) => {
    const tenant = await service.newTenant()
    const { pool } = service.database
    await pool.query(
      `create or replace function fail() returns trigger language plpgsql as $$ begin raise exception 'broken on purpose'; end $$`,
    )
    await pool.query(trigger)
    try {
      const answer = await once(tenant.post('/v1/candidates', { name: 'A' }), 'k')
      expect(answer).toMatchObject({ status: 500, body: { code: 'internal' } })
      expect(answer.text).not.toContain('on purpose')
      expect(await kept(service, tenant.id)).toEqual([])
      expect(await names(tenant)).toEqual([])
    } finally {
      await pool.query('drop trigger fail_events on events')
    }
    const answer = await once(tenant.post('/v1/candidates', { name: 'A' }), 'k').expect(201)
    expect(answer.headers).not.toHaveProperty('idempotent-replayed')
    expect(await names(tenant)).toEqual(['A'])
  })
})
