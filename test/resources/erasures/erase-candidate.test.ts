import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { SEALED_WITHOUT_LOCATION } from '../../../src/resources/erasures/clear-stored-answers.ts'
import { KINDS } from '../../../src/resources/erasures/kinds.ts'
import { startApp, type TestApp, type TestTenant } from '../../support/app.ts'
import { given } from '../../support/given.ts'
import { bodyOf, pathOf, routes } from '../../support/operations.ts'
import { runJob, stopAfter } from '../../support/run-job.ts'
import { send } from '../../support/send.ts'
import { newWorld, type World } from '../../support/world.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

/** What an earlier test left is done first, or it would take the turns. */

const erase = (signal?: AbortSignal) => runJob(service, 'erase-candidates', signal && { signal })
const order = async (tenant: TestTenant, candidateId: string) =>
  (await tenant.post('/v1/erasures', { candidateId }).expect(202)).body.id as string
const receipt = async (tenant: TestTenant, id: string) => (await tenant.get(`/v1/erasures/${id}`).expect(200)).body

async function idsOf(candidateId: string): Promise<string[]> {
  const withId = Object.values(KINDS).filter(
    ({ table }) => !['export_parts', 'plan_items', 'thank_you_notes'].includes(table),
  )
  const ids: string[] = []
  for (const { table, of } of withId) {
    const { rows } = await service.database.pool.query(
      `select id from ${table} where $1::uuid is not null and ${of.replace('tenant_id = $1 and ', '')}`,
      ['00000000-0000-0000-0000-000000000000', candidateId],
    )
    ids.push(...rows.map(({ id }) => id as string))
  }
  return ids
}

/** Every row of the tenant as text, bytes readable, except the log of ids and the receipts. */
async function everyRow(tenantId: string): Promise<string[]> {
  const { rows: tables } = await service.database.pool.query<{ name: string }>(
    `select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'tenant_id'
     and table_name not in ('events', 'erasures') order by 1`,
  )
  const found: string[] = []
  for (const { name } of tables) {
    const { rows } = await service.database.pool.query(`select * from ${name} where tenant_id = $1`, [tenantId])
    const readable = (_: string, value: unknown) =>
      (value as { type?: string })?.type === 'Buffer'
        ? Buffer.from((value as { data: number[] }).data).toString('latin1')
        : value
    for (const row of rows) found.push(`${name} ${JSON.stringify({ ...row, last_used_at: null }, readable)}`)
  }
  return found.toSorted()
}

/** Each operation that stores an answer, asked once. */
async function askEverything(token: string, world: World, key: string): Promise<number> {
  let answered = 0
  for (const route of routes) {
    const { name } = route.operation
    if (route.method !== 'POST' || route.scope === 'operator' || name === 'createErasure') continue
    const body = route.body && bodyOf(route, world)
    const path = pathOf(route, world)
    const headers = { 'idempotency-key': `${key} ${name}` }
    const answer = await send(service, { method: 'POST', path, token, headers, ...(body && { body }) })
    if (answer.status < 300) answered += 1
  }
  return answered
}

