import { beforeAll, describe, expect, it } from '@jest/globals'
import { canRead, VISIBILITIES, type Visibility } from '../../src/rules/vocabulary.ts'
import { startApp, type TestApp, type TestTenant } from '../support/app.ts'
import { bodySchemaOf, type Field, fieldsOf, resolve, type Schema, withValue } from '../support/body-fields.ts'
import { given } from '../support/given.ts'
import { bodyOf, document, type Operation, pathOf, routes } from '../support/operations.ts'
import { runJob } from '../support/run-job.ts'
import { type Answer, send } from '../support/send.ts'
import { newWorld, type World } from '../support/world.ts'

/** What a `…Visibility` is about; a `visibility` is about the whole record. */
const GOVERNED: Record<string, string[]> = { employerWordsVisibility: ['employerWords', 'reasons'] }
/** Fields that make a second record the same as the first. */
const LEFT_OUT: Record<string, string[]> = { addSkillGapEvidence: ['type', 'recordId'] }
/** Records without one of their own, each with the record that decides for it. */
const FOLLOWERS: Record<string, string> = { recordInteraction: 'contactId', createLearningActivity: 'gapId' }

const operation = (name: string) => routes.find((route) => route.operation.name === name) as Operation
const nounOf = ({ path }: Operation) => path.split('/')[2] as string
const visibilityIn = (schema: Schema) =>
  Object.keys(resolve(schema).properties ?? {}).find((name) => /visibility$/i.test(name))
/** Operations that make something with a visibility. */
const makers = routes.filter((route) => route.method === 'POST' && route.body && visibilityIn(bodySchemaOf(route)))
const cases = makers.flatMap((route) => VISIBILITIES.map((visibility) => ({ route, visibility })))
const wordFor = (route: Operation, visibility: Visibility) => `qz${route.operation.name}${visibility}zq`.toLowerCase()

type Reader = { kind: Visibility; token: string }
type Made = { route: Operation; visibility: Visibility; id: string }

let service: TestApp
let tenant: TestTenant
let world: World
let readers: Reader[]
const made: Made[] = []
/** Every id there is, by its name in paths. */
const ids: Record<string, Set<string>> = {}
/** All that a reader gets to see, by operation. */
const seen: Record<string, { name: string; text: string }[]> = {}

beforeAll(async () => {
  service = await startApp()
  ;({ tenant, world } = await newWorld(service))
  for (const [name, id] of Object.entries(world)) ids[name] = new Set([id])
  const coach = await tenant
    .post('/v1/api-keys', { name: 'Coach', audience: 'coach', scopes: SCOPES_OF_ALL })
    .expect(201)
  const own = await tenant.post(`/v1/candidates/${world.candidateId}/access-tokens`, {}).expect(201)
  readers = [
    { kind: 'candidate', token: own.body.token },
    { kind: 'coach', token: coach.body.key },
    { kind: 'tenant', token: tenant.token },
  ]
  for (const { route, visibility } of cases) await make(route, visibility)
  for (const reader of readers) seen[reader.kind] = await everythingFor(reader)
}, 120_000)

const SCOPES_OF_ALL = [...new Set(routes.map(({ scope }) => scope.replace('operator+', '')))].filter(
  (scope) => scope !== 'operator',
)

const ask = (method: string, path: string, token: string, body?: object) =>
  send(service, { method, path, token, ...(body && { body }) })

