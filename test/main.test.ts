import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { type ServiceProcess, startProcess } from './support/service-process.ts'

const KEY = `onw_test_${'a1b2'.repeat(10)}`
const running: ServiceProcess[] = []
const folders: string[] = []
afterAll(async () => {
  for (const service of running) await service.end('SIGKILL')
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

async function start(environment: Record<string, string>) {
  const service = await startProcess(environment)
  running.push(service)
  return service
}

function freshFolder(): string {
  const folder = path.join(tmpdir(), `onward-start-${randomBytes(6).toString('hex')}`)
  folders.push(folder)
  return folder
}

const databaseOfThisFile = () => process.env.DATABASE_URL as string
const pastedCurl = (service: ServiceProcess) =>
  /^curl [\s\S]*?'$(?=\n\n|\n*$)/m.exec(service.output().slice(service.output().indexOf('\ncurl') + 1))?.[0] as string

/** Runs the command as a person would; where the machine has no curl, sends the request that it spells out. */
async function paste(command: string): Promise<any> {
  const { status, stdout } = spawnSync('bash', ['-c', `${command} --silent`], { encoding: 'utf8' })
  if (status === 0) return JSON.parse(stdout)
  const [, method = '', url = ''] = /^curl -X (\w+) (\S+)/.exec(command) ?? []
  const headers = [...command.matchAll(/-H '([^:]+): ([^']+)'/g)].map(
    ([, name, value]) => [name, value] as [string, string],
  )
  const body = /-d '([^']+)'/.exec(command)?.[1] ?? ''
  return (await fetch(url, { method, headers, body })).json()
}

describe('a start with nothing but a folder', () => {
  it('shows a curl that answers with a plan, and a second start keeps it', async () => {
    const ONWARD_DATA_DIR = freshFolder()
    const first = await start({ ONWARD_DATA_DIR })
    const answer = await paste(pastedCurl(first))
    expect(answer.plan.steps).toHaveLength(10)
    expect((await fetch(`${first.url}/docs/`)).status).toBe(200)
    expect(await first.end('SIGTERM')).toEqual({ code: 0, signal: null })

    const second = await start({ ONWARD_DATA_DIR })
    const again = await paste(pastedCurl(second))
    expect(again.plan.id).toBe(answer.plan.id)
    expect(await second.end('SIGTERM')).toEqual({ code: 0, signal: null })
  }, 60_000)
})

describe('a start with a database of its own', () => {
  it('makes the demo tenant once, with the key it was given', async () => {
    const environment = { DATABASE_URL: databaseOfThisFile(), ONWARD_API_KEY: KEY, ONWARD_DATA_DIR: freshFolder() }
    const service = await start(environment)
    const other = await start(environment)
    for (const { url } of [service, other]) {
      const { data } = (await (await authorized(`${url}/v1/candidates`)).json()) as { data: { name: string }[] }
      expect(data.map(({ name }) => name)).toEqual(['Demo Candidate'])
    }
    await other.end('SIGTERM')
    await service.end('SIGTERM')
  }, 60_000)

  it('refuses a configuration it cannot use, naming the variable', () => {
    const { status, stderr } = spawnSync(process.execPath, ['src/main.ts'], {
      env: { ...process.env, NODE_OPTIONS: '', PORT: '99999', ONWARD_OPERATOR_KEY: 'short' },
      encoding: 'utf8',
    })
    expect(status).toBe(1)
    expect(stderr).toContain('PORT:')
    expect(stderr).toContain('ONWARD_OPERATOR_KEY: must have at least 24 characters')
  })
})

