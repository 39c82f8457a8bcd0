import { spawnSync } from 'node:child_process'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import path from 'node:path'
import { isAlive } from './embedded-owner.ts'
import type { PostgresPlace } from './embedded-place.ts'

const WAIT_SECONDS = '60'
const ALWAYS = [
  '-c listen_addresses=127.0.0.1',
  '-c unix_socket_directories=',
  '-c timezone=UTC',
  '-c log_timezone=UTC',
  '-c log_checkpoints=off',
  // Terse and without statements: the values people entered never reach the log.
  '-c log_error_verbosity=terse',
  '-c log_min_error_statement=panic',
]
const FAST = ['-c fsync=off', '-c synchronous_commit=off', '-c full_page_writes=off', '-c max_connections=200']

/** Returns once the server accepts connections. pg_ctl gives it a session of its own, so Ctrl-C does not reach it. */
export async function startServer(
  place: PostgresPlace,
  { port, fast }: { port: number; fast: boolean },
): Promise<void> {
  const log = path.join(place.cluster, 'server.log')
  await rm(log, { force: true })
  const settings = [`-p ${port}`, ...ALWAYS, ...(fast ? FAST : [])].join(' ')
  try {
    await place.run('pg_ctl', ['start', '-s', '-w', '-t', WAIT_SECONDS, '-D', place.cluster, '-l', log, '-o', settings])
  } catch (error) {
    const written = await readFile(log, 'utf8').catch(() => '')
    throw new Error(`PostgreSQL did not start in ${place.cluster}. ${written.trim()}`, { cause: error })
  }
  await writeFile(place.portFile, String(port))
}

/** Waits for a clean end. Does nothing where no server runs, and clears what a crashed one left behind. */
export async function stopServer(place: PostgresPlace): Promise<void> {
  if ((await readPostmaster(place)) === null) return
  await place
    .run('pg_ctl', ['stop', '-s', '-w', '-t', WAIT_SECONDS, '-m', 'fast', '-D', place.cluster])
    .catch(async (error) => {
      if ((await readPostmaster(place)) !== null) throw error
    })
}

/** For the last moment of a process, when nothing can be awaited any more: asks, and does not wait. */
export function stopServerNow(place: PostgresPlace): void {
  const pgCtl = place.command('pg_ctl', ['stop', '-s', '-W', '-m', 'fast', '-D', place.cluster])
  spawnSync(pgCtl.file, pgCtl.parameters, { ...pgCtl.options, stdio: 'ignore' })
}

/** The port of a server that accepts connections, or null. */
export async function runningPort(place: PostgresPlace): Promise<number | null> {
  const postmaster = await readPostmaster(place)
  return postmaster?.ready ? postmaster.port : null
}

/** The port of last time, so that saved connections keep working; another one where that is taken. */
export async function freePort(place: PostgresPlace): Promise<number> {
  const remembered = Number(await readFile(place.portFile, 'utf8').catch(() => '0'))
  return (await tryPort(remembered)) ?? (await tryPort(0)) ?? Promise.reject(new Error('No free port on 127.0.0.1'))
}

function tryPort(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(null))
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : null))
    })
  })
}

/** What PostgreSQL notes about itself. Its process id may since belong to another program, most of all in containers. */
async function readPostmaster(place: PostgresPlace): Promise<{ port: number; ready: boolean } | null> {
  const file = path.join(place.cluster, 'postmaster.pid')
  const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n')
  const pid = Number(lines[0] ?? '')
  if (isAlive(pid) && (await isPostgres(pid))) {
    return { port: Number(lines[3] ?? ''), ready: lines[7]?.trim() === 'ready' }
  }
  return null
}

async function isPostgres(pid: number): Promise<boolean> {
  if (process.platform !== 'linux') return true
  const name = await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => '')
  return name.trim() === 'postgres'
}
