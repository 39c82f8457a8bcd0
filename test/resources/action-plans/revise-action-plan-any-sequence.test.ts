import { beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { startApp, type TestApp, type TestTenant } from '../../support/app.ts'
import { given } from '../../support/given.ts'
import { at, idsOf, itemsOf, storedBy } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

const START = Date.UTC(2026, 10, 2, 10)
const DAY_MS = 86_400_000
const ITEM_CHANGES = ['start', 'completion', 'skip', 'snooze', 'not-for-me', 'reopening'] as const
const REASONS = ['skills_gap', 'administrative', 'qualification_missing', 'interview_performance'] as const

const onItem = fc.record({ change: fc.constantFrom(...ITEM_CHANGES), plan: fc.nat(), item: fc.nat() })
const onPlan = fc.record({ change: fc.constantFrom('revision'), plan: fc.nat() })
const onFacts = fc.oneof(
  fc.record({ change: fc.constantFrom('days'), days: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ change: fc.constantFrom('reasons'), plan: fc.nat(), code: fc.constantFrom(...REASONS) }),
  fc.record({ change: fc.constantFrom('rejection', 'application') }),
  fc.record({ change: fc.constantFrom('retraction'), plan: fc.nat() }),
)
const steps = fc.array(fc.oneof(onItem, onItem, onPlan, onFacts), { minLength: 3, maxLength: 8 })
type Step = { change: string; plan?: number; item?: number; days?: number; code?: string }
type Plan = any

describe('a revision after any sequence of changes', () => {
  it('200: keeps what it keeps as it is, opens no advice twice, and said again changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (sequence) => {
        const person = await givenPerson()
        for (const step of sequence) await person.take(step)
        for (const { id } of person.plans) await expectStableRevision(person.tenant, id)
        await expectOneOpenItemAKey(person.tenant)
      }),
      { numRuns: 12 },
    )
  }, 60_000)
})

async function givenPerson() {
  let now = START
  service.setClock(new Date(now).toISOString())
  const tenant = await service.newTenant()
  const { id: candidateId } = await given.candidate(tenant)
  const plans: Plan[] = []
  const reject = async () => {
    const { id: applicationId } = await given.application(tenant, { candidateId })
    plans.push((await given.rejection(tenant, { applicationId, receivedAt: new Date(now).toISOString() })).plan)
  }
  await reject()
  await reject()
  const take = async ({ change, plan: index = 0, item = 0, days = 0, code }: Step) => {
    const plan = plans[index % plans.length]
    if (change === 'days') service.setClock(new Date((now += days * DAY_MS)).toISOString())
    else if (change === 'rejection') await reject()
    else if (change === 'application') await given.application(tenant, { candidateId })
    else if (change === 'reasons')
      expectDone(await tenant.patch(`/v1/rejections/${plan.rejectionId}`, { reasons: [{ code }] }))
    else if (change === 'retraction')
      expectDone(await tenant.post(`/v1/rejections/${plan.rejectionId}/retraction`, { reason: 'Mistake' }))
    else if (change === 'revision') expectDone(await tenant.post(`/v1/action-plans/${plan.id}/revision`))
    else {
      const items = itemsOf((await tenant.get(`/v1/action-plans/${plan.id}`)).body)
      const bodies: Record<string, object> = { skip: { reason: 'No' }, snooze: { until: '2027-06-01' } }
      expectDone(await tenant.post(at(plan, items[item % items.length], change), bodies[change]))
    }
  }
  return { tenant, plans, take }
}

/** Refusals are fine here; faults are not. */
function expectDone({ status }: { status: number }): void {
  expect([200, 409]).toContain(status)
}

async function expectOneOpenItemAKey(tenant: TestTenant): Promise<void> {
  const { action_items } = await storedBy(service, tenant)
  const open = (action_items as { key: string; state: string }[]).filter(({ state }) =>
    ['todo', 'in_progress', 'snoozed'].includes(state),
  )
  expect(open.length).toBe(new Set(open.map(({ key }) => key)).size)
}

async function expectStableRevision(tenant: TestTenant, planId: string): Promise<void> {
  const before = (await tenant.get(`/v1/action-plans/${planId}`)).body
  const { status, body: first } = await tenant.post(`/v1/action-plans/${planId}/revision`)
  if (before.state === 'closed') return expect(status).toBe(409)
  const statesBefore = new Map(itemsOf(before).map(({ id, state, dueOn }) => [id, { state, dueOn }]))
  for (const id of first.kept) {
    const { state, dueOn } = itemsOf(first.plan).find((item) => item.id === id)
    expect({ state, dueOn }).toEqual(statesBefore.get(id))
  }
  expect(idsOf(itemsOf(first.plan))).toEqual(expect.arrayContaining([...first.added, ...first.kept]))
  for (const { items, reason } of first.plan.steps)
    expect(items.some(({ state }: { state: string }) => state !== 'retired')).toBe(reason === null)

  const { body: second } = await tenant.post(`/v1/action-plans/${planId}/revision`)
  expect([second.added, second.retired, second.kept]).toEqual([[], [], expect.any(Array)])
  expect(second.plan.steps).toEqual(first.plan.steps)
}