describe('a stop', () => {
  it('ends with code 0 while idle keep-alive connections are open', async () => {
    const service = await start({
      DATABASE_URL: databaseOfThisFile(),
      ONWARD_API_KEY: KEY,
      ONWARD_DATA_DIR: freshFolder(),
    })
    const idle = await Promise.all(Array.from({ length: 5 }, () => idleConnection(service.url)))
    expect(await service.end('SIGTERM')).toEqual({ code: 0, signal: null })
    for (const socket of idle) socket.destroy()
  }, 30_000)

  it('finishes the requests under way', async () => {
    const service = await start({
      DATABASE_URL: databaseOfThisFile(),
      ONWARD_API_KEY: KEY,
      ONWARD_DATA_DIR: freshFolder(),
    })
    const halfSent = await Promise.all(
      Array.from({ length: 8 }, (_, index) => halfARequest(service.url, `stop-${index}`)),
    )
    const ended = service.end('SIGTERM')
    await new Promise((resolve) => setTimeout(resolve, 200))
    const answers = await Promise.all(halfSent.map((finish) => finish()))
    expect(answers.map((answer) => answer.split('\r\n', 1)[0])).toEqual(answers.map(() => 'HTTP/1.1 201 Created'))
    expect(await ended).toEqual({ code: 0, signal: null })
  }, 30_000)

  it('loses nothing acknowledged when the process is killed under load', async () => {
    const environment = {
      DATABASE_URL: databaseOfThisFile(),
      ONWARD_API_KEY: KEY,
      ONWARD_DATA_DIR: freshFolder(),
      // All that was acknowledged is asked for again at once.
      ONWARD_RATE_LIMIT: '1000000',
    }
    const acknowledged: string[] = []
    for (let round = 0; round < 3; round += 1) {
      const service = await start(environment)
      const writers = Array.from({ length: 8 }, (_, writer) =>
        writeUntilKilled(service.url, `r${round}-w${writer}`, acknowledged),
      )
      await new Promise((resolve) => setTimeout(resolve, 700))
      await service.end('SIGKILL')
      await Promise.all(writers)
    }
    const service = await start(environment)
    expect(acknowledged.length).toBeGreaterThan(50)
    for (const externalId of acknowledged) {
      const { status } = await authorized(`${service.url}/v1/candidates`, { source: 'crash', externalId })
      expect(status).toBe(409)
    }
    await service.end('SIGTERM')
  }, 60_000)
})

function authorized(url: string, body?: object) {
  const headers = { authorization: `Bearer ${KEY}`, ...(body && { 'content-type': 'application/json' }) }
  return fetch(url, { headers, ...(body && { method: 'POST', body: JSON.stringify(body) }) })
}

async function writeUntilKilled(url: string, writer: string, acknowledged: string[]): Promise<void> {
  for (let number = 0; ; number += 1) {
    const externalId = `${writer}-${number}`
    const answer = await authorized(`${url}/v1/candidates`, { source: 'crash', externalId }).catch(() => null)
    if (!answer) return
    if (answer.status === 201) acknowledged.push(externalId)
  }
}

function idleConnection(url: string) {
  return new Promise<ReturnType<typeof connect>>((resolve) => {
    const { hostname, port } = new URL(url)
    const socket = connect(Number(port), hostname)
    socket.write(`GET /health/live HTTP/1.1\r\nHost: ${hostname}\r\n\r\n`)
    socket.once('data', () => resolve(socket))
    socket.on('error', () => {})
  })
}

/** Sends all of a POST but its last byte; the returned function sends that and answers with what came back. */
function halfARequest(url: string, externalId: string): Promise<() => Promise<string>> {
  const { hostname, port } = new URL(url)
  const body = JSON.stringify({ source: 'stop', externalId })
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => {
      const head = [
        `POST /v1/candidates HTTP/1.1`,
        `Host: ${hostname}`,
        `Authorization: Bearer ${KEY}`,
        'Content-Type: application/json',
        `Content-Length: ${body.length}`,
      ]
      socket.write(`${head.join('\r\n')}\r\n\r\n${body.slice(0, -1)}`)
      setTimeout(
        () =>
          resolve(
            () =>
              new Promise((answered) => {
                let received = ''
                socket.on('data', (chunk) => (received += chunk))
                socket.on('close', () => answered(received))
                socket.write(body.slice(-1))
              }),
          ),
        300,
      )
    })
    socket.on('error', reject)
  })
}
