import { beforeAll, describe, expect, it } from '@jest/globals'
import { OPERATOR_KEY, startApp, type TestApp, type TestTenant } from '../support/app.ts'
import { expectRefusal } from '../support/bad-values.ts'
import { given } from '../support/given.ts'
import { bodyOf, type Operation, pathOf, routes, tokenFor } from '../support/operations.ts'
import { type Answer, send } from '../support/send.ts'
import { newWorld, type World } from '../support/world.ts'

const ROWS = 17
const SIZES = [1, 2, 3, 7, 200]

let service: TestApp
let tenant: TestTenant
let world: World
let other: Awaited<ReturnType<typeof newWorld>>
beforeAll(async () => {
  service = await startApp()
  ;({ tenant, world } = await newWorld(service))
  other = await newWorld(service)
})

/** How a row of each list is made; its table is where one is taken away. */
const LISTS: Record<string, { table: string; add(): PromiseLike<unknown>; isSoonestFirst?: true }> = {
  listRulesets: { table: 'rulesets', add: () => addBy('createRuleset', '/v1/rulesets') },
  listTenants: { table: 'tenants', add: () => service.newTenant() },
  listApiKeys: {
    table: 'api_keys',
    add: () => tenant.post('/v1/api-keys', { name: 'x', scopes: ['candidates:read'] }),
  },
  listCandidates: { table: 'candidates', add: () => given.candidate(tenant) },
  listApplications: { table: 'applications', add: () => given.application(tenant, { candidateId: world.candidateId }) },
  listStageEvents: {
    table: 'stage_events',
    add: () => tenant.post(`/v1/applications/${world.applicationId}/stage-events`, { stage: 'interview' }),
  },
  listRejections: { table: 'rejections', add: addRejection },
  listActionPlans: { table: 'action_plans', add: addRejection },
  listFeedbackRequests: { table: 'feedback_requests', add: addFeedbackRequest },
  listReflections: { table: 'reflections', add: () => addBy('createReflection', '/v1/reflections') },
  listAchievements: { table: 'achievements', add: () => addBy('createAchievement', '/v1/achievements') },
  listSetbackPlans: { table: 'setback_plans', add: () => addBy('createSetbackPlan', '/v1/setback-plans') },
  listSkillGaps: { table: 'skill_gaps', add: () => addBy('createSkillGap', '/v1/skill-gaps') },
  listLearningActivities: {
    table: 'learning_activities',
    add: () => addBy('createLearningActivity', '/v1/learning-activities'),
  },
  listLearningOffers: { table: 'learning_offers', add: () => addBy('createLearningOffer', '/v1/learning-offers') },
  listContacts: { table: 'contacts', add: () => addBy('createContact', '/v1/contacts') },
  listInteractions: {
    table: 'interactions',
    add: () => addBy('recordInteraction', `/v1/contacts/${world.contactId}/interactions`),
  },
  listEventFeeds: { table: 'event_feeds', add: () => addBy('createEventFeed', '/v1/event-feeds') },
  listNetworkingEvents: { table: 'networking_events', add: addNetworkingEvent, isSoonestFirst: true },
  listAccessTokens: {
    table: 'access_tokens',
    add: () => addBy('createAccessToken', `/v1/candidates/${world.candidateId}/access-tokens`),
  },
  listErasures: { table: 'erasures', add: () => addOf('/v1/erasures') },
  listExports: { table: 'exports', add: () => addOf('/v1/exports') },
  listCheckIns: { table: 'check_ins', add: () => addBy('createCheckIn', '/v1/check-ins') },
}
async function addBy(operation: string, path: string) {
  const create = routes.find((route) => route.operation.name === operation) as Operation
  return tenant.post(path, bodyOf(create, world)).expect(201)
}
/** Of somebody new: while one is under way, another of the same person is the same one. */
async function addOf(path: string) {
  return tenant.post(path, { candidateId: (await given.candidate(tenant)).id }).expect(202)
}
let day = 0
async function addNetworkingEvent() {
  const { body: feed } = await tenant.post('/v1/event-feeds', { name: 'x', format: 'json' }).expect(201)
  const startsAt = new Date(Date.UTC(2098, 0, ((day += 1) * 7) % 31)).toISOString()
  const text = JSON.stringify([{ uid: 'x', title: 'x', startsAt }])
  return tenant.put(`/v1/event-feeds/${feed.id}/content`, { text }).expect(200)
}
async function addRejection() {
  const { id } = await given.application(tenant, { candidateId: world.candidateId })
  return given.rejection(tenant, { applicationId: id })
}

async function addFeedbackRequest() {
  const rejectionId = (await addRejection()).rejection.id
  return tenant.post('/v1/feedback-requests', { rejectionId, channel: 'email' }).expect(201)
}

const lists = routes.filter(({ page }) => page).map((route) => [route.operation.name, route] as const)

