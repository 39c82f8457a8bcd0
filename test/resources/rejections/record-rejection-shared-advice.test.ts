import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp, type TestTenant } from '../../support/app.ts'
import { given } from '../../support/given.ts'
import { at, idsOf, itemBy, itemsOf } from '../action-plans/given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

describe('POST /v1/rejections, again for the same person', () => {
  beforeEach(() => service.setClock('2026-11-02T10:00:00Z'))

  it('201: five endings of one person share advice instead of repeating it', async () => {
    const tenant = await service.newTenant()
    const candidate = await given.candidate(tenant)
    const recorded = []
    for (let n = 0; n < 5; n += 1) {
      const application = await given.application(tenant, { candidateId: candidate.id, employer: `Employer ${n}` })
      recorded.push(await given.rejection(tenant, { applicationId: application.id }))
    }
    const plans = await Promise.all(recorded.map(({ plan }) => readPlan(tenant, plan.id)))
    for (const { steps } of plans) for (const { items, reason } of steps) expect(items.length > 0).toBe(reason === null)
    const items = plans.flatMap(itemsOf)
    expect(new Set(idsOf(items)).size).toBe(new Set(items.map(({ key }) => key)).size)
    const shared = plans.map((plan) => itemBy(plan, 'apply-to-matching-roles'))
    expect(new Set(idsOf(shared)).size).toBe(1)
    expect(shared[0]).toMatchObject({
      version: 5,
      links: recorded.map(({ rejection }) => ({ type: 'rejection', id: rejection.id })),
    })
    expect(new Set(items.filter(({ ruleId }) => ruleId === 'thank-the-interviewer').map(({ id }) => id)).size).toBe(5)
    expect(items.filter(({ ruleId }) => ruleId === 'join-an-event')).toHaveLength(1)
  })

  it('201: the same skill from another posting strengthens its gap, and no more than two are open', async () => {
    const tenant = await service.newTenant()
    const { id: candidateId } = await given.candidate(tenant)
    const gapsAfter = async (employer: string, skillsAsked: string[]) => {
      const application = await given.application(tenant, { candidateId, employer, skillsAsked })
      const reasons = [{ code: 'skills_gap' }]
      const { plan } = await given.rejection(tenant, { applicationId: application.id, reasons })
      return itemsOf(plan).filter(({ ruleId }) => ruleId === 'close-a-skill-gap')
    }
    const first = await gapsAfter('Hafen Logistics', ['SQL', 'Power BI'])
    const second = await gapsAfter('Nordlicht Energie', ['power bi', 'dbt', 'Kafka'])
    const third = await gapsAfter('Alster Bank', ['Rust'])
    expect(first.map(({ key }) => key)).toEqual(['close-a-skill-gap:power bi'])
    expect(second.map(({ key }) => key)).toEqual(['close-a-skill-gap:power bi', 'close-a-skill-gap:dbt'])
    expect(second[0]).toMatchObject({ id: first[0]?.id, version: 2 })
    expect(second[0]?.links).toHaveLength(4)
    expect(third).toEqual([])
  })

  it('201: a count in shared advice is that of the latest news', async () => {
    const tenant = await service.newTenant()
    const { id: candidateId } = await given.candidate(tenant)
    let latest: { plan: { id: string } } | undefined
    for (let n = 1; n <= 7; n += 1) {
      const application = await given.application(tenant, { candidateId, employer: `Employer ${n}` })
      latest = await given.rejection(tenant, { applicationId: application.id })
    }
    const plan = await readPlan(tenant, latest?.plan.id ?? '')
    expect(itemBy(plan, 'notice-a-pattern').why).toContain('All of your latest 7 endings')
  })

  it('201: advice whose day is still ahead keeps its request and date, says the latest reason and gains the new record', async () => {
    const tenant = await service.newTenant()
    const { plan } = await given.rejection(tenant)
    const known = itemBy(plan, 'apply-to-matching-roles')
    await tenant.post(at(plan, known, 'start')).expect(200)
    service.setClock('2026-11-04T10:00:00Z')
    const next = await recordAgain(tenant, plan)
    const { title, how, ifThen, dueOn, id } = known
    expect(itemBy(next.plan, known.ruleId)).toMatchObject({ id, title, how, ifThen, dueOn, state: 'in_progress' })
    expect(itemBy(next.plan, known.ruleId).why).toContain('Sent in the week from Monday 2 November')
    expect(itemBy(next.plan, known.ruleId).links).toEqual([
      ...known.links,
      { type: 'rejection', id: next.rejection.id },
    ])
  })

  it('201: advice whose day has passed is planned anew under its id, so that no new plan begins late', async () => {
    const tenant = await service.newTenant()
    const { plan } = await given.rejection(tenant)
    await tenant.post(at(plan, itemBy(plan, 'reach-out-to-one-person'), 'snooze'), { until: '2026-11-20' }).expect(200)
    await tenant.post(at(plan, itemBy(plan, 'name-your-strengths'), 'snooze'), { until: '2027-06-01' }).expect(200)
    service.setClock('2027-01-20T10:00:00Z')
    const next = await recordAgain(tenant, plan)
    expect((await tenant.get(`/v1/action-plans/${next.plan.id}`)).body).toEqual(next.plan)
    for (const ruleId of ['apply-to-matching-roles', 'do-one-thing-that-restores', 'reach-out-to-one-person']) {
      const item = itemBy(next.plan, ruleId)
      expect([item.id, item.state]).toEqual([itemBy(plan, ruleId).id, 'todo'])
      expect(item.dueOn >= '2027-01-20').toBe(true)
      expect(item.ifThen.when).toContain('January')
    }
    const putOff = itemBy(plan, 'name-your-strengths')
    expect(itemBy(next.plan, putOff.ruleId)).toMatchObject({ state: 'snoozed', dueOn: putOff.dueOn })
  })
})

async function recordAgain(tenant: TestTenant, { candidateId }: { candidateId: string }) {
  const application = await given.application(tenant, { candidateId, employer: 'Nordlicht' })
  return given.rejection(tenant, { applicationId: application.id })
}

async function readPlan(tenant: TestTenant, planId: string) {
  return (await tenant.get(`/v1/action-plans/${planId}`)).body
}
