import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp, type TestTenant } from '../support/app.ts'
import { idsIn, mix, referencesIn, unknown, waysToMix, withoutAddress } from '../support/foreign.ts'
import { UNKNOWN_ID } from '../support/given.ts'
import { bodyOf, type Operation, pathOf, routes } from '../support/operations.ts'
import { type Answer, send } from '../support/send.ts'
import { newWorld, storedOf, type World } from '../support/world.ts'

let service: TestApp
type Side = { tenant: TestTenant; world: World }
let sides: [Side, Side]
beforeAll(async () => {
  service = await startApp()
  sides = [await newWorld(service), await newWorld(service)]
})

const ofTenants = routes.filter(({ scope }) => scope !== 'operator')
const named = (list: readonly Operation[]) => list.map((route) => [route.operation.name, route] as const)

describe.each(named(ofTenants.filter((route) => idsIn(route).length > 0)))('%s', (_, route) => {
  it.each(waysToMix(idsIn(route)))("404: with another tenant's %s, as with unknown ones", async (_name, foreign) => {
    for (const [own, victim] of bothWays()) {
      const before = await stored()
      const answers = [
        await call(route, own, mix(own.world, victim.world, foreign)),
        await call(route, own, mix(own.world, unknown(victim.world), foreign)),
      ]
      expect(answers.map(({ status }) => status)).toEqual([404, 404])
      expect(withoutAddress(answers[0])).toEqual(withoutAddress(answers[1]))
      expect(await stored()).toEqual(before)
    }
  })
})

describe.each(named(ofTenants.filter((route) => route.body && referencesIn(route).length > 0)))('%s', (_, route) => {
  it.each(referencesIn(route))("404: with another tenant's %s in the body, as with an unknown one", async (field) => {
    for (const [own, victim] of bothWays()) {
      const before = await stored()
      const world = { ...own.world, externalId: 'not-yet-known' }
      const body = bodyOf(route, own.world)
      const answers = [
        await call(route, own, world, { ...body, [field]: victim.world[field as keyof World] }),
        await call(route, own, world, { ...body, [field]: UNKNOWN_ID }),
      ]
      expect(answers.map(({ status }) => status)).toEqual([404, 404])
      expect(withoutAddress(answers[0])).toEqual(withoutAddress(answers[1]))
      expect(await stored()).toEqual(before)
    }
  })
})

describe.each(named(ofTenants.filter((route) => route.page)))('%s', (_, route) => {
  it('shows nothing of another tenant', async () => {
    for (const [own, victim] of bothWays()) {
      const { status, body, text } = await call(route, own, own.world)
      expect(status).toBe(200)
      expect(body.data.length).toBeGreaterThan(0)
      for (const id of Object.values(victim.world).filter((value) => value.length === 36))
        expect(text).not.toContain(id)
    }
  })

  const filters = Object.keys(route.query?.shape ?? {}).filter((name) => name.endsWith('Id') && name !== 'externalId')
  if (filters.length > 0)
    it.each(filters)("is empty when filtered by another tenant's %s", async (filter) => {
      for (const [own, victim] of bothWays()) {
        const path = `${pathOf(route, own.world)}?${filter}=${victim.world[filter as keyof World]}`
        const { status, body } = await send(service, { method: 'GET', path, token: own.tenant.token })
        expect({ status, body }).toEqual({ status: 200, body: { data: [], nextCursor: null } })
      }
    })
})

describe.each(named(ofTenants.filter(({ path }) => path.includes('{externalId}'))))('%s', (_, route) => {
  it("takes another tenant's external id as its own, and leaves the other's record alone", async () => {
    for (const [own, victim] of bothWays()) {
      await service.database.pool.query(
        `update ${tableOf(route)} set external_id = 'only-theirs' where tenant_id = $1 and external_id = 'X-1'`,
        [victim.tenant.id],
      )
      const before = await storedOf(service, victim.tenant.id)
      const world = { ...own.world, rejectedApplicationId: own.world.applicationId, externalId: 'only-theirs' }
      const { status, text } = await call(route, own, world)
      expect(status).toBe(200)
      for (const id of [victim.world.candidateId, victim.world.applicationId, victim.world.rejectionId])
        expect(text).not.toContain(id)
      expect(await storedOf(service, victim.tenant.id)).toEqual(before)
      await service.database.pool.query(
        `delete from ${tableOf(route)} where tenant_id = $1 and external_id = 'only-theirs'`,
        [own.tenant.id],
      )
      await service.database.pool.query(
        `update ${tableOf(route)} set external_id = 'X-1' where tenant_id = $1 and external_id = 'only-theirs'`,
        [victim.tenant.id],
      )
    }
  })
})

const tableOf = ({ path }: Operation) => (path.split('/')[2] as string).replaceAll('-', '_')
const bothWays = (): [Side, Side][] => [
  [sides[0], sides[1]],
  [sides[1], sides[0]],
]
const stored = () => Promise.all(sides.map(({ tenant }) => storedOf(service, tenant.id)))

function call(route: Operation, { tenant }: Side, world: World, body?: object): Promise<Answer> {
  const sent = body ?? (route.body && bodyOf(route, world))
  return send(service, {
    method: route.method,
    path: pathOf(route, world),
    token: tenant.token,
    ...(sent && { body: sent }),
  })
}
