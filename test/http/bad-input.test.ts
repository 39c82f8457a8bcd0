import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp, type TestTenant } from '../support/app.ts'
import { expectRefusal, wrongFor } from '../support/bad-values.ts'
import { bodySchemaOf, type Field, fieldsOf, pointerTo, withValue } from '../support/body-fields.ts'
import { bodyOf, pathOf, routes, tokenFor } from '../support/operations.ts'
import { type Sent, send } from '../support/send.ts'
import { newWorld, storedOf, type World } from '../support/world.ts'

let service: TestApp
let tenant: TestTenant
let world: World
let tenants: number
beforeAll(async () => {
  service = await startApp()
  ;({ tenant, world } = await newWorld(service))
  tenants = await countTenants()
})

const HUGE = Buffer.from(JSON.stringify({ name: 'x'.repeat(10_000_000) }))
const withBody = routes.filter(({ body }) => body).map((route) => [route.operation.name, route] as const)
/** Stands for what JSON.stringify cannot write; put in as raw text. */
const RAW = '"<raw>"'

describe.each(withBody)('%s', (_, route) => {
  const fields = () => fieldsOf(bodySchemaOf(route), bodyOf(route, world))
  const call = (rest: Partial<Sent>) =>
    send(service, { method: route.method, path: pathOf(route, world), token: tokenFor(route, tenant), ...rest })
  const callWith = (path: Field['path'], raw: string) =>
    call({ body: JSON.stringify(withValue(bodyOf(route, world), path, '<raw>')).replace(RAW, raw) })

  const unchanged = async (work: () => Promise<void>) => {
    const before = await storedOf(service, tenant.id)
    await work()
    expect(await storedOf(service, tenant.id)).toEqual(before)
    expect(await countTenants()).toBe(tenants)
  }

  it('names field and reason for every field that holds what it must not', () =>
    unchanged(async () => {
      for (const { path, schema } of fields())
        for (const raw of wrongFor({ path, schema })) {
          const answer = await callWith(path, raw)
          expectRefusal(answer, 422, `${pointerTo(path)} = ${raw.slice(0, 40)}`)
          const pointers = answer.body.errors.map(({ pointer }: { pointer: string }) => pointer)
          expect(pointers.some((pointer: string) => pointer.startsWith(pointerTo(path.slice(0, 1))))).toBe(true)
          for (const { detail } of answer.body.errors) expect(detail.length).toBeGreaterThan(3)
        }
    }))

  it('413: takes no body of ten megabytes, with or without a length', () =>
    unchanged(async () => {
      expectRefusal(await call({ body: HUGE }), 413, 'length')
      expectRefusal(
        await call({ body: HUGE, headers: { 'transfer-encoding': 'chunked', 'content-length': [] } }),
        413,
        'chunks',
      )
    }))

  it('refuses what is no object of its own fields', () =>
    unchanged(async () => {
      const body = bodyOf(route, world)
      const text = JSON.stringify(body)
      for (const other of ['[]', `[${text}]`, 'null', '"text"', '5', 'true', `{"surprise":1,${text.slice(1)}`])
        expectRefusal(await call({ body: other }), 422, other.slice(0, 20))
      const unknown = await call({ body: { ...body, 'sur/pri~se': 1 } })
      expect(unknown.body.errors).toContainEqual({ pointer: '#/sur~1pri~0se', detail: 'is not a field of this object' })
    }))

  it('400: reads nothing but whole, sound JSON', () =>
    unchanged(async () => {
      const text = JSON.stringify(bodyOf(route, world))
      const deep = `${'['.repeat(100)}${']'.repeat(100)}`
      const bodies: [string, string | Buffer][] = [
        ['nothing', ''],
        ['half of it', text.slice(0, -1)],
        ['more than it', `${text}}`],
        ['two of it', text + text],
        ['another depth', `{"name":${deep}}`],
        ['__proto__', `{"__proto__":{"admin":true},${text.slice(1)}`],
        ['constructor.prototype', `{"constructor":{"prototype":{"admin":true}},${text.slice(1)}`],
        ['a nested __proto__', `{"nested":{"__proto__":{}},${text.slice(1)}`],
        ['NaN', '{"weeklyGoal":NaN}'],
        ['single quotes', text.replaceAll('"', "'")],
        ['invalid UTF-8', Buffer.concat([Buffer.from('{"name":"'), Buffer.from([0xc3, 0x28]), Buffer.from('"}')])],
        ['overlong UTF-8', Buffer.concat([Buffer.from('{"name":"'), Buffer.from([0xc0, 0x80]), Buffer.from('"}')])],
        ['UTF-16', Buffer.from(text, 'utf16le')],
      ]
      for (const [what, body] of bodies) expectRefusal(await call({ body }), 400, what)
    }))

  it('415: takes no other content type, however it is spelled', () =>
    unchanged(async () => {
      for (const type of OTHER_TYPES) {
        const answer = await call({ body: '{"surprise":1}', headers: { 'content-type': type } })
        // Some spellings are application/json after all: then the schema holds.
        expectRefusal(answer, /^\s*application\/json\s*(;|$)/.test(type) ? [415, 422] : 415, type)
      }
    }))
})

const OTHER_TYPES = [
  'text/plain',
  'application/jsonx',
  'application/json\t',
  ' application/json',
  'application/json;x',
  'application/json; x=\u00e4',
  'application/jsonp',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/merge-patch+json',
  'text/json',
  '',
]

const countTenants = async () =>
  (await service.database.pool.query('select count(*)::int as count from tenants')).rows[0].count
