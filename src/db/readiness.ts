import { pendingMigrations } from './migrate.ts'
import type { Pool } from './pool.ts'

/** Whether the database answers, has all migrations, and holds the job queue. */
export async function readReadiness(pool: Pool): Promise<{ database: boolean; migrations: boolean; queue: boolean }> {
  try {
    const { rows } = await pool.query(`select to_regclass('pgboss.queue') is not null as queue`)
    return {
      database: rows.length === 1,
      migrations: (await pendingMigrations(pool)).length === 0,
      queue: rows[0].queue,
    }
  } catch {
    return { database: false, migrations: false, queue: false }
  }
}
