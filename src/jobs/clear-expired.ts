import type { Job } from './job.ts'

const IDEMPOTENCY_HOURS = 24
const EVENT_DAYS = 30
/** Rows a statement deletes at most, so that it never holds many locks or runs long. */
const BATCH = 5_000

/** Forgets idempotency keys after 24 hours and events after 30 days. */
export const clearExpired: Job = {
  name: 'clear-expired',
  schedule: '7 * * * *',
  async run({ database, log, now }) {
    const keys = await clear('idempotency_keys', ['tenant_id', 'operation', 'key'], hoursBefore(now, IDEMPOTENCY_HOURS))
    const events = await clear('events', ['tenant_id', 'id'], hoursBefore(now, EVENT_DAYS * 24))
    log.info({ job: 'clear-expired', idempotencyKeys: keys, events }, 'Expired records cleared')

    async function clear(table: string, key: string[], before: Date): Promise<number> {
      let cleared = 0
      for (;;) {
        const rows = await database.forOperator().query<{ gone: number }>({
          text: `with old as (select ${key.join(', ')} from ${table} where created_at < $1 limit ${BATCH}),
                   gone as (delete from ${table} t using old where ${key.map((column) => `t.${column} = old.${column}`).join(' and ')} returning 1)
                 select count(*)::int as gone from gone`,
          values: [before],
        })
        const gone = rows[0]?.gone ?? 0
        cleared += gone
        if (gone < BATCH) return cleared
      }
    }
  },
}

function hoursBefore(now: Date, hours: number): Date {
  return new Date(now.getTime() - hours * 3_600_000)
}
