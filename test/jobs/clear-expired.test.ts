import { beforeAll, describe, expect, it } from '@jest/globals'
import { clearExpired } from '../../src/jobs/clear-expired.ts'
import { startApp, type TestApp, type TestTenant } from '../support/app.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

describe('clear-expired', () => {
  it('forgets idempotency keys after a day and events after thirty, of every tenant, tokens a day after their end, and nothing younger', async () => {
    const tenants = [await service.newTenant(), await service.newTenant()]
    for (const at of ['2026-01-01T00:00:00Z', '2026-01-30T12:00:00Z', '2026-01-31T12:00:00Z']) {
      service.setClock(at)
      for (const tenant of tenants) await tenant.post('/v1/candidates', {}).set('idempotency-key', at).expect(201)
    }
    for (const tenant of tenants) await giveTokens(tenant)
    const log = { info() {}, warn() {}, error() {} }
    await clearExpired.run({
      database: service.database,
      outbound: { allow: [] },
      log,
      now: new Date('2026-01-31T13:00:00Z'),
    })

    for (const tenant of tenants) {
      const db = service.database.forTenant(tenant.id)
      const keys = await db.query<{ key: string }>({ text: 'select key from idempotency_keys' })
      expect(keys.map(({ key }) => key)).toEqual(['2026-01-31T12:00:00Z'])
      expect(await db.event.count({ where: { type: 'candidate.created' } })).toBe(2)
      const tokens = await db.accessToken.findMany({ orderBy: { expiresAt: 'asc' } })
      expect(tokens.map(({ expiresAt }) => expiresAt.toISOString())).toEqual([
        '2026-01-30T13:00:00.000Z',
        '2026-02-01T00:00:00.000Z',
      ])
      expect(await db.candidate.count()).toBe(3)
    }
  })
})

/** One expired a second before a day ago, one just then, and one is still good. */
async function giveTokens(tenant: TestTenant): Promise<void> {
  const { data } = (await tenant.get('/v1/candidates')).body
  for (const [at, expiresInSeconds] of [
    ['2026-01-30T12:00:00Z', 3599],
    ['2026-01-30T12:00:00Z', 3600],
    ['2026-01-31T12:00:00Z', 43_200],
  ] as const) {
    service.setClock(at)
    await tenant.post(`/v1/candidates/${data[0].id}/access-tokens`, { expiresInSeconds }).expect(201)
  }
}