describe.each(lists)('%s', (name, route) => {
  const list = () => {
    const known = LISTS[name]
    if (!known) throw new Error(`${name} is a list: add to test/http/paging.test.ts how a row of it is made.`)
    return known
  }
  const get = (query: Record<string, string>, token = tokenFor(route, tenant)) =>
    send(service, { method: 'GET', path: `${pathOf(route, world)}?${new URLSearchParams(query).toString()}`, token })
  const walk = (limit: number, between?: (seen: string[]) => Promise<void>) => walkThrough(get, limit, between)

  beforeAll(async () => {
    for (let row = 0; row < ROWS; row += 1) await list().add()
  }, 20_000)

  it('shows every row once, in its order, at every page size', async () => {
    const whole = await walk(200)
    expect(whole.length).toBeGreaterThanOrEqual(ROWS)
    const newest = whole.toSorted().toReversed()
    // The id of what is sorted by its start begins with it.
    expect(whole).toEqual(list().isSoonestFirst ? newest.toReversed() : newest)
    for (const size of SIZES) expect(await walk(size)).toEqual(whole)
  }, 20_000)

  it('shows every row that stays once, while others come and go', async () => {
    const before = await walk(200)
    const gone = new Set<string>()
    const seen = await walk(3, async (soFar) => {
      await list().add()
      const victim = before.find((id, index) => index % 4 === 0 && !gone.has(id) && id !== soFar[0] && isSpare(id))
      if (!victim) return
      gone.add(victim)
      await service.database.pool.query(`delete from ${list().table} where id = $1`, [victim])
    })
    expect(seen).toHaveLength(new Set(seen).size)
    expect(seen.filter((id) => !gone.has(id))).toEqual(before.filter((id) => !gone.has(id)))
    expect(gone.size).toBeGreaterThan(0)
  }, 20_000)

  it('links to the next page, filters kept', async () => {
    const { body, headers } = await get({ limit: '1' })
    const link = /^<([^>]+)>; rel="next"$/.exec(String(headers.link))?.[1]
    const next = await send(service, { method: 'GET', path: link ?? '', token: tokenFor(route, tenant) })
    expect(next.body).toEqual((await get({ limit: '1', cursor: body.nextCursor })).body)
    expect((await get({ limit: '200' })).headers.link).toBeUndefined()
  })

  it('400: takes no cursor that it did not give for this list to this tenant', async () => {
    const { nextCursor } = (await get({ limit: '1' })).body
    const bytes = Buffer.from(nextCursor, 'base64url')
    const bad: [string, string][] = [
      ['forged', Buffer.alloc(bytes.length, 7).toString('base64url')],
      ['a bare id', bytes.subarray(0, 16).toString('base64url')],
      ['truncated', nextCursor.slice(0, -1)],
      ['longer', `${nextCursor}A`],
      ['padded', `${nextCursor}=`],
      ['twisted in its id', flipped(bytes, 15).toString('base64url')],
      ['twisted in its seal', flipped(bytes, 20).toString('base64url')],
      ['an id in the clear', world.candidateId],
      ['nothing', ''],
      ['NUL', '\0'],
      ['a number', '2'],
    ]
    for (const [what, cursor] of bad) expectRefusal(await get({ limit: '1', cursor }), 400, what)
    expectRefusal(await get({ cursor: 'x'.repeat(501) }), 422, 'too long')
    if (route.scope === 'operator') return
    const elsewhere = await send(service, {
      method: 'GET',
      path: `${pathOf(route, other.world)}?${new URLSearchParams({ cursor: nextCursor }).toString()}`,
      token: other.tenant.token,
    })
    expectRefusal(elsewhere, 400, 'the cursor of another tenant')
    for (const [otherName, otherList] of lists) {
      if (otherName === name) continue
      const token = otherList.scope === 'operator' ? OPERATOR_KEY : tenant.token
      const path = `${pathOf(otherList, world)}?${new URLSearchParams({ cursor: nextCursor }).toString()}`
      expectRefusal(await send(service, { method: 'GET', path, token }), 400, `the cursor of ${name} for ${otherName}`)
    }
    for (const filter of filtersOf(route))
      expectRefusal(await get({ ...filter, cursor: nextCursor }), 400, JSON.stringify(filter))
  })
})

it.each(['a?b', 'a&limit=200', 'a b+c', 'ä%41', '%', '%C3', 'x'.repeat(200)])(
  'links to the next page of applications to the employer %j',
  async (employer) => {
    for (const _ of [1, 2]) await given.application(tenant, { candidateId: world.candidateId, employer })
    // Written with care and without: what follows a second question mark or a broken escape is part of the filter.
    for (const written of [encodeURIComponent(employer), employer.replaceAll(/[ &+ä]/g, encodeURIComponent)]) {
      const get = (path: string) => send(service, { method: 'GET', path: path, token: tenant.token })
      const first = await get(`/v1/applications?limit=1&employer=${written}`)
      if (first.body.data[0]?.employer !== employer) continue
      const next = await get(/^<([^>]+)>/.exec(String(first.headers.link))?.[1] ?? '')
      expect({ status: next.status, employer: next.body.data?.[0]?.employer }).toEqual({ status: 200, employer })
    }
  },
)

/** What other tests of this file still need. */
const isSpare = (id: string) =>
  ![...Object.values(world), ...Object.values(other.world), tenant.keyId, other.tenant.keyId].includes(id)

function filtersOf({ query }: Operation): Record<string, string>[] {
  const names = Object.keys(query?.shape ?? {})
  const values = { candidateId: world.candidateId, applicationId: world.applicationId, source: 'board' }
  return Object.entries(values).flatMap(([name, value]) => (names.includes(name) ? [{ [name]: value }] : []))
}

async function walkThrough(
  get: (query: Record<string, string>) => Promise<Answer>,
  limit: number,
  between: (seen: string[]) => Promise<void> = async () => {},
): Promise<string[]> {
  const seen: string[] = []
  let cursor: string | null = null
  do {
    const { status, body } = await get({ limit: String(limit), ...(cursor && { cursor }) })
    expect(status).toBe(200)
    expect(body.data.length).toBeLessThanOrEqual(limit)
    seen.push(...body.data.map(({ id }: { id: string }) => id))
    cursor = body.nextCursor
    if (cursor) await between(seen)
  } while (cursor)
  return seen
}

function flipped(bytes: Buffer, index: number): Buffer {
  const copy = Buffer.from(bytes)
  copy[index] = (copy[index] ?? 0) ^ 1
  return copy
}
