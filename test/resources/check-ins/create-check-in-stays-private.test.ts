import { beforeAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { type Client, startApp, type TestApp, type TestTenant } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { eventsOf, plain } from '../action-plans/given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
  service.setClock('2026-11-02T10:00:00Z')
})

const NOTE = 'Could not get up this morning.'
const LOW = { score: 1, note: NOTE }

/** A candidate with a plan that asks how they are, and everybody who might want to know. */
async function givenPeople() {
  const tenant = await service.newTenant()
  const { plan, rejection } = await given.rejection(tenant)
  const { candidateId } = rejection
  const candidate = await service.asCandidate(tenant, candidateId)
  return { tenant, candidateId, planId: plan.id, candidate, coach: await service.asCoach(tenant) }
}
type People = Awaited<ReturnType<typeof givenPeople>>

const checkInOf = async ({ candidate, candidateId }: People, answer: object = LOW) =>
  (await candidate.post('/v1/check-ins', { candidateId, ...answer }).expect(201)).body

describe('A check-in that is not shared', () => {
  it('is found by nobody but the candidate, alone or in a list', async () => {
    const people = await givenPeople()
    const { id } = await checkInOf(people)
    const { tenant, coach, candidate, candidateId } = people
    for (const reader of [tenant, coach]) {
      const unknown = plain(await reader.get(`/v1/check-ins/${UNKNOWN_ID}`))
      expect(unknown.status).toBe(404)
      expect(plain(await reader.get(`/v1/check-ins/${id}`))).toEqual(unknown)
      expect(plain(await reader.patch(`/v1/check-ins/${id}`, { visibility: 'tenant' }))).toEqual(unknown)
      for (const query of ['', `?candidateId=${candidateId}`])
        expect((await reader.get(`/v1/check-ins${query}`)).body).toEqual({ data: [], nextCursor: null })
    }
    expect((await candidate.get('/v1/check-ins')).body.data).toMatchObject([{ id, ...LOW }])
  })

  it('leaves no event: the feed only says that the plan was made again', async () => {
    const people = await givenPeople()
    const before = await eventsOf(service, people.tenant)
    const { id } = await checkInOf(people)
    const added = (await eventsOf(service, people.tenant)).slice(before.length)
    expect(added.map(({ type }) => type)).toEqual(['action_plan.revised'])
    expect(JSON.stringify(added)).not.toMatch(new RegExp(`${id}|check|score`))
  })

  it('is in no line of the log but that of the operation, refused or not', async () => {
    const people = await givenPeople()
    const { candidate, candidateId } = people
    const before = service.logged.length
    const { id } = await checkInOf(people)
    await candidate.get(`/v1/check-ins/${id}`).expect(200)
    await candidate.post('/v1/check-ins', { candidateId, ...LOW, score: 9 }).expect(422)
    const lines = service.logged.slice(before)
    expect(lines.map((line) => JSON.parse(line).operation)).toEqual(['createCheckIn', 'getCheckIn', 'createCheckIn'])
    expect(lines.join('')).not.toMatch(new RegExp(`${id}|${candidateId}|${NOTE}|score`, 'i'))
    const said = ['level', 'time', 'pid', 'hostname', 'reqId', 'operation', 'tenantId', 'status', 'durationMs', 'msg']
    for (const line of lines) expect(said).toEqual(expect.arrayContaining(Object.keys(JSON.parse(line))))
  })

  it('is in no metric: the operation is counted as any other is', async () => {
    const people = await givenPeople()
    const { id } = await checkInOf(people)
    const { text } = await request(service.app.server).get('/metrics').expect(200)
    expect(text).not.toMatch(new RegExp(`${id}|${people.candidateId}|${people.tenant.id}|score`, 'i'))
    const lines = text.split('\n').filter((line) => /check.?in/i.test(line))
    expect(lines.length).toBeGreaterThan(0)
    for (const line of lines)
      expect(line).toMatch(
        /^onward_request_duration_seconds_\w+\{(le="[^"]+",)?operation="\w+",status="\d+"\} [\d.e-]+$/,
      )
  })

  it('is kept in one place: no other table holds the words', async () => {
    const people = await givenPeople()
    await checkInOf(people)
    expect(await tablesWith(people.tenant, NOTE)).toEqual(['check_ins'])
  })
})

describe('What others see of the plans', () => {
  it('is the same before and after a low answer, but for what waits and the question that was asked', async () => {
    const people = await givenPeople()
    const before = await viewsOf(people)
    await checkInOf(people)
    const after = await viewsOf(people)
    expect(withoutQuestion(after)).toEqual(withoutQuestion(before))
    expect(JSON.stringify(after)).not.toMatch(/lighten-the-load|talk-to-someone|check_in/)
  })

  it('is the same after a low and after a high answer, but for what waits', async () => {
    const [low, high] = [await givenPeople(), await givenPeople()]
    await checkInOf(low)
    await checkInOf(high, { score: 5 })
    expect(withoutIds(await viewsOf(low))).toEqual(withoutIds(await viewsOf(high)))
    await checkInOf(low)
    await checkInOf(high, { score: 5 })
    expect(withoutIds(await viewsOf(low))).toEqual(withoutIds(await viewsOf(high)))
    const { open } = (await low.candidate.get(`/v1/candidates/${low.candidateId}/checklist`)).body
    expect(open[0].ruleId).toBe('talk-to-someone')
  })

  it('is no more in the answer to one that they send themselves', async () => {
    for (const visibility of [undefined, 'coach', 'tenant']) {
      const { tenant, coach, candidateId } = await givenPeople()
      for (const sender of [tenant, coach]) {
        const { body } = await sender.post('/v1/check-ins', { candidateId, ...LOW, visibility }).expect(201)
        expect(body).toMatchObject({ ...LOW, visibility: visibility ?? 'candidate' })
        expect(body.planChanges.gained).toEqual([])
        for (const { ruleId } of body.planChanges.lost) expect(ruleId).toBe('check-in')
      }
    }
  })
})

describe('A check-in that is shared', () => {
  it.each([
    ['coach', [200, 404]],
    ['tenant', [200, 200]],
  ])('with the %s opens to exactly those', async (visibility, [toCoach, toTenant]) => {
    const people = await givenPeople()
    const { tenant, coach, candidate } = people
    const { id } = await checkInOf(people)
    await candidate.patch(`/v1/check-ins/${id}`, { visibility }).expect(200)
    for (const [reader, status] of [
      [coach, toCoach],
      [tenant, toTenant],
    ] as const) {
      expect((await reader.get(`/v1/check-ins/${id}`)).status).toBe(status)
      const { data } = (await reader.get('/v1/check-ins')).body
      expect(data.map((one: { id: string }) => one.id)).toEqual(status === 200 ? [id] : [])
    }
    const others = [await service.newTenant(), await service.asCandidate(tenant, (await given.candidate(tenant)).id)]
    for (const reader of others) await reader.get(`/v1/check-ins/${id}`).expect(404)
  })
})

/** All that a tenant's key and a coach's key read of one person's plans, with items that wait as if they did not. */
async function viewsOf({ tenant, coach, planId, candidateId }: People): Promise<unknown[]> {
  const read = async (reader: Client) => {
    const answers = [
      await reader.get(`/v1/action-plans/${planId}`).expect(200),
      await reader.get(`/v1/action-plans/${planId}/explanation`).expect(200),
      await reader.get('/v1/action-plans').expect(200),
    ]
    const { open, later, snoozed, ...rest } = (await reader.get(`/v1/candidates/${candidateId}/checklist`)).body
    const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1)
    return [...answers.map(({ body }) => body), { ...rest, items: [...open, ...later, ...snoozed].toSorted(byId) }]
  }
  return [await read(tenant), await read(coach)].map(awake)
}

