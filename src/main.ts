import closeWithGrace from 'close-with-grace'
import { pino } from 'pino'
import { buildApp, discoverJobs } from './app.ts'
import { type Config, readConfig } from './config.ts'
import { type Database, openDatabase } from './db/database.ts'
import { startEmbeddedPostgres } from './db/embedded-postgres.ts'
import { applyMigrations } from './db/migrate.ts'
import { ensureDemoTenant } from './demo-tenant.ts'
import { prepareQueue, startWorker } from './jobs/worker.ts'
import { type Demo, keepDemo, readDemo, welcome } from './welcome.ts'

/** Longest a stop may take before the process ends anyway. */
const STOP_WITHIN_MS = 10_000

const config = readConfigOrExit()
const log = pino({ level: config.logLevel })
const stops: (() => Promise<unknown>)[] = []
closeWithGrace({ delay: STOP_WITHIN_MS, logger: log }, async ({ err }) => {
  if (err) log.error({ err }, 'The process stops because of a failure')
  for (const stop of stops.toReversed()) await stop()
})

const url = config.databaseUrl ?? (await startEmbedded())
const jobs = await discoverJobs()
if (config.migrates) {
  await applyMigrations(url)
  await prepareQueue(url, jobs)
}
const database = openDatabase(url, config.databaseConnections, (err) =>
  log.warn({ err }, 'A database connection was lost'),
)
stops.push(() => database.close())
const demo = config.demo.wanted ? await findDemo(config, database) : null

if (config.runs.worker) {
  const worker = await startWorker(url, { jobs, database, outbound: { allow: config.outboundAllow }, log })
  stops.push(() => worker.stop())
}
if (config.runs.api) {
  const app = await buildApp({ config, database, log })
  stops.push(() => app.close())
  const address = await app.listen({ host: config.host, port: config.port }).catch(explainTakenPort)
  const known = demo?.apiKey ? { ...demo, url: address, apiKey: demo.apiKey } : null
  if (known) await keepDemo(config.dataDir, known)
  console.log(welcome(address, known))
}

function explainTakenPort(error: NodeJS.ErrnoException): never {
  if (error.code !== 'EADDRINUSE') throw error
  throw new Error(`Port ${config.port} on ${config.host} is taken. Set PORT to another one.`, { cause: error })
}

function readConfigOrExit(): Config {
  try {
    return readConfig()
  } catch (error) {
    console.error((error as Error).message)
    process.exit(1)
  }
}

async function startEmbedded(): Promise<string> {
  const embedded = await startEmbeddedPostgres({ dataDir: config.dataDir, log: (message) => log.info(message) })
  stops.push(() => embedded.stop())
  return embedded.url
}

/** The demo tenant, with its key as far as it is known: it is shown when made, and kept in the data folder. */
async function findDemo(
  { demo: { apiKey }, dataDir }: Config,
  database: Database,
): Promise<Omit<Demo, 'url' | 'apiKey'> & { apiKey: string | null }> {
  const made = await ensureDemoTenant(database, { apiKey, now: new Date() })
  const kept = await readDemo(dataDir)
  const keptKey = kept?.tenantId === made.tenantId ? kept.apiKey : null
  return { ...made, apiKey: made.apiKey ?? keptKey ?? apiKey }
}
