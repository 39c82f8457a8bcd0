import type { Test } from 'supertest'
import type { TestApp, TestTenant } from './app.ts'

/** The request with an Idempotency-Key. */
export const once = (test: Test, key: string) => test.set('idempotency-key', key)

/** Names of the tenant's candidates, newest first: what the requests stored. */
export const names = async (tenant: TestTenant) =>
  (await tenant.get('/v1/candidates?limit=200')).body.data.map(({ name }: { name: string }) => name)

/** The tenant's idempotency records as they are stored. */
export const kept = async ({ database }: TestApp, tenantId: string) =>
  (await database.pool.query('select * from idempotency_keys where tenant_id = $1', [tenantId])).rows
