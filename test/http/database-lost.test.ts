import { beforeAll, expect, it } from '@jest/globals'
import { startApp, type TestApp, type TestTenant } from '../support/app.ts'
import { type Answer, send } from '../support/send.ts'

let service: TestApp
let tenant: TestTenant
beforeAll(async () => {
  service = await startApp()
  tenant = await service.newTenant()
})

const KILL = `select pg_terminate_backend(pid) from pg_stat_activity
  where datname = current_database() and pid <> pg_backend_pid() and application_name = 'onward'`

const list = () => send(service, { method: 'GET', path: '/v1/candidates', token: tenant.token })
const listInSql = () => send(service, { method: 'GET', path: '/v1/applications', token: tenant.token })
const create = (name: string) =>
  send(service, { method: 'POST', path: '/v1/candidates', token: tenant.token, body: { name } })

function expectGoodOr503(answers: Answer[]): void {
  for (const { status, headers, body } of answers.filter(({ status }) => status >= 300)) {
    expect({ status, code: body.code }).toEqual({ status: 503, code: 'unavailable' })
    expect(headers).toMatchObject({ 'retry-after': '2', 'content-type': 'application/problem+json' })
  }
}

it('is good again with the next request after all its idle connections were cut', async () => {
  for (let round = 0; round < 5; round += 1) {
    await Promise.all(Array.from({ length: 10 }, list))
    await service.database.pool.query(KILL)
    await lostConnectionsNoticed()
    expect((await list()).status).toBe(200)
    expect((await create(`round ${round}`)).status).toBe(201)
  }
})

it('503: while connections are cut under way; what was acknowledged is stored, what was refused is not', async () => {
  const killer = await service.database.pool.connect()
  await killer.query(`set application_name = 'killer'`)
  const stop = new AbortController()
  const kills = (async () => {
    while (!stop.signal.aborted) {
      await killer.query(KILL)
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
  })()
  const answers: Answer[] = []
  const names: string[] = []
  const worker = async (_: unknown, worker: number) => {
    for (let turn = 0; turn < 25; turn += 1) {
      const name = `cut ${worker} ${turn}`
      const written = await create(name)
      if (written.status === 201) names.push(name)
      answers.push(written, await list())
    }
  }
  await Promise.all(Array.from({ length: 8 }, worker))
  stop.abort()
  await kills
  killer.release()
  expectGoodOr503(answers)
  expect(answers.some(({ status }) => status === 503)).toBe(true)
  const stored = await service.database
    .forTenant(tenant.id)
    .candidate.findMany({ where: { name: { startsWith: 'cut ' } } })
  // A commit whose answer was lost may be stored: nobody can know. What was acknowledged must be.
  expect(names.filter((name) => !stored.some((row) => row.name === name))).toEqual([])
  await lostConnectionsNoticed()
  expect((await create('after')).status).toBe(201)
}, 20_000)

it('503: when every statement under way is cut, through Prisma and through SQL', async () => {
  const { pool } = service.database
  const blocker = await pool.connect()
  await blocker.query(`set application_name = 'blocker'`)
  await blocker.query('begin; lock table candidates, applications in access exclusive mode')
  const waiting = Promise.all([list(), create('blocked'), listInSql(), create('blocked too')])
  for (let waits = 0; waits < 4; ) {
    const { rows } = await blocker.query(`select count(*)::int as count from pg_locks where not granted`)
    waits = rows[0].count
  }
  await blocker.query(KILL)
  const answers = await waiting
  expect(answers.map(({ status }) => status)).toEqual([503, 503, 503, 503])
  expectGoodOr503(answers)
  await blocker.query('rollback')
  blocker.release()
  expect((await list()).status).toBe(200)
  expect(
    await service.database.forTenant(tenant.id).candidate.count({ where: { name: { startsWith: 'blocked' } } }),
  ).toBe(0)
})

/** The pool drops a cut connection when its socket says so, a moment after the cut. */
async function lostConnectionsNoticed(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 50))
}