/**
 * Putting an item off changes its state and its day, and nothing else of it may differ. Versions and digests are left out:
 * they move with everything a plan rests on, seen or not.
 */
function awake(value: any): any {
  if (Array.isArray(value)) return value.map(awake)
  if (typeof value !== 'object' || value === null) return value
  const { factsDigest: _, version: __, ...rest } = value
  const shown = Object.fromEntries(Object.entries(rest).map(([name, part]) => [name, awake(part)]))
  if (!('snoozedUntil' in shown)) return shown
  return { ...shown, snoozedUntil: null, state: shown.state === 'snoozed' ? 'todo' : shown.state }
}

/** Without the weekly question, which is answered. */
function withoutQuestion(value: any): any {
  if (Array.isArray(value)) return value.filter((entry) => entry?.ruleId !== 'check-in').map(withoutQuestion)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withoutQuestion(part)]))
}

function withoutIds(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value).replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'id'))
}

async function tablesWith({ id }: TestTenant, words: string): Promise<string[]> {
  const { pool } = service.database
  const { rows: tables } = await pool.query<{ name: string }>(
    `select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'tenant_id' order by 1`,
  )
  const found: string[] = []
  for (const { name } of tables) {
    const { rows } = await pool.query(
      `select 1 from ${name} t where tenant_id = $1 and strpos(to_jsonb(t)::text, $2) > 0`,
      [id, words],
    )
    if (rows.length > 0) found.push(name)
  }
  return found
}