describe('erasing a candidate', () => {
  beforeEach(async () => void (await erase()))

  it('leaves nothing of the person anywhere, and everything of others', async () => {
    const { tenant, world } = await newWorld(service)
    const { world: other } = await newWorld(service, { tenant, externalId: 'X-2' })
    const { body: token } = await tenant.post(`/v1/candidates/${world.candidateId}/access-tokens`, {})
    const asked = await askEverything(tenant.token, other, 'theirs')
    expect(await askEverything(tenant.token, world, 'mine')).toBeGreaterThan(20)
    expect(await askEverything(token.token, world, 'my own')).toBeGreaterThan(10)

    await runJob(service, 'write-exports')
    // Orders that come with the worlds are of others.
    await erase()
    const mine = await idsOf(world.candidateId)
    const isMine = (row: string) => mine.some((id) => row.includes(id))
    const before = await everyRow(tenant.id)
    expect(before.filter(isMine).length).toBeGreaterThan(60)
    const id = await order(tenant, world.candidateId)
    expect(await erase()).toEqual([])

    const after = await everyRow(tenant.id)
    expect(after.filter(isMine)).toEqual([])
    const theirs = (rows: string[]) =>
      rows.filter((row) => row.startsWith('idempotency_keys') && row.includes('"key":"theirs '))
    const kept = theirs(before).filter((row) => !SEALED_WITHOUT_LOCATION.some((name) => row.includes(`"${name}"`)))
    expect(theirs(after)).toEqual(kept)
    expect(kept.length).toBeGreaterThan(asked - 2)
    const others = (rows: string[]) => rows.filter((row) => !row.startsWith('idempotency_keys') && !isMine(row))
    expect(after.filter((row) => !row.startsWith('idempotency_keys'))).toEqual(others(before))
    const { state, removed } = await receipt(tenant, id)
    expect(state).toBe('done')
    expect(Object.entries(removed).filter(([, count]) => count === 0)).toEqual([])
    await service.as(token.token).get('/v1/candidates').expect(401)
    await tenant.get(`/v1/candidates/${world.candidateId}`).expect(404)
    await tenant.get(`/v1/candidates/${other.candidateId}`).expect(200)
  }, 60_000)

  it('goes on wherever it was stopped, comes further each time, and counts each record once', async () => {
    const { tenant, candidateId } = await aFullPerson()
    const records = (await idsOf(candidateId)).length
    const id = await order(tenant, candidateId)
    const seen: number[] = []
    for (let run = 0; run < 100; run += 1) {
      // Few turns, and more from run to run: each begins with those that find out where it stood.
      expect(await erase(stopAfter(3 + run))).toEqual([])
      const { state, progress } = await receipt(tenant, id)
      expect(progress.total).toBeGreaterThanOrEqual(records)
      seen.push(progress.done)
      if (state === 'done') break
    }
    expect(seen).toEqual(seen.toSorted((one, other) => one - other))
    expect(new Set(seen).size).toBeGreaterThan(5)
    const { progress, removed } = await receipt(tenant, id)
    expect(progress).toEqual({ done: progress.total, total: progress.total })
    expect(removed).toMatchObject({ checkIns: 1200, achievements: 700, applications: 1, candidates: 1 })
  }, 60_000)

  it('removes and counts what is written while it is under way', async () => {
    const { tenant, candidateId } = await aFullPerson()
    const id = await order(tenant, candidateId)
    await erase(stopAfter(12))
    expect(await receipt(tenant, id)).toMatchObject({ state: 'running', removed: null })
    await tenant.post('/v1/check-ins', { candidateId, score: 3 }).set('idempotency-key', 'meanwhile').expect(201)
    await erase()
    expect(await receipt(tenant, id)).toMatchObject({ state: 'done', removed: { checkIns: 1201 } })
    const { rows } = await service.database.pool.query('select key from idempotency_keys where tenant_id = $1', [
      tenant.id,
    ])
    expect(rows).toEqual([])
  }, 30_000)

  it('is done once by workers that begin at the same time, while others still write', async () => {
    const { tenant, candidateId } = await aFullPerson()
    const id = await order(tenant, candidateId)
    const writing = Array.from({ length: 20 }, () => tenant.post('/v1/check-ins', { candidateId, score: 2 }))
    const [runs, answers] = await Promise.all([Promise.all([erase(), erase(), erase()]), Promise.all(writing)])
    expect(runs.flat()).toEqual([])
    const written = answers.filter(({ status }) => status === 201).length
    expect(answers.map(({ status }) => status).filter((status) => ![201, 404].includes(status))).toEqual([])
    const { state, removed } = await receipt(tenant, id)
    expect([state, removed.checkIns, removed.achievements]).toEqual(['done', 1200 + written, 700])
    const events = await service.database.forTenant(tenant.id).event.count({ where: { type: 'erasure.finished' } })
    expect(events).toBe(1)
  }, 30_000)

  it('stays under way when the database refuses, logs no text, and ends when it can', async () => {
    const { tenant, candidateId } = await aFullPerson()
    const { pool } = service.database
    await pool.query(
      `create or replace function refuse_loudly() returns trigger language plpgsql as $$ begin raise exception 'will not remove %', old.title; end $$`,
    )
    await pool.query(
      'create trigger refuse before delete on achievements for each row execute function refuse_loudly()',
    )
    const id = await order(tenant, candidateId)
    try {
      const errors = await erase()
      expect(errors).toEqual([expect.objectContaining({ job: 'erase-candidates', erasureId: id, code: 'P0001' })])
      expect(JSON.stringify(errors)).not.toContain('Kept')
      expect(await receipt(tenant, id)).toMatchObject({ state: 'running', removed: null, finishedAt: null })
    } finally {
      await pool.query('drop trigger refuse on achievements')
    }
    expect(await erase()).toEqual([])
    expect(await receipt(tenant, id)).toMatchObject({ state: 'done', removed: { achievements: 700, checkIns: 1200 } })
  }, 30_000)

  it('ends with a receipt of nothing when the candidate was deleted in the meantime', async () => {
    const tenant = await service.newTenant()
    const { id: candidateId } = await given.candidate(tenant)
    const id = await order(tenant, candidateId)
    await tenant.delete(`/v1/candidates/${candidateId}`).expect(204)
    await erase()
    expect(await receipt(tenant, id)).toMatchObject({
      state: 'done',
      progress: { done: 0, total: 0 },
      removed: { candidates: 0 },
    })
  })
})

/** More records than a transaction removes. */
async function aFullPerson() {
  const tenant = await service.newTenant()
  const { id: candidateId } = await given.candidate(tenant)
  const { id: applicationId } = await given.application(tenant, { candidateId })
  await given.rejection(tenant, { applicationId })
  const { pool } = service.database
  await pool.query(
    `insert into check_ins (tenant_id, id, candidate_id, score, visibility, checked_in_at, created_at, updated_at)
     select $1, gen_random_uuid(), $2, 4, 'candidate', now(), now(), now() from generate_series(1, 1200)`,
    [tenant.id, candidateId],
  )
  await pool.query(
    `insert into achievements (tenant_id, id, candidate_id, kind, title, skills, visibility, created_at, updated_at)
     select $1, gen_random_uuid(), $2, 'strength', 'Kept ' || n, '{}', 'tenant', now(), now() from generate_series(1, 700) n`,
    [tenant.id, candidateId],
  )
  return { tenant, candidateId: candidateId as string }
}
