import { randomBytes } from 'node:crypto'
import { chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { setTimeout as delay } from 'node:timers/promises'
import { claimFolder, releaseFolder } from './embedded-owner.ts'
import { type PostgresPlace, placePostgres } from './embedded-place.ts'
import { freePort, runningPort, startServer, stopServer, stopServerNow } from './embedded-server.ts'

const SHARED_START_TIMEOUT_MS = 60_000

export interface EmbeddedPostgres {
  url: string
  /** Stops the server if this process started it; calling it again does nothing. */
  stop: () => Promise<void>
}

export interface EmbeddedPostgresOptions {
  dataDir: string
  /** False deletes the data when it stops. */
  persistent?: boolean
  /** True gives up surviving a power cut for speed: for tests only. */
  fast?: boolean
  log?: (message: string) => void
}

/**
 * Runs a real PostgreSQL in a folder, reachable from this machine only, behind a password of its own.
 * One process owns the server; others that start on the same folder meanwhile share it. A server that a killed
 * owner left behind is stopped first. Signals are the caller's: on exit without `stop` it is asked to stop anyway.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  await mkdir(options.dataDir, { recursive: true })
  const deadline = Date.now() + SHARED_START_TIMEOUT_MS
  while (Date.now() < deadline) {
    if (await claimFolder(options.dataDir)) return startOwned(options)
    const place = await placePostgres(options.dataDir)
    const port = await runningPort(place)
    if (port !== null) return { url: await addressOf(place, port), stop: async () => undefined }
    await delay(100)
  }
  throw new Error(`The process that owns the database in ${options.dataDir} did not get it running`)
}

async function startOwned(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { dataDir, persistent = true, fast = false, log = () => undefined } = options
  try {
    const place = await placePostgres(dataDir, log)
    await stopServer(place)
    if (!place.initialised) await createCluster(place, fast, log)
    const port = await freePort(place)
    await startServer(place, { port, fast })
    const stopOnExit = () => stopServerNow(place)
    process.once('exit', stopOnExit)

    let stopping: Promise<void> | undefined
    const stop = async () => {
      await stopServer(place)
      process.removeListener('exit', stopOnExit)
      if (!persistent) await deleteData(place, dataDir)
      else await releaseFolder(dataDir)
    }
    return {
      url: await addressOf(place, port),
      stop: () => {
        stopping ??= stop()
        return stopping
      },
    }
  } catch (error) {
    await releaseFolder(dataDir)
    throw error
  }
}

/** Builds beside the final name and renames, so that an interrupted first start leaves nothing half made. */
async function createCluster(place: PostgresPlace, fast: boolean, log: (message: string) => void): Promise<void> {
  log(`Preparing a database in ${place.cluster}`)
  const unfinished = `${place.cluster}.new`
  await rm(unfinished, { recursive: true, force: true })
  await mkdir(unfinished, { mode: 0o700 })
  await writeFile(place.passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 })
  if (place.account) {
    await chown(unfinished, place.account.uid, place.account.gid)
    await chown(place.passwordFile, place.account.uid, place.account.gid)
  }
  await place.run('initdb', [
    `--pgdata=${unfinished}`,
    `--pwfile=${place.passwordFile}`,
    '--username=postgres',
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
    ...(fast ? ['--no-sync'] : []),
  ])
  await rename(unfinished, place.cluster)
}

async function addressOf(place: PostgresPlace, port: number): Promise<string> {
  const password = await readFile(place.passwordFile, 'utf8')
  return `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`
}

async function deleteData(place: PostgresPlace, dataDir: string): Promise<void> {
  await rm(place.cluster, { recursive: true, force: true })
  await rm(place.passwordFile, { force: true })
  await rm(place.portFile, { force: true })
  await rm(dataDir, { recursive: true, force: true })
}
