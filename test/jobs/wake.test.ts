import { afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import type { Job } from '../../src/jobs/job.ts'
import { wake } from '../../src/jobs/wake.ts'
import { startWorker } from '../../src/jobs/worker.ts'
import { startApp, type TestApp, type TestTenant } from '../support/app.ts'

let service: TestApp
let tenant: TestTenant
beforeAll(async () => {
  service = await startApp()
  tenant = await service.newTenant()
})

const workers: { stop(): Promise<void> }[] = []
afterEach(async () => {
  for (const worker of workers.splice(0)) await worker.stop()
})

/** A worker whose one job notes when it ran; its schedule never comes. */
async function startNoting(name: string, run: Job['run'] = async () => {}) {
  const ran: number[] = []
  let isReady = false
  const problems: string[] = []
  const log = { info() {}, warn: (_: object, message: string) => void problems.push(message), error() {} }
  const job: Job = {
    name,
    schedule: '0 0 29 2 *',
    wakes: true,
    async run(parts) {
      ran.push(Date.now())
      if (isReady) await run(parts)
    },
  }
  const worker = await startWorker(process.env.DATABASE_URL as string, {
    jobs: [job],
    database: service.database,
    outbound: { allow: [] },
    log,
  })
  workers.push(worker)
  // It looks once when it has begun to listen.
  await until(() => ran.length > 0)
  isReady = true
  ran.length = 0
  return { worker, ran, problems }
}

async function until(isTrue: () => boolean, withinMs = 10_000): Promise<void> {
  const end = Date.now() + withinMs
  while (!isTrue() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 10))
}
const callFor = (name: string) => service.database.forTenant(tenant.id).transaction(async (tx) => wake(tx, name))

describe('a job that is woken', () => {
  it('runs at once when the transaction commits, and not when it is undone', async () => {
    const { ran } = await startNoting('be-woken')
    const db = service.database.forTenant(tenant.id)
    const undone = db.transaction(async (tx) => {
      wake(tx, 'be-woken')
      throw new Error('changed my mind')
    })
    await expect(undone).rejects.toThrow('changed my mind')
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(ran).toEqual([])
    const called = Date.now()
    await callFor('be-woken')
    await until(() => ran.length > 0)
    expect((ran[0] as number) - called).toBeLessThan(1_500)
  }, 20_000)

  it('runs again for what comes while it runs, and once for many calls', async () => {
    let go = () => {}
    const { ran } = await startNoting(
      'run-again',
      () =>
        new Promise((resolve) => {
          go = resolve
        }),
    )
    await callFor('run-again')
    await until(() => ran.length === 1)
    for (let call = 0; call < 20; call += 1) await callFor('run-again')
    await new Promise((resolve) => setTimeout(resolve, 500))
    const waiting = `select 1 from pgboss.job where name = 'run-again' and state = 'created'`
    expect((await service.database.pool.query(waiting)).rows).toHaveLength(1)
    go()
    await until(() => ran.length === 2)
    go()
    await new Promise((resolve) => setTimeout(resolve, 2_500))
    // A call that was still on its way when the second began may have asked for one more; never for twenty.
    expect(ran.length).toBeLessThanOrEqual(3)
  }, 30_000)

  it('is not asked for by a name that no job has', async () => {
    const { ran, problems } = await startNoting('be-asked-for')
    for (const name of ['__proto__', 'clear-expired', '']) await callFor(name)
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect([ran, problems]).toEqual([[], []])
  }, 20_000)

  it('is heard again after the connection was lost, and looks for what it missed', async () => {
    const { ran, problems } = await startNoting('hear-again')
    await service.database.pool.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'onward-listener' and datname = current_database()`,
    )
    await until(() => problems.length > 0)
    await callFor('hear-again')
    await until(() => ran.length > 0)
    expect(ran.length).toBeGreaterThan(0)
    const before = ran.length
    await callFor('hear-again')
    await until(() => ran.length > before)
    expect(ran.length).toBeGreaterThan(before)
    expect(problems).toContain('The worker does not hear of new work; it looks every minute')
  }, 20_000)

  it('is told to end when the worker stops, and the stop does not wait its time out', async () => {
    let ended = false
    const { worker, ran } = await startNoting('be-told', async ({ signal }) => {
      await new Promise((resolve) => signal?.addEventListener('abort', resolve))
      ended = true
    })
    await callFor('be-told')
    await until(() => ran.length === 1)
    const started = Date.now()
    await worker.stop()
    expect(ended).toBe(true)
    expect(Date.now() - started).toBeLessThan(5_000)
  }, 20_000)
})
