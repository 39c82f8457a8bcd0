import { discoverJobs } from './app.ts'
import { readConfig } from './config.ts'
import { startEmbeddedPostgres } from './db/embedded-postgres.ts'
import { applyMigrations } from './db/migrate.ts'
import { prepareQueue } from './jobs/worker.ts'

/** `npm run db:migrate`: all that a start with ONWARD_MIGRATE=false relies on, for DATABASE_URL or the embedded server. */
async function migrate(): Promise<void> {
  const { databaseUrl, dataDir } = readConfig()
  const embedded = databaseUrl === null ? await startEmbeddedPostgres({ dataDir, log: console.log }) : null
  const url = databaseUrl ?? (embedded as { url: string }).url
  try {
    const applied = await applyMigrations(url)
    await prepareQueue(url, await discoverJobs())
    console.log(applied.length === 0 ? 'The database is up to date.' : `Applied: ${applied.join(', ')}`)
  } finally {
    await embedded?.stop()
  }
}

await migrate()
