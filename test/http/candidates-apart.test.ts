import { beforeAll, describe, expect, it } from '@jest/globals'
import { CANDIDATE_SCOPES } from '../../src/http/route.ts'
import { startApp, type TestApp, type TestTenant } from '../support/app.ts'
import { idsIn, mix, referencesIn, unknown, waysToMix, withoutAddress } from '../support/foreign.ts'
import { UNKNOWN_ID } from '../support/given.ts'
import { bodyOf, type Operation, pathOf, routes } from '../support/operations.ts'
import { type Answer, send } from '../support/send.ts'
import { newWorld, storedOf, type World } from '../support/world.ts'

/** Two people of one tenant, each with everything, and each with a token of their own. */
type Side = { world: World; token: string; own: Set<string> }

let service: TestApp
let tenant: TestTenant
let sides: [Side, Side]
beforeAll(async () => {
  service = await startApp()
  const first = await newWorld(service)
  tenant = first.tenant
  const second = await newWorld(service, { tenant, externalId: 'X-2' })
  sides = [await sideOf(first.world), await sideOf(second.world)]
})

async function sideOf(world: World): Promise<Side> {
  const { body } = await tenant.post(`/v1/candidates/${world.candidateId}/access-tokens`, {}).expect(201)
  return { world, token: body.token, own: await idsOf(world.candidateId) }
}

/** Ids of all that is one person's: whatever hangs on them in the database. */
async function idsOf(candidateId: string): Promise<Set<string>> {
  const { pool } = service.database
  const { rows: tables } = await pool.query<{ name: string }>(
    `select table_name as name from information_schema.columns c where table_schema = 'public' and column_name = 'candidate_id'
     and exists (select from information_schema.columns i where i.table_schema = 'public' and i.table_name = c.table_name and i.column_name = 'id')`,
  )
  const parts = tables.map(({ name }) => `select id from ${name} where candidate_id = $1`)
  const { rows } = await pool.query(parts.join(' union '), [candidateId])
  return new Set([candidateId, ...rows.map(({ id }) => id as string)])
}

const isOpen = ({ scope, keysOnly }: Operation) => !keysOnly && CANDIDATE_SCOPES.includes(scope as never)
const open = routes.filter(isOpen)
const named = (list: readonly Operation[]) => list.map((route) => [route.operation.name, route] as const)
const bothWays = (): [Side, Side][] => [
  [sides[0], sides[1]],
  [sides[1], sides[0]],
]
const stored = () => storedOf(service, tenant.id)

function call(route: Operation, { token }: Side, world: World, body?: object): Promise<Answer> {
  const sent = body ?? (route.body && bodyFor(route, world))
  return send(service, { method: route.method, path: pathOf(route, world), token, ...(sent && { body: sent }) })
}

/** A full body without what only sources set. */
function bodyFor(route: Operation, world: World) {
  const { source: _, externalId: __, ...body } = bodyOf(route, world)
  return body
}

describe.each(named(routes.filter((route) => !isOpen(route))))('%s', (_, route) => {
  it('403: to a candidate token, on its own records too', async () => {
    const before = await stored()
    for (const side of sides)
      expect(await call(route, side, side.world)).toMatchObject({ status: 403, body: { code: 'forbidden' } })
    expect(await stored()).toEqual(before)
  })
})

describe.each(named(open.filter((route) => idsIn(route).length > 0)))('%s', (_, route) => {
  it.each(waysToMix(idsIn(route)))("404: with another person's %s, as with unknown ones", async (_name, names) => {
    for (const [mine, beside] of bothWays()) {
      const foreign = names.filter((name) => beside.own.has(beside.world[name] as string))
      if (foreign.length === 0) continue
      const before = await stored()
      const body = route.body && bodyFor(route, mine.world)
      const answers = [
        await call(route, mine, mix(mine.world, beside.world, foreign), body),
        await call(route, mine, mix(mine.world, unknown(beside.world), foreign), body),
      ]
      expect(answers.map(({ status }) => status)).toEqual([404, 404])
      expect(withoutAddress(answers[0])).toEqual(withoutAddress(answers[1]))
      expect(await stored()).toEqual(before)
    }
  })
})

describe.each(named(open.filter((route) => route.body && referencesIn(route).length > 0)))('%s', (_, route) => {
  it.each(referencesIn(route))("404: with another person's %s in the body, as with an unknown one", async (field) => {
    for (const [mine, beside] of bothWays()) {
      const other = beside.world[field as keyof World] as string
      if (!beside.own.has(other)) continue
      const before = await stored()
      const body = bodyFor(route, mine.world)
      const answers = [
        await call(route, mine, mine.world, { ...body, [field]: other }),
        await call(route, mine, mine.world, { ...body, [field]: UNKNOWN_ID }),
      ]
      expect(answers.map(({ status }) => status)).toEqual([404, 404])
      expect(withoutAddress(answers[0])).toEqual(withoutAddress(answers[1]))
      expect(await stored()).toEqual(before)
    }
  })
})

