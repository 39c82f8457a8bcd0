import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../src/db/embedded-postgres.ts'
import { readServices, type Service } from './compose.ts'
import { readStages, wordsOf } from './dockerfile.ts'
import { type BuiltStage, followStages } from './follow.ts'

const OPERATOR_KEY = 'operator-key-of-the-rehearsal'
const READY_WITHIN_MS = 60_000
/** Tools of development that must not travel; what they need in common with the service may. */
const LEFT_BEHIND = ['jest', 'typescript', 'oxlint', 'prisma', 'embedded-postgres', 'supertest', '.bin/node']

/** Follows Dockerfile and docker-compose.yml without a container engine: build, migrate, serve, work, stop. */
async function rehearse(): Promise<void> {
  const root = await mkdtemp(path.join(tmpdir(), 'onward-image-'))
  const running: ChildProcess[] = []
  let database: EmbeddedPostgres | undefined
  try {
    const image = (await followStages(readStages(), root, say)).at(-1) as BuiltStage
    database = await startEmbeddedPostgres({ dataDir: path.join(root, 'data'), persistent: false, fast: true })
    const { url } = database
    const { folder } = image
    const excess = LEFT_BEHIND.filter((name) => existsSync(path.join(folder, 'node_modules', name)))
    if (excess.length > 0) throw new Error(`The image carries ${excess.join(', ')}`)

    const services = readServices({ POSTGRES_PASSWORD: 'rehearsal', ONWARD_OPERATOR_KEY: OPERATOR_KEY })
    const port = String(await freePort())
    const start = (service: Service | undefined) => {
      const child = launch(image, service as Service, { DATABASE_URL: url, PORT: port })
      running.push(child)
      return child
    }
    await expectExit(start(services.migrate), 'migrate')
    const [api, worker] = [start(services.api), start(services.worker)]
    await expectHealth(image, port)
    await expectTenant(port)
    for (const [name, child] of [
      ['api', api],
      ['worker', worker],
    ] as const) {
      child.kill('SIGTERM')
      await expectExit(child, name)
    }
  } finally {
    for (const child of running) child.kill('SIGKILL')
    await database?.stop()
    await rm(root, { recursive: true, force: true })
  }
}

function launch(image: BuiltStage, { command, environment }: Service, changes: Record<string, string>): ChildProcess {
  const [program = '', ...words] = command ?? wordsOf(image, 'CMD')
  say(`${[program, ...words].join(' ')}  (ONWARD_ROLE=${environment?.ONWARD_ROLE ?? 'all'})`)
  const env = { ...image.environment, ...environment, ...changes }
  return spawn(program, words, { cwd: image.folder, env, stdio: ['ignore', 'ignore', 'inherit'] })
}

async function expectExit(child: ChildProcess, name: string): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  if (child.exitCode !== 0) throw new Error(`${name} ended with ${child.exitCode ?? child.signalCode} instead of 0`)
}

async function expectHealth(image: BuiltStage, port: string): Promise<void> {
  const [program = '', ...words] = wordsOf(image, 'HEALTHCHECK')
  const env = { ...image.environment, PORT: port }
  const until = Date.now() + READY_WITHIN_MS
  while (spawnSync(program, words, { cwd: image.folder, env }).status !== 0) {
    if (Date.now() > until) throw new Error(`HEALTHCHECK did not succeed within ${READY_WITHIN_MS} ms`)
    await delay(250)
  }
  say('HEALTHCHECK succeeds')
}

async function expectTenant(port: string): Promise<void> {
  const answer = await fetch(`http://127.0.0.1:${port}/v1/tenants`, {
    method: 'POST',
    headers: { authorization: `Bearer ${OPERATOR_KEY}`, 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'Rehearsal' }),
  })
  if (answer.status !== 201) throw new Error(`POST /v1/tenants answered ${answer.status}: ${await answer.text()}`)
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  return port
}

function say(line: string): void {
  console.log(`image: ${line}`)
}

await rehearse()
