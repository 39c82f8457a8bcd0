import { PgBoss } from 'pg-boss'
import type { Log } from '../context.ts'
import type { Database } from '../db/database.ts'
import { clearExpired } from './clear-expired.ts'
import type { Job } from './job.ts'

const JOBS: readonly Job[] = [clearExpired]
const STOP_TIMEOUT_MS = 8_000

/** Makes the queue's own tables, in their own schema; a second call changes nothing. */
export async function prepareQueue(url: string): Promise<void> {
  const boss = new PgBoss({ connectionString: url, max: 1, supervise: false, schedule: false })
  boss.on('error', () => {})
  await boss.start()
  for (const { name } of JOBS) await boss.createQueue(name)
  await boss.stop({ graceful: false })
}

/** Runs the background jobs until stopped; a job under way is finished first. */
export async function startWorker(url: string, database: Database, log: Log): Promise<{ stop(): Promise<void> }> {
  const boss = new PgBoss({ connectionString: url, max: 4, application_name: 'onward-worker' })
  boss.on('error', (error) => log.error({ err: error }, 'The job queue failed'))
  await boss.start()
  for (const job of JOBS) {
    await boss.createQueue(job.name)
    await boss.schedule(job.name, job.schedule)
    await boss.work(job.name, async () => {
      await job.run({ database, log, now: new Date() })
    })
  }
  return { stop: () => boss.stop({ graceful: true, timeout: STOP_TIMEOUT_MS }) }
}
