import { PgBoss } from 'pg-boss'
import type { Log } from '../context.ts'
import type { Database } from '../db/database.ts'
import { listen } from '../db/listen.ts'
import type { OutboundRules } from '../net/outbound.ts'
import { clearExpired } from './clear-expired.ts'
import type { Job } from './job.ts'
import { WAKE_CHANNEL } from './wake.ts'

/** The platform's own; the resources' come from their jobs.ts. */
const OWN_JOBS: readonly Job[] = [clearExpired]
const STOP_TIMEOUT_MS = 8_000

/** Makes the queue's own tables, in their own schema; a second call changes nothing. */
export async function prepareQueue(url: string, jobs: readonly Job[]): Promise<void> {
  const boss = new PgBoss({ connectionString: url, max: 1, supervise: false, schedule: false })
  boss.on('error', () => {})
  await boss.start()
  for (const job of [...OWN_JOBS, ...jobs]) await createQueue(boss, job)
  await boss.stop({ graceful: false })
}

/** Runs the background jobs until stopped; a job under way is finished first. */
export async function startWorker(
  url: string,
  { jobs, database, outbound, log }: { jobs: readonly Job[]; database: Database; outbound: OutboundRules; log: Log },
): Promise<{ stop(): Promise<void> }> {
  const boss = new PgBoss({ connectionString: url, max: 4, application_name: 'onward-worker' })
  boss.on('error', (error) => log.error({ err: error }, 'The job queue failed'))
  await boss.start()
  const stopping = new AbortController()
  const woken = new Map<string, () => void>()
  for (const job of [...OWN_JOBS, ...jobs]) {
    await createQueue(boss, job)
    await boss.schedule(job.name, job.schedule)
    const workId = await boss.work(job.name, async ([due]) => {
      const signal = AbortSignal.any([stopping.signal, ...(due ? [due.signal] : [])])
      await job.run({ database, outbound, log, now: new Date(), signal })
    })
    if (job.wakes) woken.set(job.name, () => void runAtOnce(boss, job.name, workId, log))
  }
  const listener = listen(url, WAKE_CHANNEL, {
    onMessage: (name) => woken.get(name)?.(),
    onConnected: () => woken.forEach((run) => run()),
    onLost: (error) => log.warn({ err: error }, 'The worker does not hear of new work; it looks every minute'),
  })
  return {
    async stop() {
      stopping.abort()
      await listener.close()
      await boss.stop({ graceful: true, timeout: STOP_TIMEOUT_MS })
    },
  }
}

/** Of a job that is woken, one at most waits in the queue: it does all there is to do, however often it was called. */
function createQueue(boss: PgBoss, { name, wakes }: Job): Promise<void> {
  return boss.createQueue(name, wakes && { policy: 'short' })
}

async function runAtOnce(boss: PgBoss, name: string, workId: string, log: Log): Promise<void> {
  try {
    await boss.send(name)
    boss.notifyWorker(workId)
  } catch (error) {
    log.warn({ job: name, err: error }, 'A job could not be woken; it runs at its next time')
  }
}
