import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from '@jest/globals'
import type { TenantDb } from '../../src/db/tenant.ts'
import { startApp, type TestApp } from '../support/app.ts'
import { runJob } from '../support/run-job.ts'
import { newWorld, type World } from '../support/world.ts'

let service: TestApp
let mine: World
let beside: World
let foreign: World
let db: TenantDb
beforeAll(async () => {
  service = await startApp()
  const { tenant, world } = await newWorld(service)
  mine = world
  beside = (await newWorld(service, { tenant, externalId: 'X-2' })).world
  foreign = (await newWorld(service)).world
  await runJob(service, 'write-exports')
  const { tenantId, candidateId } = mine
  db = service.database.forReader({ tenantId, audience: 'candidate', candidateId })
})

const sql = (text: string, ...values: unknown[]) => db.query<Record<string, unknown>>({ text, values })
const asAdmin = async (text: string, ...values: unknown[]) =>
  (await service.database.pool.query(text, values)).rows as Record<string, unknown>[]
const refused = { code: '42501' }

/** What the role may not touch at all, although it is about the person: who may act for them, and their removal. */
const CLOSED = ['access_tokens', 'erasures']
/** Rows that belong to a person through the record they hang on. */
const THROUGH: Record<string, string> = {
  candidates: 'id = $1',
  stage_events: 'application_id in (select id from applications where candidate_id = $1)',
  plan_items: 'plan_id in (select id from action_plans where candidate_id = $1)',
}

const tables = (
  await (async () => {
    const { Client } = (await import('pg')).default
    const client = new Client(process.env.DATABASE_URL)
    await client.connect()
    const { rows } = await client.query<{ name: string }>(
      `select table_name as name from information_schema.columns
       where table_schema = 'public' and column_name = 'candidate_id' order by 1`,
    )
    await client.end()
    return rows.map(({ name }) => name)
  })()
)
  .filter((name) => !CLOSED.includes(name))
  .concat(Object.keys(THROUGH))

describe.each(tables)('%s', (table) => {
  const of = THROUGH[table] ?? 'candidate_id = $1'
  const count = async (candidateId: string) => (await asAdmin(`select 1 from ${table} where ${of}`, candidateId)).length

  it("shows the person's own rows, and no other", async () => {
    const own = await count(mine.candidateId)
    expect(await count(beside.candidateId)).toBeGreaterThan(0)
    expect(own).toBeGreaterThan(0)
    expect(await sql(`select 1 from ${table}`)).toHaveLength(own)
    expect(await sql(`select 1 from ${table} where ${of}`, mine.candidateId)).toHaveLength(own)
    for (const { candidateId } of [beside, foreign])
      expect(await sql(`select 1 from ${table} where ${of}`, candidateId)).toEqual([])
  })

  it("changes and removes nothing of another, and makes nothing in another's name", async () => {
    for (const { tenantId, candidateId } of [beside, foreign]) {
      const stored = () =>
        asAdmin(`select to_jsonb(t) as row from ${table} t where ${of} order by to_jsonb(t)::text`, candidateId)
      const before = await stored()
      const tries = [`update ${table} set tenant_id = tenant_id where ${of}`, `delete from ${table} where ${of}`]
      for (const text of tries) expect(await sql(text, candidateId).catch((error) => error)).toEqual(nothingOr(refused))
      const copy = { ...(before[0]?.row as object), id: randomUUID(), ...fresh() }
      const insert = sql(
        `insert into ${table} select * from jsonb_populate_record(null::${table}, $1)`,
        JSON.stringify(copy),
      )
      await expect(insert).rejects.toMatchObject(refused)
      expect({ tenantId, rows: await stored() }).toEqual({ tenantId, rows: before })
    }
  })

  it("gives no row of the person's to another", async () => {
    const column = table === 'candidates' ? 'id' : table in THROUGH ? null : 'candidate_id'
    if (column === null) return
    await expect(sql(`update ${table} set ${column} = $1`, beside.candidateId)).rejects.toMatchObject(refused)
    const before = await count(beside.candidateId)
    await expect(sql(`update ${table} set tenant_id = $1`, foreign.tenantId)).rejects.toMatchObject(refused)
    expect(await count(beside.candidateId)).toBe(before)
  })
})

