import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from '@jest/globals'
import type { TenantDb } from '../../src/db/tenant.ts'
import { startApp, type TestApp, type TestTenant } from '../support/app.ts'
import { CANDIDATE_ROW, given } from '../support/given.ts'

let service: TestApp
let one: TestTenant
let other: TestTenant
let mine: TenantDb
let theirs: { candidateId: string; applicationId: string }
beforeAll(async () => {
  service = await startApp()
  ;[one, other] = [await service.newTenant(), await service.newTenant()]
  mine = service.database.forTenant(one.id)
  await given.candidate(one)
  const { id, candidateId } = await given.application(other)
  theirs = { applicationId: id, candidateId }
})

const ALL = { text: 'select tenant_id as "tenantId" from candidates' }
type Owned = { tenantId: string }
const ownersOf = (rows: Owned[]) => [...new Set(rows.map(({ tenantId }) => tenantId))]

describe('the scoped client', () => {
  it.each(['findUnique', 'findUniqueOrThrow', 'upsert', 'update', 'delete', 'aggregate', 'groupBy', 'createMany'])(
    'refuses %s and says what to use',
    async (operation) => {
      const candidates = mine.candidate as unknown as Record<string, (args: object) => Promise<unknown>>
      const where = { tenantId_id: { tenantId: other.id, id: theirs.candidateId } }
      const args =
        { findUnique: { where }, findUniqueOrThrow: { where }, delete: { where } }[operation] ?? REST[operation]
      await expect(async () => candidates[operation]?.(args ?? {})).rejects.toThrow(
        `${operation} cannot be scoped to a tenant; use one of findFirst,`,
      )
    },
  )

  it.each([
    '$queryRaw',
    '$queryRawUnsafe',
    '$executeRaw',
    '$executeRawUnsafe',
    '$transaction',
    '$extends',
    '$disconnect',
  ])('refuses %s, inside a transaction too', async (name) => {
    const call = () => (mine as unknown as Record<string, (text: string) => unknown>)[name]?.('select 1')
    expect(call).toThrow(`${name} cannot be scoped to a tenant`)
    await expect(mine.transaction(async () => call())).rejects.toThrow(`${name} cannot be scoped to a tenant`)
  })

  it('finds and changes nothing of another tenant, whatever the where says', async () => {
    const where = { id: theirs.candidateId, tenantId: other.id }
    expect(await mine.candidate.findMany({ where: { OR: [where, { tenantId: other.id }] } })).toEqual([])
    expect(await mine.candidate.count({ where })).toBe(0)
    expect(await mine.candidate.updateMany({ where, data: { name: 'taken' } })).toEqual({ count: 0 })
    expect(await mine.candidate.deleteMany({ where })).toEqual({ count: 0 })
    expect((await other.get(`/v1/candidates/${theirs.candidateId}`)).body.name).toBe('Amina Okafor')
  })

  it("writes its own tenant over another's in data", async () => {
    const row = await mine.candidate.create({ data: candidate(other.id) })
    expect(row.tenantId).toBe(one.id)
  })

  it('refuses to hand a row to another tenant', async () => {
    const change = mine.candidate.updateMany({ where: {}, data: { tenantId: other.id } })
    await expect(change).rejects.toMatchObject({ message: expect.stringContaining('row-level security') })
  })
})

const candidate = (tenantId: string) => ({ ...CANDIDATE_ROW, tenantId })
const REST: Record<string, object> = {
  upsert: { where: { tenantId_id: { tenantId: '', id: '' } }, create: candidate(''), update: {} },
  update: { where: { tenantId_id: { tenantId: '', id: '' } }, data: {} },
  aggregate: { _count: true },
  groupBy: { by: ['tenantId'] },
  createMany: { data: [] },
}

describe('row-level security', () => {
  it('holds for a superuser login, because every transaction takes a role', async () => {
    const login = 'select rolsuper as super from pg_roles where rolname = current_user'
    expect((await service.database.pool.query(login)).rows).toEqual([{ super: true }])
    expect(await mine.query({ text: login })).toEqual([{ super: false }])
    expect(ownersOf((await service.database.pool.query(ALL)).rows)).toHaveLength(2)
  })

  it('shows a query without a tenant filter its own rows only', async () => {
    expect(ownersOf(await mine.query<Owned>(ALL))).toEqual([one.id])
    expect(ownersOf(await mine.transaction((tx) => tx.query<Owned>(ALL)))).toEqual([one.id])
    expect(ownersOf(await mine.transaction(() => mine.query<Owned>(ALL)))).toEqual([one.id])
  })

  it('holds on every table with a tenant', async () => {
    const { rows } = await service.database.pool.query(
      `select c.relname as name, relrowsecurity and relforcerowsecurity as walled from pg_class c
       join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`,
    )
    expect(rows.length).toBeGreaterThanOrEqual(10)
    expect(rows.filter(({ walled }) => !walled)).toEqual([])
  })

  const insert = (tenantId: string) => ({
    text: `insert into events (tenant_id, id, type, data, created_at) values ($1, $2, 'x', '{}', now())`,
    values: [tenantId, randomUUID()],
  })

  it('42501: refuses a row for another tenant', async () => {
    await expect(mine.query(insert(other.id))).rejects.toMatchObject({ code: '42501' })
    await expect(mine.transaction((tx) => tx.query(insert(other.id)))).rejects.toMatchObject({ code: '42501' })
    await expect(mine.query(insert(one.id))).resolves.toEqual([])
  })

  it('23503: refuses a link to the record of another tenant', async () => {
    const link = {
      text: `insert into stage_events (tenant_id, id, application_id, stage, outcome, occurred_at, recorded_at)
             values ($1, $2, $3, 'applied', 'open', now(), now())`,
      values: [one.id, randomUUID(), theirs.applicationId],
    }
    await expect(mine.query(link)).rejects.toMatchObject({ code: '23503' })
  })

  it("42501: the operator reads no person's records", async () => {
    const operator = service.database.forOperator()
    for (const table of ['candidates', 'applications', 'stage_events', 'rejections', 'action_plans', 'action_items'])
      await expect(operator.query({ text: `select 1 from ${table}` })).rejects.toMatchObject({ code: '42501' })
    await expect(operator.candidate.findMany()).rejects.toThrow('permission denied')
  })

  it('42501: a tenant cannot take the way authentication takes, nor make a tenant', async () => {
    await expect(mine.query({ text: 'insert into tenants (id) values (gen_random_uuid())' })).rejects.toMatchObject({
      code: '42501',
    })
    expect(ownersOf(await mine.query<Owned>({ text: 'select id as "tenantId" from tenants' }))).toEqual([one.id])
  })
})
