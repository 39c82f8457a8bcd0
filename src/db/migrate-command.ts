import { readConfig } from '../config.ts'
import { startEmbeddedPostgres } from './embedded-postgres.ts'
import { applyMigrations } from './migrate.ts'

/** `npm run db:migrate`: the database of DATABASE_URL, or the embedded one. */
async function migrate(): Promise<void> {
  const { databaseUrl, dataDir } = readConfig()
  const embedded = databaseUrl === null ? await startEmbeddedPostgres({ dataDir, log: console.log }) : null
  try {
    const applied = await applyMigrations(embedded?.url ?? databaseUrl ?? '')
    console.log(applied.length === 0 ? 'The database is up to date.' : `Applied: ${applied.join(', ')}`)
  } finally {
    await embedded?.stop()
  }
}

await migrate()
