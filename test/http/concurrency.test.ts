import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp, type TestTenant } from '../support/app.ts'
import { expectRefusal } from '../support/bad-values.ts'
import { bodyOf, pathOf, routes } from '../support/operations.ts'
import { type Answer, send } from '../support/send.ts'
import { newWorld, storedOf, type World, worldBefore } from '../support/world.ts'

const AT_ONCE = 20

let service: TestApp
let tenant: TestTenant
let world: World
beforeAll(async () => {
  service = await startApp()
})
const versioned = routes
  .filter(({ method, versioned }) => versioned && ['PATCH', 'PUT', 'DELETE'].includes(method))
  .map((route) => [route.operation.name, route] as const)

describe.each(versioned)('%s', (name, route) => {
  const makeWorld = async () => {
    const made = await newWorld(service)
    tenant = made.tenant
    world = await worldBefore(name, tenant, made.world)
  }
  // A change leaves something to change again.
  if (route.method === 'DELETE') beforeEach(makeWorld)
  else beforeAll(makeWorld)

  const change = (ifMatch: string | undefined, round = 0) => {
    const body = route.body && vary(bodyOf(route, world), round)
    return send(service, {
      method: route.method,
      path: pathOf(route, world),
      token: tenant.token,
      ...(body && { body }),
      headers: ifMatch === undefined ? {} : { 'if-match': ifMatch },
    })
  }
  const currentTag = async () =>
    (await send(service, { method: 'GET', path: recordOf(route.path), token: tenant.token })).headers.etag

  it('412: for every tag but the current one, and changes nothing', async () => {
    const tag = String(await currentTag())
    const version = tag.slice(1, -1)
    const others = [
      `"${Number(version) + 1}"`,
      `"${Number(version) - 1}"`,
      `W/${tag}`,
      `w/${tag}`,
      version,
      `'${version}'`,
      `${tag}, "999"`,
      `"999", ${tag}`,
      `"0${version}"`,
      `"+${version}"`,
      `" ${version}"`,
      `"${version}.0"`,
      `"${version}`,
      `${tag}x`,
      `"${2 ** 32 + Number(version)}"`,
      '"abc"',
      '""',
      '"*"',
      '*, *',
      '',
    ]
    const before = await storedOf(service, tenant.id)
    for (const other of others) {
      const answer = await change(other)
      expectRefusal(answer, 412, other)
      expect(answer.body).toMatchObject({ code: 'stale', errors: [{ header: 'If-Match' }] })
    }
    expect(await storedOf(service, tenant.id)).toEqual(before)
  })

  it.each(['the current tag', '*', 'none at all'])('passes with %s', async (which) => {
    const tag = { 'the current tag': await currentTag(), '*': '*', 'none at all': undefined }[which]
    expect((await change(tag)).status).toBe(route.status)
  })

  it(`lets one of ${AT_ONCE} changes with the same tag through`, async () => {
    const tag = await currentTag()
    const answers = await Promise.all(Array.from({ length: AT_ONCE }, (_, round) => change(tag, round + 1)))
    const gone = route.method === 'DELETE' ? 404 : 412
    expect(tallyOf(answers)).toEqual({ [route.status]: 1, [gone]: AT_ONCE - 1 })
  })

  if (route.method !== 'DELETE')
    it('loses no change made with a tag read before it', async () => {
      let won = 0
      const worker = async (worker: number) => {
        for (let turn = 0; turn < 2; ) {
          const { status } = await change(await currentTag(), won + worker * 100 + turn * 10_000)
          expect([route.status, 412]).toContain(status)
          if (status !== 412) [won, turn] = [won + 1, turn + 1]
        }
      }
      const before = Number(String(await currentTag()).slice(1, -1))
      await Promise.all([1, 2, 3].map(worker))
      expect(Number(String(await currentTag()).slice(1, -1)) - before).toBe(won)
    }, 20_000)
})

/** Where the record itself is read: its external address has no GET. */
function recordOf(path: string): string {
  const record = new RegExp(`^/v1/${path.split('/')[2]}/\\{\\w+\\}$`)
  const get = routes.find((route) => route.method === 'GET' && record.test(route.path))
  if (!get) throw new Error(`${path} changes a record that no GET shows: nobody could know its ETag.`)
  return pathOf(get, world)
}

/** Another change each time, since a repeated delivery changes nothing. */
function vary(body: Record<string, unknown>, round: number): Record<string, unknown> {
  const field = ['name', 'employerWords', 'jobTitle', 'title'].find((name) => name in body)
  return {
    ...body,
    ...(field && { [field]: `${body[field]} ${round}` }),
    ...('skill' in body && { skill: { label: `Skill ${round}` } }),
    ...('stage' in body && { stage: 'interview' }),
  }
}

function tallyOf(answers: Answer[]): Record<string, number> {
  const tally: Record<string, number> = {}
  for (const { status } of answers) tally[status] = (tally[status] ?? 0) + 1
  return tally
}
