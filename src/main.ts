import closeWithGrace from 'close-with-grace'
import { pino } from 'pino'
import { buildApp } from './app.ts'
import { readConfig } from './config.ts'
import { openDatabase } from './db/database.ts'
import { startEmbeddedPostgres } from './db/embedded-postgres.ts'
import { applyMigrations } from './db/migrate.ts'

const config = readConfig()
const log = pino({ level: config.logLevel })
const embedded = config.databaseUrl ? null : await startEmbeddedPostgres({ dataDir: config.dataDir })
const url = config.databaseUrl ?? (embedded as { url: string }).url
await applyMigrations(url)
const database = openDatabase(url, config.databaseConnections, (error) =>
  log.warn({ err: error }, 'A database connection was lost'),
)
const app = await buildApp({ config, database, log })
console.log(await app.listen({ host: config.host, port: config.port }))
closeWithGrace({ delay: 10_000 }, async () => {
  await app.close()
  await database.close()
  await embedded?.stop()
})