/** Either no row was found, or the role may not even try. */
const nothingOr = (refusal: object) => ({
  asymmetricMatch: (value: unknown) =>
    (Array.isArray(value) && value.length === 0) ||
    (value as { code?: string }).code === (refusal as { code: string }).code,
})
/** What is unique in some table, so that nothing but the wall refuses. */
const fresh = () => ({
  external_id: randomUUID(),
  hash: `\\x${randomUUID().replaceAll('-', '')}`,
  skill_key: randomUUID(),
})

describe('beyond the person', () => {
  it.each([
    'select cursor_secret from tenants',
    'select * from tenants',
    'select candidate_token_secret(cursor_secret) from tenants',
    'update tenants set name = name',
    'select 1 from api_keys',
    'insert into api_keys default values',
    'update api_keys set scopes = scopes',
    'select 1 from access_tokens',
    'insert into access_tokens default values',
    'update access_tokens set revoked_at = null',
    'delete from access_tokens',
    'select 1 from erasures',
    'insert into erasures default values',
    'select 1 from events',
    'delete from events',
    'delete from idempotency_keys',
    'insert into candidates default values',
    'delete from candidates',
    'update stage_events set outcome = outcome',
    'insert into learning_offers default values',
    'update networking_events set title = title',
    "select * from find_api_key('x')",
    'select * from find_access_token(gen_random_uuid())',
    "select * from find_feedback_link('x')",
    'create table mine (id int)',
    'select 1 from _prisma_migrations',
  ])('42501: %s', async (text) => {
    await expect(sql(text)).rejects.toMatchObject(refused)
  })

  it('shows what the tenant keeps for everybody, of its own tenant alone', async () => {
    for (const table of ['tenants', 'learning_offers', 'networking_events', 'event_feeds']) {
      const column = table === 'tenants' ? 'id' : 'tenant_id'
      const rows = await sql(`select ${column} as "tenantId" from ${table}`)
      expect({ table, owners: [...new Set(rows.map(({ tenantId }) => tenantId))] }).toEqual({
        table,
        owners: [mine.tenantId],
      })
    }
  })

  it('writes an event of its own tenant, and none of another', async () => {
    const insert = (tenantId: string) =>
      sql(
        `insert into events (tenant_id, id, type, data, created_at) values ($1, $2, 'x', '{}', now())`,
        tenantId,
        randomUUID(),
      )
    expect(await insert(mine.tenantId)).toEqual([])
    await expect(insert(foreign.tenantId)).rejects.toMatchObject(refused)
  })

  it("keeps idempotency keys that begin with the person's id, and sees no others", async () => {
    const claim = (key: string) =>
      sql(
        `insert into idempotency_keys (tenant_id, operation, key, fingerprint, created_at) values ($1, 'createReflection', $2, 'x', now())`,
        mine.tenantId,
        key,
      )
    expect(await claim(`${mine.candidateId} k`)).toEqual([])
    for (const key of ['k', `${beside.candidateId} k`, mine.candidateId])
      await expect(claim(key)).rejects.toMatchObject(refused)
    expect(await sql('select key from idempotency_keys')).toEqual([{ key: `${mine.candidateId} k` }])
  })

  it('sees nothing as a candidate that is none, or in the wrong tenant', async () => {
    for (const [tenantId, candidateId] of [
      [mine.tenantId, randomUUID()],
      [mine.tenantId, foreign.candidateId],
      [foreign.tenantId, mine.candidateId],
    ] as const) {
      const nobody = service.database.forReader({ tenantId, audience: 'candidate', candidateId })
      for (const table of tables) expect(await nobody.query({ text: `select 1 from ${table}` })).toEqual([])
      expect(await nobody.candidate.count()).toBe(0)
    }
  })
})
