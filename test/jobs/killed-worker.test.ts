import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp, type TestTenant } from '../support/app.ts'
import { given } from '../support/given.ts'
import { type ServiceProcess, startProcess } from '../support/service-process.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

const running: ServiceProcess[] = []
const folder = path.join(tmpdir(), `onward-workers-${randomBytes(6).toString('hex')}`)
afterAll(async () => {
  for (const worker of running) await worker.end('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

/** A process with a worker in it, on this file's database. */
async function startWorkers(count: number): Promise<ServiceProcess[]> {
  const environment = {
    DATABASE_URL: process.env.DATABASE_URL as string,
    ONWARD_DATA_DIR: folder,
    ONWARD_DEMO: 'false',
  }
  const started = await Promise.all(Array.from({ length: count }, () => startProcess(environment)))
  running.push(...started)
  return started
}

/** So many records that a worker needs seconds for them. */
async function aPersonWith(records: number) {
  const tenant = await service.newTenant()
  const { id: candidateId } = await given.candidate(tenant)
  await service.database.pool.query(
    `insert into achievements (tenant_id, id, candidate_id, kind, title, skills, visibility, created_at, updated_at)
     select $1, gen_random_uuid(), $2, 'strength', 'Kept ' || n, '{}', 'tenant', now(), now() from generate_series(1, $3) n`,
    [tenant.id, candidateId, records],
  )
  return { tenant, candidateId: candidateId as string }
}

type Work = { state: string; progress: { done: number; total: number }; removed?: Record<string, number> }

/** Looks until `isSo`; fails with what it saw last. */
async function until(tenant: TestTenant, address: string, isSo: (work: Work) => boolean): Promise<Work> {
  const end = Date.now() + 40_000
  for (;;) {
    const { body } = await tenant.get(address)
    if (isSo(body)) return body
    if (Date.now() > end) throw new Error(`It did not come so far: ${JSON.stringify(body)}`)
    await new Promise((resolve) => setTimeout(resolve, 15))
  }
}
const isInTheMiddle = ({ progress: { done, total } }: Work) => done > 0 && done < total
const isDone = ({ state }: Work) => state === 'done'

describe('a worker that is killed in the middle', () => {
  it.each([
    ['an erasure', '/v1/erasures', 60_000],
    ['an export', '/v1/exports', 6_000],
  ])(
    'of %s leaves what the next one finishes, at once and without a call',
    async (_, path, records) => {
      const { tenant, candidateId } = await aPersonWith(records)
      const [first] = await startWorkers(1)
      const { headers } = await tenant.post(path, { candidateId }).expect(202)
      const address = headers.location as string
      await until(tenant, address, isInTheMiddle)
      await first?.end('SIGKILL')
      const left = await until(tenant, address, () => true)
      expect(left.state).toBe('running')
      expect(isInTheMiddle(left)).toBe(true)

      await startWorkers(1)
      const progress: number[] = []
      const end = await until(tenant, address, (work) => {
        progress.push(work.progress.done)
        return isDone(work)
      })
      expect(end.progress).toEqual({ done: end.progress.total, total: end.progress.total })
      expect(progress[0]).toBeGreaterThanOrEqual(left.progress.done)
      expect(progress).toEqual(progress.toSorted((one, other) => one - other))
      if (end.removed) expect(end.removed).toMatchObject({ achievements: records, candidates: 1 })
      else expect((await tenant.get(`${address}/document`)).body.achievements).toHaveLength(records)
      await Promise.all(running.splice(0).map((worker) => worker.end('SIGKILL')))
    },
    90_000,
  )
})

describe('two workers', () => {
  it('hear of the same orders and do each once', async () => {
    await startWorkers(2)
    const people = await Promise.all(Array.from({ length: 6 }, () => aPersonWith(1_500)))
    const orders = await Promise.all(
      people.map(({ tenant, candidateId }, index) =>
        tenant.post(index % 2 === 0 ? '/v1/erasures' : '/v1/exports', { candidateId }).expect(202),
      ),
    )
    for (const [index, { tenant }] of people.entries()) {
      const address = orders[index]?.headers.location as string
      const { removed, progress } = await until(tenant, address, isDone)
      expect(progress.done).toBe(progress.total)
      if (removed) expect(removed).toMatchObject({ achievements: 1_500, candidates: 1 })
      else {
        const { achievements } = (await tenant.get(`${address}/document`)).body
        expect(new Set(achievements.map(({ id }: { id: string }) => id)).size).toBe(1_500)
        expect(achievements).toHaveLength(1_500)
      }
    }
    const ends = await Promise.all(running.splice(0).map((worker) => worker.end('SIGTERM')))
    expect(ends).toEqual(Array(2).fill({ code: 0, signal: null }))
  }, 90_000)
})
