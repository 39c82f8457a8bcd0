import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterAll } from '@jest/globals'
import type { FastifyInstance } from 'fastify'
import { SignJWT } from 'jose'
import { pino } from 'pino'
import request from 'supertest'
import { buildApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { type Database, openDatabase } from '../../src/db/database.ts'
import { CANDIDATE_SCOPES, SCOPES } from '../../src/http/route.ts'
import { contractOf } from './contract.ts'

export const OPERATOR_KEY = 'operator-key-used-in-tests-only'

export type TestApp = {
  app: FastifyInstance
  database: Database
  /** Sets the service's clock; undefined lets it run. */
  setClock(instant: string | undefined): void
  /** A tenant of its own, with a key; each test takes a fresh one, so none sees another's rows. */
  newTenant(changes?: Record<string, unknown>): Promise<TestTenant>
  as(token: string): Client
  /** With a key of the tenant that reads as a coach does. */
  asCoach(tenant: TestTenant): Promise<Client>
  /** With a token of the candidate's own. */
  asCandidate(tenant: TestTenant, candidateId: string): Promise<Client>
  /** Lines the service logged. */
  logged: string[]
}

export type TestTenant = Client & { id: string; token: string; keyId: string }
export type Client = {
  get(path: string): request.Test
  post(path: string, body?: object): request.Test
  put(path: string, body?: object): request.Test
  patch(path: string, body?: object): request.Test
  delete(path: string): request.Test
}

const running: { app: FastifyInstance; database: Database }[] = []
afterAll(async () => {
  for (const { app, database } of running) {
    await app.close()
    await database.close()
  }
})

/** The real service on a real database, listening on a free port; every answer is held against the document. */
export async function startApp(environment: Record<string, string> = {}): Promise<TestApp> {
  const logged: string[] = []
  let clock: string | undefined
  const config = readConfig({
    DATABASE_URL: process.env.DATABASE_URL,
    ONWARD_OPERATOR_KEY: OPERATOR_KEY,
    ONWARD_RATE_LIMIT: '1000000',
    ...environment,
  })
  const log = pino({ level: 'info' }, { write: (line: string) => void logged.push(line) })
  const database = openDatabase(config.databaseUrl as string, 5, () => {})
  const app = await buildApp({ config, database, log, clock: () => (clock ? new Date(clock) : new Date()) })
  holdToContract(app)
  await app.listen({ host: '127.0.0.1', port: 0 })
  breach ??= contractOf((await request(app.server).get('/openapi.json')).body)
  logged.length = 0
  running.push({ app, database })
  const as = (token: string) => clientOf(app, token)
  return {
    app,
    database,
    logged,
    setClock: (instant) => {
      clock = instant
    },
    as,
    asCoach: async ({ id }) => as(await insertCoachKey(database, id)),
    asCandidate: async ({ id }, candidateId) => as(await insertAccessToken(database, id, candidateId)),
    newTenant: async (changes) => {
      const made = await insertTenant(database, changes)
      return { ...made, ...as(made.token) }
    },
  }
}

/** Made from the document that the first service gives; the others give the same. */
let breach: ReturnType<typeof contractOf> | undefined

function holdToContract(app: FastifyInstance) {
  app.addHook('onSend', async (request, reply, payload) => {
    if (request.method === 'HEAD') return payload
    const body = payload instanceof Readable ? await text(payload) : typeof payload === 'string' ? payload : ''
    const fault = breach?.({
      method: request.method,
      url: request.url,
      status: reply.statusCode,
      contentType: reply.getHeader('content-type') as string | undefined,
      body,
    })
    if (!fault) return payload instanceof Readable ? body : payload
    console.error(`The answer breaks the contract: ${fault}\n${body.slice(0, 2000)}`)
    reply.code(599)
    return JSON.stringify({ breach: fault })
  })
}

function clientOf(app: FastifyInstance, token: string): Client {
  const send = (method: 'get' | 'post' | 'put' | 'patch' | 'delete', path: string, body?: object) => {
    const test = request(app.server)[method](path).set('authorization', `Bearer ${token}`)
    return body === undefined ? test : test.send(body)
  }
  return {
    get: (path) => send('get', path),
    post: (path, body) => send('post', path, body),
    put: (path, body) => send('put', path, body),
    patch: (path, body) => send('patch', path, body),
    delete: (path) => send('delete', path),
  }
}

async function insertCoachKey({ pool }: Database, tenantId: string): Promise<string> {
  const token = newToken()
  await pool.query(
    `insert into api_keys (tenant_id, id, name, prefix, hash, scopes, audience, created_at, updated_at)
     values ($1, $2, 'coach', $3, $4, $5, 'coach', now(), now())`,
    [tenantId, randomUUID(), token.slice(0, 13), createHash('sha256').update(token).digest(), SCOPES],
  )
  return token
}

/** It expires long after any clock a test sets. */
async function insertAccessToken({ pool }: Database, tenantId: string, candidateId: string): Promise<string> {
  const expiresAt = new Date('2099-01-01T00:00:00Z')
  const { rows } = await pool.query(
    `insert into access_tokens (tenant_id, id, candidate_id, scopes, expires_at, created_at) values ($1, $2, $3, $4, $5, now())
     returning id, (select candidate_token_secret(cursor_secret) from tenants where id = $1) as secret`,
    [tenantId, randomUUID(), candidateId, CANDIDATE_SCOPES, expiresAt],
  )
  return new SignJWT({})
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setSubject(candidateId)
    .setJti(rows[0].id)
    .setExpirationTime(expiresAt)
    .sign(rows[0].secret)
}

const newToken = () => `onw_test_${randomBytes(24).toString('hex')}`

async function insertTenant(database: Database, changes: Record<string, unknown> = {}) {
  const token = newToken()
  const now = new Date()
  const db = database.forOperator()
  return db.transaction(async () => {
    const tenant = await db.tenant.create({
      data: {
        name: 'Test University',
        mode: 'test',
        timeZone: 'Europe/Berlin',
        locale: 'en',
        country: 'DE',
        holidays: [],
        signposts: [],
        silenceDays: 30,
        reapplyAfterMonths: 6,
        cursorSecret: randomBytes(32),
        createdAt: now,
        updatedAt: now,
        ...changes,
      },
    })
    const key = await db.apiKey.create({
      data: {
        tenantId: tenant.id,
        name: 'tests',
        prefix: token.slice(0, 13),
        hash: createHash('sha256').update(token).digest(),
        scopes: [...SCOPES],
        createdAt: now,
        updatedAt: now,
      },
    })
    return { id: tenant.id, token, keyId: key.id }
  })
}
