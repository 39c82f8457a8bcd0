import { expect, it } from '@jest/globals'
import type { TestApp, TestTenant } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { at, eventsOf, itemBy, plain, storedBy } from './given.ts'

const STATES = ['todo', 'in_progress', 'done', 'skipped', 'snoozed', 'not_for_me', 'retired'] as const
type State = (typeof STATES)[number]

type Change = {
  /** Last part of the address. */
  path: string
  body?: object
  to: State
  from: readonly State[]
  event: string
  /** Fields the item has afterwards. */
  leaves?: object
}

/** What every change of an item promises, as tests. */
export function itemPromises(service: () => TestApp, { path, body, to, from, event, leaves = {} }: Change): void {
  it.each(from)('200: from %s', async (state) => {
    const tenant = await service().newTenant()
    const { plan, item } = await givenItem(tenant, state)
    const answer = await tenant.post(at(plan, item, path), body).expect(200)
    const changed = { state: to, stateReason: null, snoozedUntil: null, stateChangedAt: expect.any(String), ...leaves }
    expect(answer.body).toEqual({ ...item, ...changed, version: item.version + 1 })
    expect(answer.headers.etag).toBe(`"${item.version + 1}"`)
    expect(itemBy((await tenant.get(`/v1/action-plans/${plan.id}`)).body, item.ruleId)).toEqual(answer.body)
    const data = { itemId: item.id, planId: plan.id, candidateId: plan.candidateId }
    expect((await eventsOf(service(), tenant)).at(-1)).toEqual({ type: event, data })
  })

  it('200: said again, it is no change', async () => {
    const tenant = await service().newTenant()
    const { plan, item } = await givenItem(tenant, from[0] as State)
    const first = await tenant.post(at(plan, item, path), body).expect(200)
    const before = await storedBy(service(), tenant)
    const second = await tenant.post(at(plan, item, path), body).expect(200)
    expect(second.text).toBe(first.text)
    expect(await storedBy(service(), tenant)).toEqual(before)
  })

  it.each(STATES.filter((state) => state !== to && !from.includes(state)))('409: not from %s', async (state) => {
    const tenant = await service().newTenant()
    const { plan, item } = await givenItem(tenant, state)
    await expectRefusal(tenant, at(plan, item, path), 'item_settled')
  })

  it('409: not on a closed plan', async () => {
    const tenant = await service().newTenant()
    const { plan, item } = await givenItem(tenant, 'todo')
    await tenant.post(`/v1/rejections/${plan.rejectionId}/retraction`, { reason: 'Sent by mistake' }).expect(200)
    await expectRefusal(tenant, at(plan, item, path), 'plan_closed')
  })

  it('404: hides another tenant’s item, and leaves it alone', async () => {
    const [one, other] = [await service().newTenant(), await service().newTenant()]
    const { plan, item } = await givenItem(other, from[0] as State)
    const before = await storedBy(service(), other)
    const foreign = await one.post(at(plan, item, path), body)
    expect(foreign.status).toBe(404)
    expect(plain(foreign)).toEqual(plain(await one.post(at({ id: UNKNOWN_ID }, { id: UNKNOWN_ID }, path), body)))
    expect(await storedBy(service(), other)).toEqual(before)
  })

  it('404: an item of another plan', async () => {
    const tenant = await service().newTenant()
    const { item } = await givenItem(tenant, from[0] as State)
    const { plan } = await given.rejection(tenant)
    const before = await storedBy(service(), tenant)
    await tenant.post(at(plan, item, path), body).expect(404)
    expect(await storedBy(service(), tenant)).toEqual(before)
  })

  async function expectRefusal(tenant: TestTenant, address: string, code: string) {
    const before = await storedBy(service(), tenant)
    const answer = await tenant.post(address, body).expect(409)
    expect(answer.body.code).toBe(code)
    expect(await storedBy(service(), tenant)).toEqual(before)
  }
}

const WAYS: Record<State, ((tenant: TestTenant, address: string, rejectionId: string) => PromiseLike<unknown>) | null> =
  {
    todo: null,
    in_progress: (tenant, address) => tenant.post(`${address}/start`).expect(200),
    done: (tenant, address) => tenant.post(`${address}/completion`).expect(200),
    skipped: (tenant, address) => tenant.post(`${address}/skip`, { reason: 'Not this week' }).expect(200),
    snoozed: (tenant, address) => tenant.post(`${address}/snooze`, { until: '2026-11-20' }).expect(200),
    not_for_me: (tenant, address) => tenant.post(`${address}/not-for-me`).expect(200),
    retired: (tenant, _, rejectionId) =>
      tenant.patch(`/v1/rejections/${rejectionId}`, { reasons: [{ code: 'administrative' }] }).expect(200),
  }

/** A plan whose thank-you item has come to a state. */
export async function givenItem(tenant: TestTenant, state: State) {
  const { plan } = await given.rejection(tenant)
  await WAYS[state]?.(tenant, at(plan, itemBy(plan, 'thank-the-interviewer')), plan.rejectionId)
  const { body } = await tenant.get(`/v1/action-plans/${plan.id}`).expect(200)
  const item = itemBy(body, 'thank-the-interviewer')
  expect(item.state).toBe(state)
  return { plan: body, item }
}
