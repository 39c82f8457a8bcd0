import type { Log } from '../context.ts'
import type { Database } from '../db/database.ts'
import type { OutboundRules } from '../net/outbound.ts'

/** Work that runs by the clock, in the background. Running it twice at once or once too often does no harm. */
export type Job = {
  /** Kebab-case, a verb first; also the name of its queue. */
  name: string
  /** Five cron fields, in UTC. */
  schedule: string
  /** Runs as soon as wake() asks for it too; several workers may then run it at the same time. */
  wakes?: true
  run(parts: {
    database: Database
    outbound: OutboundRules
    log: Log
    now: Date
    /** Aborted when the worker stops: long work ends where it can go on later. */
    signal?: AbortSignal
  }): Promise<void>
}
