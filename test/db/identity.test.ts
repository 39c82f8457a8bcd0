import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from '@jest/globals'
import type { TenantDb } from '../../src/db/tenant.ts'
import { startApp, type TestApp, type TestTenant } from '../support/app.ts'
import { CANDIDATE_ROW, given } from '../support/given.ts'

let service: TestApp
let one: TestTenant
let other: TestTenant
let mine: TenantDb
beforeAll(async () => {
  service = await startApp()
  ;[one, other] = [await service.newTenant(), await service.newTenant()]
  mine = service.database.forTenant(one.id)
  await given.candidate(one)
  await given.candidate(other)
})

const ALL = { text: 'select tenant_id as "tenantId" from candidates' }
type Owned = { tenantId: string }
const ownersOf = (rows: Owned[]) => [...new Set(rows.map(({ tenantId }) => tenantId))]
const candidate = (tenantId: string) => ({ ...CANDIDATE_ROW, tenantId })

describe('identity', () => {
  const WHO = `select current_user = session_user as unassumed, current_setting('app.tenant', true) as tenant`
  const everyConnection = () => Promise.all(Array.from({ length: 5 }, () => service.database.pool.query(WHO)))
  const isNobody = ({ rows }: { rows: unknown[] }) => (rows[0] as { unassumed: boolean }).unassumed

  it('does not stay on a connection: not after success, a failed statement, a rollback or a thrown error', async () => {
    for (let round = 0; round < 10; round += 1) {
      await mine.query({ text: 'select 1' })
      await mine.query({ text: 'select 1 / 0' }).catch(() => {})
      await mine.transaction((tx) => tx.query({ text: 'select 1 / 0' })).catch(() => {})
      await mine.transaction(() => Promise.reject(new Error('changed my mind'))).catch(() => {})
      await mine.candidate.findMany()
      const answers = await everyConnection()
      expect(answers.every(isNobody)).toBe(true)
      expect(answers.map(({ rows }) => rows[0].tenant ?? '')).toEqual(['', '', '', '', ''])
    }
  })

  it('22P02: must be a tenant that could be; one that is not sees nothing', async () => {
    const nobody = service.database.forTenant('not-a-tenant')
    await expect(nobody.query(ALL)).rejects.toMatchObject({ code: '22P02' })
    expect(await service.database.forTenant(randomUUID()).query(ALL)).toEqual([])
  })

  it('is refused to Prisma outside of every scope', async () => {
    const { openPrisma } = await import('../../src/db/prisma.ts')
    const unscoped = openPrisma(service.database.pool)
    await expect(unscoped.candidate.findMany()).rejects.toThrow('A statement without an identity is refused.')
    await unscoped.$disconnect()
  })

  it("does not mix with another one's transaction around it", async () => {
    const theirDb = service.database.forTenant(other.id)
    const [inner, outer] = await mine.transaction(async (tx) => [
      [...(await theirDb.candidate.findMany()), ...(await theirDb.query<Owned>(ALL))],
      [...(await mine.candidate.findMany()), ...(await mine.query<Owned>(ALL)), ...(await tx.query<Owned>(ALL))],
    ])
    expect(ownersOf(inner)).toEqual([other.id])
    expect(ownersOf(outer)).toEqual([one.id])
  })

  it('does not follow what is still running when its transaction has ended', async () => {
    let late: Promise<unknown>[] = []
    await mine.transaction(async (tx) => {
      late = Array.from({ length: 20 }, async (_, index) => {
        await new Promise((resolve) => setTimeout(resolve, index))
        const rows = index % 2 === 0 ? await tx.query<Owned>(ALL) : await mine.candidate.findMany()
        return ownersOf(rows)
      })
      for (const promise of late) promise.catch(() => {})
    })
    const busy = Array.from({ length: 200 }, () =>
      service.database.forTenant(other.id).transaction((tx) => tx.query(ALL)),
    )
    const outcomes = await Promise.allSettled(late)
    await Promise.all(busy)
    for (const [index, outcome] of outcomes.entries())
      if (index % 2 === 1) expect(outcome).toEqual({ status: 'fulfilled', value: [one.id] })
      else if (outcome.status === 'fulfilled') expect(outcome.value).toEqual([one.id])
      else expect(String(outcome.reason)).toContain('The transaction has ended')
    expect(outcomes.filter(({ status }) => status === 'rejected').length).toBeGreaterThan(0)
  })

  it('never says stored when a caught failure has made the commit a rollback', async () => {
    const id = randomUUID()
    const work = mine.transaction(async (tx) => {
      await mine.candidate.create({ data: { ...candidate(one.id), id } })
      await tx.query({ text: 'select 1 / 0' }).catch(() => {})
    })
    await expect(work).rejects.toThrow('nothing was stored')
    expect(await mine.candidate.count({ where: { id } })).toBe(0)
  })
})