describe.each(named(open.filter((route) => route.method === 'GET')))('%s', (_, route) => {
  it("200: shows the person's own, and nothing of another", async () => {
    for (const [mine, beside] of bothWays()) {
      const { status, body, text } = await call(route, mine, mine.world)
      expect([200, ...(route.operation.name === 'getExportDocument' ? [409] : [])]).toContain(status)
      if (route.page) expect(body.data.length).toBeGreaterThan(0)
      expect([...beside.own].filter((id) => text.includes(id))).toEqual([])
    }
  })

  const filters = Object.keys(route.query?.shape ?? {}).filter((name) => name.endsWith('Id'))
  if (filters.length > 0)
    it.each(filters)("200: is empty when filtered by another person's %s", async (filter) => {
      for (const [mine, beside] of bothWays()) {
        const value = beside.world[filter as keyof World] as string
        if (filter !== 'externalId' && !beside.own.has(value)) continue
        const path = `${pathOf(route, mine.world)}?${filter}=${value}`
        const { status, body } = await send(service, { method: 'GET', path, token: mine.token })
        if (filter === 'externalId' && !beside.own.has(body.data[0]?.id))
          expect(body.data.filter(({ id }: { id: string }) => beside.own.has(id))).toEqual([])
        else expect({ status, body }).toEqual({ status: 200, body: { data: [], nextCursor: null } })
      }
    })
})

describe('A candidate token', () => {
  it('422: sets no external id, another’s or a free one', async () => {
    const [mine, beside] = sides
    for (const name of ['createApplication', 'recordRejection'])
      for (const externalId of [beside.world.externalId, 'free']) {
        const route = routes.find(({ operation }) => operation.name === name) as Operation
        const before = await stored()
        const body = { ...bodyFor(route, mine.world), source: 'board', externalId }
        expect(await call(route, mine, mine.world, body)).toMatchObject({
          status: 422,
          body: { errors: [{ pointer: '#/externalId', detail: 'is for sources with an API key' }] },
        })
        expect(await stored()).toEqual(before)
      }
  })

  it('201: gets no answer that was stored for another person, with the same key and the same body', async () => {
    const route = routes.find(({ operation }) => operation.name === 'createCheckIn') as Operation
    const ask = (side: Side, world: World) =>
      send(service, {
        method: 'POST',
        path: pathOf(route, world),
        token: side.token,
        body: bodyFor(route, world),
        headers: { 'idempotency-key': 'the same' },
      })
    const [mine, beside] = sides
    const first = await ask(mine, mine.world)
    expect(first.status).toBe(201)
    expect((await ask(beside, mine.world)).status).toBe(404)
    const second = await ask(beside, beside.world)
    expect(second.status).toBe(201)
    expect(second.headers).not.toHaveProperty('idempotent-replayed')
    expect((await ask(mine, mine.world)).headers['idempotent-replayed']).toBe('true')
  })

  it('can do everything that is open to it for its own person, and touches nobody else', async () => {
    for (const [mine, beside] of bothWays()) {
      const before = await rowsOf(beside)
      const statuses: Record<string, number> = {}
      const inOrder = open.toSorted((one, other) => Number(one.method === 'DELETE') - Number(other.method === 'DELETE'))
      for (const route of inOrder) statuses[route.operation.name] = (await call(route, mine, mine.world)).status
      const [good, ...odd] = [200, 500].map((from) =>
        Object.entries(statuses).filter(([, status]) => status >= from && status < from + 100),
      )
      expect(odd.flat()).toEqual([])
      expect(Object.values(statuses)).not.toContain(403)
      expect((good as unknown[]).length).toBeGreaterThan(open.length * 0.6)
      expect(await rowsOf(beside)).toEqual(before)
    }
  }, 60_000)
})

/** All that is stored of one person. */
async function rowsOf({ world: { candidateId } }: Side): Promise<Record<string, unknown[]>> {
  const { pool } = service.database
  const { rows: tables } = await pool.query<{ name: string }>(
    `select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'candidate_id' order by 1`,
  )
  const found: Record<string, unknown[]> = {}
  for (const { name } of tables) {
    const { rows } = await pool.query(
      `select to_jsonb(t) as row from ${name} t where candidate_id = $1 order by to_jsonb(t)::text`,
      [candidateId],
    )
    found[name] = rows
  }
  return found
}