/** As the person, who sees what they make. */
async function asked(method: string, path: string, body?: object): Promise<any> {
  const answer = await ask(method, path, (readers[0] as Reader).token, body)
  if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${answer.text}`)
  return answer.body
}

/** What a record needs that can be used once only. */
async function freshParents(route: Operation): Promise<Partial<World>> {
  if (nounOf(route) === 'rejections')
    return { applicationId: (await given.application(tenant, { candidateId: world.candidateId })).id }
  if (nounOf(route) === 'feedback-requests') {
    const { id: applicationId } = await given.application(tenant, { candidateId: world.candidateId })
    const { rejection } = await given.rejection(tenant, { applicationId })
    const request = await asked('POST', '/v1/feedback-requests', { rejectionId: rejection.id, channel: 'email' })
    return { rejectionId: rejection.id, feedbackRequestId: request.id }
  }
  return {}
}

/** One record whose texts all hold the word of its maker and its visibility, and what follows it. */
async function make(route: Operation, visibility: Visibility): Promise<void> {
  const parents = { ...world, ...(await freshParents(route)) } as World
  const name = visibilityIn(bodySchemaOf(route)) as string
  const body = { ...marked(route, parents, wordFor(route, visibility), GOVERNED[name]), [name]: visibility }
  const answer = await asked('POST', pathOf(route, parents), body)
  const record = answer.rejection ?? answer
  if (answer.plan) note('planId', answer.plan.id)
  const single = routes.find(
    (one) => one.method === 'GET' && new RegExp(`^/v1/${nounOf(route)}/\\{(\\w+)\\}$`).test(one.path),
  )
  const idName = /\{(\w+)\}/.exec(single?.path ?? '')?.[1] as string
  const id = route.path.includes('{') ? (parents[idName as keyof World] as string) : record.id
  note(idName, id)
  made.push({ route, visibility, id })
  for (const [follower, parent] of Object.entries(FOLLOWERS)) {
    if (parent !== idName && !(parent === 'gapId' && idName === 'skillGapId')) continue
    if (route.path.includes('{')) continue
    const own = operation(follower)
    const follows = { ...world, [parent]: id, [idName]: id } as World
    const { id: followerId } = await asked(
      'POST',
      pathOf(own, follows),
      marked(own, follows, wordFor(route, visibility)),
    )
    note(`${follower.replace(/^(record|create)/, '').replace(/^./, (letter) => letter.toLowerCase())}Id`, followerId)
  }
}

const note = (name: string, id: string) => (ids[name] ??= new Set()).add(id)

/** A full body in which free texts hold the word; all of them, or those of some fields. */
function marked(route: Operation, from: World, word: string, only?: string[]): object {
  const leftOut = ['source', 'externalId', ...(LEFT_OUT[route.operation.name] ?? [])]
  const keep = (all: object) => Object.fromEntries(Object.entries(all).filter(([name]) => !leftOut.includes(name)))
  const body = keep(bodyOf(route, from))
  const schema = resolve(bodySchemaOf(route))
  const fields = fieldsOf({ ...schema, properties: keep(schema.properties ?? {}) }, body)
  return fields
    .filter(({ path }) => !only || only.includes(path[0] as string))
    .reduce<object>((result, field) => {
      const value = textWith(field, word)
      return value === null ? result : (withValue(result, field.path, value) as object)
    }, body)
}

function textWith({ schema: { type, format, enum: values, pattern } }: Field, word: string): string | null {
  if (type !== 'string' || values || pattern) return null
  if (format === 'email') return `${word}@example.com`
  if (format === 'uri') return `https://example.com/${word}`
  return format ? null : `${word} kept`
}

/** The answers of all GETs on all ids, of an export, and of what a reader may change: what plans gain and lose is in those. */
async function everythingFor({ kind, token }: Reader): Promise<{ name: string; text: string }[]> {
  const found: { name: string; text: string }[] = []
  const keep = (name: string, { status, text }: Answer) => {
    if (status >= 500) throw new Error(`${name}: ${status} ${text}`)
    found.push({ name, text: text.toLowerCase() })
  }
  const exported = await ask('POST', '/v1/exports', token, { candidateId: world.candidateId })
  note('exportId', exported.body.id)
  expect(await runJob(service, 'write-exports')).toEqual([])
  keep('getExportDocument', await ask('GET', `/v1/exports/${exported.body.id}/document`, token))
  for (const plan of (await ask('GET', `/v1/action-plans?candidateId=${world.candidateId}`, token)).body.data)
    note('planId', plan.id)
  for (const route of routes.filter(
    ({ method, scope, keysOnly }) =>
      method === 'GET' && !scope.startsWith('operator') && !(keysOnly && kind === 'candidate'),
  ))
    for (const path of pathsOf(route))
      keep(route.operation.name, await ask('GET', route.page ? `${path}?limit=200` : path, token))
  keep(
    'updateCandidate',
    await ask('PATCH', `/v1/candidates/${world.candidateId}`, token, { weeklyGoal: 5, locale: 'en' }),
  )
  keep(
    'updateCandidate',
    await ask('PATCH', `/v1/candidates/${world.candidateId}`, token, { weeklyGoal: 3, locale: 'de' }),
  )
  for (const planId of ids.planId ?? [])
    keep('reviseActionPlan', await ask('POST', `/v1/action-plans/${planId}/revision`, token))
  return found
}

/** The address of a route on every id there is. */
function pathsOf(route: Operation): string[] {
  const names = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string)
  const worlds = names.reduce<Partial<World>[]>(
    (partly, name) => partly.flatMap((one) => [...(ids[name] ?? [])].map((id) => ({ ...one, [name]: id }))),
    [{}],
  )
  return worlds.map((one) => pathOf(route, { ...world, ...one }))
}

const placesOf = (kind: Visibility, word: string) => [
  ...new Set(seen[kind]?.filter(({ text }) => text.includes(word)).map(({ name }) => name)),
]

it('every record with a visibility is made in this test', () => {
  const shows = routes.filter((route) => {
    if (route.method !== 'GET' || !route.answer) return false
    const { schema } = document.paths[route.path].get.responses['200'].content['application/json']
    const item = resolve(schema).properties?.data?.items
    return visibilityIn(item ?? schema) !== undefined
  })
  const nouns = new Set(shows.map(nounOf))
  expect(nouns.size).toBeGreaterThan(5)
  expect([...nouns].filter((noun) => !makers.some((route) => nounOf(route) === noun))).toEqual([])
})

