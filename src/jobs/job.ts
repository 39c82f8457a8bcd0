import type { Context, Log } from '../context.ts'
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
  run(parts: Parts): Promise<void>
}

type Parts = {
  database: Database
  outbound: OutboundRules
  log: Log
  now: Date
  /** Aborted when the worker stops: long work ends where it can go on later. */
  signal?: AbortSignal
}

/** What the use cases of a job work with: one tenant, seen whole. */
export function jobContext({ database, outbound, log, now }: Parts, job: string, tenantId: string): Context {
  return {
    db: database.forTenant(tenantId),
    tenantId,
    actor: { type: 'job', name: job },
    audience: 'candidate',
    now,
    outbound,
    log,
  }
}

/** What the log may say of a failure among people's records. No message: the database's repeat values. */
export function kindOf(error: unknown): { type: string; code: unknown } {
  const { name, code } = error as Error & { code?: unknown }
  return { type: name, code }
}
