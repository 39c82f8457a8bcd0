import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import pg from 'pg'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../src/db/embedded-postgres.ts'

/** Far more than a start needs; a slow machine must not fail a test. */
jest.setTimeout(60_000)

const MODULE = pathToFileURL(path.resolve('src/db/embedded-postgres.ts')).href

let dataDir: string
let started: EmbeddedPostgres[]
let children: ChildProcess[]

beforeEach(() => {
  dataDir = path.join(tmpdir(), `onward-embedded-${randomUUID()}`)
  started = []
  children = []
})

afterEach(async () => {
  for (const child of children) child.kill('SIGKILL')
  for (const postgres of started) await postgres.stop()
  await rm(dataDir, { recursive: true, force: true })
})

describe('the embedded PostgreSQL', () => {
  test('keeps its data and its address from one start to the next', async () => {
    const first = await start()
    await query(first.url, 'CREATE TABLE kept AS SELECT 7 AS number')
    await first.stop()
    const second = await start()
    expect(second.url).toBe(first.url)
    expect(await query(second.url, 'SELECT number FROM kept')).toEqual([{ number: 7 }])
  })

  test('writes to disk for good, and speaks UTF-8 whatever the machine does', async () => {
    const { url } = await start()
    const [settings] = await query(
      url,
      `SELECT current_setting('fsync') AS fsync, current_setting('server_encoding') AS encoding, lower('É') AS lower`,
    )
    expect(settings).toEqual({ fsync: 'on', encoding: 'UTF8', lower: 'é' })
  })

  test('lets nobody in without its password, which nobody else may read', async () => {
    const { url } = await start()
    const guess = new URL(url)
    guess.password = 'postgres'
    await expect(query(guess.href, 'SELECT 1')).rejects.toThrow('password authentication failed')
    const { mode } = await stat(path.join(dataDir, 'cluster.password'))
    expect(mode & 0o077).toBe(0)
  })

  test('listens on this machine only', async () => {
    const { url } = await start()
    expect(await query(url, 'SHOW listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }])
    expect(await query(url, 'SHOW unix_socket_directories')).toEqual([{ unix_socket_directories: '' }])
  })

  test('is stopped for good by stop, however often that is called', async () => {
    const { url, stop } = await start()
    await Promise.all([stop(), stop()])
    await expect(query(url, 'SELECT 1')).rejects.toThrow('ECONNREFUSED')
  })

  test('leaves no file when its data is not meant to last', async () => {
    const { stop } = await startEmbeddedPostgres({ dataDir, persistent: false, fast: true })
    await stop()
    await expect(readdir(dataDir)).rejects.toThrow('ENOENT')
  })

  test('is started again, with everything committed, after its owner was killed', async () => {
    const { child, url } = await startElsewhere()
    await query(url, 'CREATE TABLE kept AS SELECT 7 AS number')
    const connection = await openConnection(url)
    child.kill('SIGKILL')
    await once(child, 'exit')

    const recovered = await start()
    expect(await connection.cut).toBe('57P01')
    expect(await query(recovered.url, 'SELECT number FROM kept')).toEqual([{ number: 7 }])
  })

  test('is shared by a second process, which leaves it running', async () => {
    const { child, url } = await startElsewhere()
    const shared = await start()
    expect(shared.url).toBe(url)
    await shared.stop()
    expect(await query(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
    child.kill('SIGTERM')
    await once(child, 'exit')
    await expect(query(url, 'SELECT 1')).rejects.toThrow('ECONNREFUSED')
  })
})

async function start(): Promise<EmbeddedPostgres> {
  const postgres = await startEmbeddedPostgres({ dataDir })
  started.push(postgres)
  return postgres
}

/** Starts it in a process of its own, which stops it on SIGTERM. */
async function startElsewhere(): Promise<{ child: ChildProcess; url: string }> {
  const script = `
    const { startEmbeddedPostgres } = await import(${JSON.stringify(MODULE)})
    const { url, stop } = await startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)} })
    process.once('SIGTERM', () => stop().then(() => process.exit()))
    console.log(url)
    setInterval(() => {}, 60_000)`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.push(child)
  const [output] = await once(child.stdout, 'data')
  return { child, url: String(output).trim() }
}

/** Keeps a connection open, and promises the code it is cut with: 57P01 is a server that is being stopped. */
async function openConnection(url: string): Promise<{ cut: Promise<unknown> }> {
  const client = new pg.Client(url)
  await client.connect()
  const cut = new Promise<unknown>((resolve) => client.once('error', (error: pg.DatabaseError) => resolve(error.code)))
  client.on('error', () => {})
  return { cut }
}

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}
