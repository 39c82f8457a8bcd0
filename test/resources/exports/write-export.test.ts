import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { clearExpired } from '../../../src/jobs/clear-expired.ts'
import { startApp, type TestApp, type TestTenant } from '../../support/app.ts'
import { given } from '../../support/given.ts'
import { runJob, stopAfter } from '../../support/run-job.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

/** What an earlier test left is done first, or it would take the turns. */

const write = (signal?: AbortSignal) => runJob(service, 'write-exports', signal && { signal })
const order = async (tenant: TestTenant, candidateId: string) =>
  (await tenant.post('/v1/exports', { candidateId }).expect(202)).body.id as string
const shown = async (tenant: TestTenant, id: string) => (await tenant.get(`/v1/exports/${id}`).expect(200)).body
const documentOf = async (tenant: TestTenant, id: string) =>
  (await tenant.get(`/v1/exports/${id}/document`).expect(200)).body

/** More records than a transaction writes. */
async function aFullPerson() {
  const tenant = await service.newTenant()
  const { id: candidateId } = await given.candidate(tenant)
  await given.rejection(tenant, { applicationId: (await given.application(tenant, { candidateId })).id })
  await service.database.pool.query(
    `insert into achievements (tenant_id, id, candidate_id, kind, title, skills, visibility, created_at, updated_at)
     select $1, gen_random_uuid(), $2, 'strength', 'Kept ' || n, '{}', 'tenant', now(), now() from generate_series(1, 230) n`,
    [tenant.id, candidateId],
  )
  return { tenant, candidateId: candidateId as string }
}

describe('writing an export', () => {
  beforeEach(async () => void (await write()))

  it('goes on wherever it was stopped, comes further each time, and writes the same document', async () => {
    const { tenant, candidateId } = await aFullPerson()
    const id = await order(tenant, candidateId)
    const seen: number[] = []
    for (let run = 0; run < 100; run += 1) {
      expect(await write(stopAfter(1))).toEqual([])
      const { state, progress } = await shown(tenant, id)
      expect(progress.total).toBeGreaterThan(230)
      seen.push(progress.done)
      if (state === 'done') break
    }
    expect(seen).toEqual(seen.toSorted((one, other) => one - other))
    expect(new Set(seen).size).toBeGreaterThan(8)
    const { progress } = await shown(tenant, id)
    expect(progress).toEqual({ done: progress.total, total: progress.total })
    const { exportedAt: _, ...document } = await documentOf(tenant, id)
    expect(document.achievements).toHaveLength(230)

    const again = await order(tenant, candidateId)
    await write()
    const { exportedAt: __, ...atOnce } = await documentOf(tenant, again)
    expect(document).toEqual(atOnce)
  }, 60_000)

  it('is done once by workers that begin at the same time', async () => {
    const { tenant, candidateId } = await aFullPerson()
    const id = await order(tenant, candidateId)
    const errors = await Promise.all([write(), write(), write()])
    expect(errors.flat()).toEqual([])
    const { achievements } = await documentOf(tenant, id)
    expect(new Set(achievements.map((one: { id: string }) => one.id)).size).toBe(230)
    expect(achievements).toHaveLength(230)
    const { progress } = await shown(tenant, id)
    expect(progress.done).toBe(progress.total)
    const events = await service.database.forTenant(tenant.id).event.count({ where: { type: 'export.finished' } })
    expect(events).toBe(1)
  }, 30_000)

  it('goes on without what was deleted, and ends with the person who is', async () => {
    const { tenant, candidateId } = await aFullPerson()
    const id = await order(tenant, candidateId)
    await write(stopAfter(3))
    expect(await shown(tenant, id)).toMatchObject({ state: 'running' })
    await service.database.pool.query('delete from achievements where tenant_id = $1', [tenant.id])
    await write(stopAfter(4))
    await tenant.delete(`/v1/candidates/${candidateId}`).expect(204)
    expect(await write()).toEqual([])
    await tenant.get(`/v1/exports/${id}`).expect(404)
    expect(await service.database.forTenant(tenant.id).exportPart.count()).toBe(0)
  })

  it('stays under way when the database refuses, logs no text, and ends when it can', async () => {
    const { tenant, candidateId } = await aFullPerson()
    const { pool } = service.database
    await pool.query(
      `create or replace function refuse_loudly() returns trigger language plpgsql as $$ begin raise exception 'no: %', new.text; end $$`,
    )
    await pool.query(
      'create trigger refuse before insert on export_parts for each row when (new.position > 3) execute function refuse_loudly()',
    )
    const id = await order(tenant, candidateId)
    try {
      const errors = await write()
      expect(errors).toEqual([expect.objectContaining({ job: 'write-exports', exportId: id, code: 'P0001' })])
      expect(JSON.stringify(errors)).not.toContain('Kept')
      expect(await shown(tenant, id)).toMatchObject({ state: 'running', finishedAt: null })
    } finally {
      await pool.query('drop trigger refuse on export_parts')
    }
    expect(await write()).toEqual([])
    expect((await documentOf(tenant, id)).achievements).toHaveLength(230)
  }, 30_000)

  it('is cleared with all its parts when it has expired', async () => {
    const { tenant, candidateId } = await aFullPerson()
    await order(tenant, candidateId)
    await write()
    await service.database.pool.query(
      `update exports set expires_at = now() - interval '1 second' where tenant_id = $1`,
      [tenant.id],
    )
    const log = { info() {}, warn() {}, error() {} }
    await clearExpired.run({ database: service.database, outbound: { allow: [] }, log, now: new Date() })
    const db = service.database.forTenant(tenant.id)
    expect([await db.export.count(), await db.exportPart.count()]).toEqual([0, 0])
  })
})
