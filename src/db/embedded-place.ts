import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { readlinkSync } from 'node:fs'
import { access, mkdir, readFile, realpath, stat, symlink } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { findBinaries } from './embedded-binaries.ts'

/** Where data and programs go when the account PostgreSQL runs under cannot enter the folders they are in. */
const REACHABLE_FOLDER = '/var/lib/onward'

/** The account PostgreSQL runs under when this process is root, which it refuses to be. */
export interface Account {
  uid: number
  gid: number
}

export interface PostgresPlace {
  cluster: string
  passwordFile: string
  portFile: string
  initialised: boolean
  account: Account | null
  command(program: 'initdb' | 'pg_ctl', parameters: string[]): Command
  run(program: 'initdb' | 'pg_ctl', parameters: string[]): Promise<unknown>
}

interface Command {
  file: string
  parameters: string[]
  options: { cwd: string; uid?: number; gid?: number }
}

/** Decides where the database of a data folder lives and as whom its programs run. Changes nothing that exists. */
export async function placePostgres(dataDir: string, log: (message: string) => void = () => undefined) {
  const account = await findAccount(path.join(dataDir, 'cluster'))
  const cluster = await findCluster(dataDir, account, log)
  const binaries = await findBinaries((folder) => isReachable(folder, account), REACHABLE_FOLDER)
  const command = (program: 'initdb' | 'pg_ctl', parameters: string[]): Command => ({
    file: binaries[program],
    parameters,
    options: { cwd: path.dirname(binaries[program]), ...account },
  })
  const place: PostgresPlace = {
    cluster,
    passwordFile: `${cluster}.password`,
    portFile: `${cluster}.port`,
    initialised: await exists(path.join(cluster, 'PG_VERSION')),
    account,
    command,
    run(program, parameters) {
      const { file, options } = command(program, parameters)
      return promisify(execFile)(file, parameters, options)
    },
  }
  return place
}

async function findAccount(cluster: string): Promise<Account | null> {
  if (process.getuid?.() !== 0) return null
  const owner = await stat(cluster).catch(() => null)
  if (owner) return { uid: owner.uid, gid: owner.gid }
  const accounts = await readFile('/etc/passwd', 'utf8')
  const found = /^postgres:[^:]*:(\d+):(\d+)/m.exec(accounts) ?? /^nobody:[^:]*:(\d+):(\d+)/m.exec(accounts)
  if (!found) throw new Error('PostgreSQL does not run as root, and there is no user postgres or nobody to run it as')
  return { uid: Number(found[1]), gid: Number(found[2]) }
}

/** Data in a folder the account cannot enter, such as one below /root, is kept elsewhere behind a link. */
async function findCluster(dataDir: string, account: Account | null, log: (message: string) => void): Promise<string> {
  const wanted = path.join(await realpath(dataDir), 'cluster')
  const linked = readLink(wanted)
  if (linked) return linked
  if (await isReachable(dataDir, account)) return wanted
  const elsewhere = path.join(REACHABLE_FOLDER, randomUUID())
  await mkdir(REACHABLE_FOLDER, { recursive: true, mode: 0o755 })
  // Another process that starts on this folder at the same moment may have chosen first.
  await symlink(elsewhere, wanted).catch(() => undefined)
  const chosen = readLink(wanted)
  if (chosen !== elsewhere) return chosen ?? elsewhere
  log(`The user PostgreSQL runs as cannot enter ${dataDir}: the data is kept in ${elsewhere}`)
  return elsewhere
}

function readLink(file: string): string | null {
  try {
    return readlinkSync(file)
  } catch {
    return null
  }
}

async function isReachable(folder: string, account: Account | null): Promise<boolean> {
  if (!account) return true
  for (let current = await realpath(folder); ; current = path.dirname(current)) {
    const { mode, uid, gid } = await stat(current)
    const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001
    if ((mode & bit) === 0) return false
    if (current === path.dirname(current)) return true
  }
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  )
}