describe.each(cases.map(({ route, visibility }) => [route.operation.name, visibility, route] as const))(
  '%s, visible to the %s',
  (_name, visibility, route) => {
    it.each(VISIBILITIES)('is shown to, or hidden from, the %s', async (kind) => {
      const { token } = readers.find((reader) => reader.kind === kind) as Reader
      const isShown = canRead(kind, visibility)
      const places = placesOf(kind, wordFor(route, visibility))
      // A check-in that was shared is still in nobody's export but the candidate's.
      const isExported = isShown && (kind === 'candidate' || nounOf(route) !== 'check-ins')
      expect(places.includes('getExportDocument')).toBe(isExported)
      if (!isShown) expect(places).toEqual([])

      const { id } = made.find((one) => one.route === route && one.visibility === visibility) as Made
      const single = await ask('GET', `/v1/${nounOf(route)}/${id}`, token)
      const listed = (await ask('GET', `/v1/${nounOf(route)}?limit=200&candidateId=${world.candidateId}`, token)).body
        .data
      const isHiddenWhole = !isShown && visibilityIn(bodySchemaOf(route)) === 'visibility' && !route.path.includes('{')
      expect(single.status).toBe(isHiddenWhole ? 404 : 200)
      expect(listed.some((one: { id: string }) => one.id === id)).toBe(!isHiddenWhole)
      expect(single.text.toLowerCase().includes(wordFor(route, visibility))).toBe(isShown)
    })
  },
)

it('the doors that quote records have something to hide', () => {
  const words = cases.map(({ route, visibility }) => wordFor(route, visibility))
  const quoting = [...new Set(words.flatMap((word) => placesOf('candidate', word)))]
  for (const name of ['getActionPlan', 'getChecklist', 'explainActionPlan', 'reviseActionPlan', 'getCarryOver'])
    expect(quoting).toContain(name)
})

describe('A record that is kept for narrower eyes from now on', () => {
  const changers = routes.filter((route) => route.method === 'PATCH' && route.body && visibilityIn(bodySchemaOf(route)))

  it('is shown nowhere to the others any more, nor quoted', async () => {
    const withdrawn: string[] = []
    for (const { route, visibility, id } of made.filter((one) => one.visibility === 'tenant')) {
      const changer = changers.find(
        (one) => nounOf(one) === nounOf(route) && !(route.path.includes('{') && route.path !== one.path),
      )
      if (!changer) continue
      const name = visibilityIn(bodySchemaOf(changer)) as string
      await asked('PATCH', changer.path.replace(/\{\w+\}/, id), { [name]: 'candidate' })
      withdrawn.push(wordFor(route, visibility))
    }
    expect(withdrawn.length).toBeGreaterThan(6)
    // A gap that one of them named is a record of its own, which keeps its own circle until it is changed too.
    const gaps = await asked('GET', `/v1/skill-gaps?limit=200&candidateId=${world.candidateId}`)
    for (const { id, skill } of gaps.data)
      if (withdrawn.some((word) => skill.name.toLowerCase().includes(word)))
        await asked('PATCH', `/v1/skill-gaps/${id}`, { visibility: 'candidate' })
    // What was exported before says what could be read then.
    ids.exportId = new Set()
    for (const reader of readers.filter(({ kind }) => kind !== 'candidate')) {
      seen[reader.kind] = await everythingFor(reader)
      for (const word of withdrawn) expect({ word, places: placesOf(reader.kind, word) }).toEqual({ word, places: [] })
    }
  }, 60_000)

  it('404: is changed and removed by nobody who does not see it', async () => {
    const hidden = made.filter(
      ({ route }) => !route.path.includes('{') && visibilityIn(bodySchemaOf(route)) === 'visibility',
    )
    const tries = hidden.flatMap(({ route, id }) =>
      routes
        .filter(
          ({ method, path }) =>
            ['PATCH', 'DELETE'].includes(method) && new RegExp(`^/v1/${nounOf(route)}/\\{\\w+\\}$`).test(path),
        )
        .map((one) => ({ method: one.method, path: `/v1/${nounOf(route)}/${id}`, body: one.body && {} })),
    )
    expect(tries.length).toBeGreaterThan(20)
    for (const { method, path, body } of tries) {
      const shown = await Promise.all(readers.map(async ({ token }) => (await ask('GET', path, token)).status === 200))
      for (const [index, { token }] of readers.entries())
        if (!shown[index])
          expect({ path, status: (await ask(method, path, token, body)).status }).toEqual({ path, status: 404 })
      expect(shown[0]).toBe(true)
    }
  })
})
