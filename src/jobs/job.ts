import type { Log } from '../context.ts'
import type { Database } from '../db/database.ts'

/** Work that runs by the clock, in the background. Running it twice at once or once too often does no harm. */
export type Job = {
  /** Kebab-case, a verb first; also the name of its queue. */
  name: string
  /** Five cron fields, in UTC. */
  schedule: string
  run(parts: { database: Database; log: Log; now: Date }): Promise<void>
}
