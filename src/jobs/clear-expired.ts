import type { Database } from '../db/database.ts'
import type { Job } from './job.ts'

type Expiring = {
  table: string
  key: readonly string[]
  since: 'created_at' | 'expires_at'
  hours: number
  /** Rows a statement deletes at most, so that it never holds many locks or runs long. */
  batch: number
}

const EXPIRING: readonly Expiring[] = [
  { table: 'idempotency_keys', key: ['tenant_id', 'operation', 'key'], since: 'created_at', hours: 24, batch: 5_000 },
  { table: 'events', key: ['tenant_id', 'id'], since: 'created_at', hours: 30 * 24, batch: 5_000 },
  // A day longer than they are good for, so that a list shows which has just expired.
  { table: 'access_tokens', key: ['tenant_id', 'id'], since: 'expires_at', hours: 24, batch: 5_000 },
  // Each takes all the parts of its document along.
  { table: 'exports', key: ['tenant_id', 'id'], since: 'expires_at', hours: 0, batch: 20 },
]

/** Forgets idempotency keys after 24 hours, events after 30 days, candidate tokens and exports when their time is over. */
export const clearExpired: Job = {
  name: 'clear-expired',
  schedule: '7 * * * *',
  async run({ database, log, now }) {
    const cleared: Record<string, number> = {}
    for (const expiring of EXPIRING) cleared[expiring.table] = await clear(database, expiring, now)
    log.info({ job: 'clear-expired', cleared }, 'Expired records cleared')
  },
}

async function clear(database: Database, { table, key, since, hours, batch }: Expiring, now: Date): Promise<number> {
  const before = new Date(now.getTime() - hours * 3_600_000)
  let cleared = 0
  for (;;) {
    const [row] = await database.forOperator().query<{ gone: number }>({
      text: `with old as (select ${key.join(', ')} from ${table} where ${since} < $1 limit ${batch}),
               gone as (delete from ${table} t using old where ${key.map((column) => `t.${column} = old.${column}`).join(' and ')} returning 1)
             select count(*)::int as gone from gone`,
      values: [before],
    })
    const gone = row?.gone ?? 0
    cleared += gone
    if (gone < batch) return cleared
  }
}
