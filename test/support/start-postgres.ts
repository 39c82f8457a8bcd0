import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../src/db/embedded-postgres.ts'
import { applyMigrations } from '../../src/db/migrate.ts'
import { createDatabase, databaseUrl, dropDatabase } from './databases.ts'

declare global {
  var testPostgres: EmbeddedPostgres | undefined
}

/** One server for all test files, and one migrated database that each file's own is copied from. */
export default async function startPostgres(): Promise<void> {
  const server = await useServer()
  globalThis.testPostgres = server
  const interrupted = () => void server.stop().finally(() => process.exit(130))
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted)

  const template = await createDatabase(server.url)
  process.env.TEST_TEMPLATE = template
  await applyMigrations(databaseUrl(server.url, template))
  process.env.TEST_SERVER_URL = server.url
}

async function useServer(): Promise<EmbeddedPostgres> {
  const given = process.env.TEST_DATABASE_URL
  if (given) return { url: given, stop: () => dropDatabase(given, process.env.TEST_TEMPLATE ?? '') }
  const dataDir = path.join(tmpdir(), `onward-test-${randomUUID()}`)
  return startEmbeddedPostgres({ dataDir, persistent: false, fast: true })
}
