import { beforeAll, describe, expect, it } from '@jest/globals'
import { clearExpired } from '../../src/jobs/clear-expired.ts'
import { startApp, type TestApp } from '../support/app.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

describe('clear-expired', () => {
  it('forgets idempotency keys after a day and events after thirty, of every tenant, and nothing younger', async () => {
    const tenants = [await service.newTenant(), await service.newTenant()]
    for (const at of ['2026-01-01T00:00:00Z', '2026-01-30T12:00:00Z', '2026-01-31T12:00:00Z']) {
      service.setClock(at)
      for (const tenant of tenants) await tenant.post('/v1/candidates', {}).set('idempotency-key', at).expect(201)
    }
    const log = { info() {}, warn() {}, error() {} }
    await clearExpired.run({ database: service.database, log, now: new Date('2026-01-31T13:00:00Z') })

    for (const tenant of tenants) {
      const db = service.database.forTenant(tenant.id)
      const keys = await db.query<{ key: string }>({ text: 'select key from idempotency_keys' })
      expect(keys.map(({ key }) => key)).toEqual(['2026-01-31T12:00:00Z'])
      expect(await db.event.count()).toBe(2)
      expect(await db.candidate.count()).toBe(3)
    }
  })
})
