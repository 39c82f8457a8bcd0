import { beforeAll, describe, expect, it } from '@jest/globals'
import { checklist } from '../../../src/rules/checklist.ts'
import { stayInALightWeek } from '../../../src/rules/make-plan.ts'
import { type Client, startApp, type TestApp } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { at, idsOf, itemBy, itemsOf, plain } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
  service.setClock('2026-11-02T10:00:00Z')
})

const checklistOf = async (tenant: Client, candidateId: string) =>
  (await tenant.get(`/v1/candidates/${candidateId}/checklist`).expect(200)).body

describe('GET /v1/candidates/{candidateId}/checklist', () => {
  it('200: at most five are open, the rest waits, all in order of priority and date', async () => {
    const tenant = await service.newTenant()
    const { plan } = await given.rejection(tenant)
    const { candidateId, today, open, later, snoozed } = await checklistOf(tenant, plan.candidateId)
    expect([candidateId, today, snoozed]).toEqual([plan.candidateId, '2026-11-02', []])
    expect(open).toHaveLength(5)
    expect([...open, ...later]).toEqual(itemsOf(plan).sort(byUrgency))
  })

  it('200: what is done or skipped makes room for the next', async () => {
    const tenant = await service.newTenant()
    const { plan } = await given.rejection(tenant)
    const before = await checklistOf(tenant, plan.candidateId)
    await tenant.post(at(plan, before.open[0], 'completion')).expect(200)
    await tenant.post(at(plan, before.open[1], 'skip'), { reason: 'No' }).expect(200)
    await tenant.post(at(plan, before.open[2], 'not-for-me')).expect(200)
    const after = await checklistOf(tenant, plan.candidateId)
    expect(idsOf(after.open)).toEqual(idsOf([...before.open.slice(3), ...before.later.slice(0, 3)]))
    expect(after.later).toEqual(before.later.slice(3))
  })

  it('200: what is put off stands apart, by date, and what is started stays', async () => {
    const tenant = await service.newTenant()
    const { plan } = await given.rejection(tenant)
    const { open } = await checklistOf(tenant, plan.candidateId)
    await tenant.post(at(plan, open[0], 'snooze'), { until: '2026-11-20' }).expect(200)
    await tenant.post(at(plan, open[1], 'snooze'), { until: '2026-11-10' }).expect(200)
    await tenant.post(at(plan, open[2], 'start')).expect(200)
    const after = await checklistOf(tenant, plan.candidateId)
    expect(idsOf(after.snoozed)).toEqual([open[1].id, open[0].id])
    expect(after.open[0]).toMatchObject({ id: open[2].id, state: 'in_progress' })
    expect(after.open).toHaveLength(5)
  })

  it('200: has each item once, however many plans hold it', async () => {
    const tenant = await service.newTenant()
    const { id: candidateId } = await given.candidate(tenant)
    const plans = []
    for (const employer of ['Hafen', 'Nordlicht', 'Elbe']) {
      const application = await given.application(tenant, { candidateId, employer })
      plans.push((await given.rejection(tenant, { applicationId: application.id })).plan)
    }
    const { open, later } = await checklistOf(tenant, candidateId)
    const listed = idsOf([...open, ...later])
    expect(new Set(listed).size).toBe(listed.length)
    expect(new Set(listed)).toEqual(new Set(plans.flatMap((plan) => idsOf(itemsOf(plan)))))
  })

  it('200: loses what only a closed plan could ask for; advice to the person lives on with the other plan, as it was', async () => {
    const tenant = await service.newTenant()
    const { plan } = await given.rejection(tenant)
    const application = await given.application(tenant, { candidateId: plan.candidateId })
    const other = (await given.rejection(tenant, { applicationId: application.id })).plan
    const retract = ({ rejectionId }: { rejectionId: string }) =>
      tenant.post(`/v1/rejections/${rejectionId}/retraction`, { reason: 'Sent by mistake' }).expect(200)
    const aboutIt = idsOf(itemsOf(plan).filter(({ key }) => key.includes(plan.applicationId)))
    await retract(plan)
    const { open, later } = await checklistOf(tenant, plan.candidateId)
    const standing = new Set([...idsOf(itemsOf(plan)), ...idsOf(itemsOf(other))].filter((id) => !aboutIt.includes(id)))
    expect(aboutIt.length).toBeGreaterThan(2)
    expect(idsOf([...open, ...later]).sort()).toEqual([...standing].sort())
    await retract(other)
    expect(await checklistOf(tenant, plan.candidateId)).toMatchObject({ open: [], later: [], snoozed: [] })
  })

  it('200: a light week leaves the lightening and two more, and the rest comes back after seven days', async () => {
    const tenant = await service.newTenant()
    const { id: candidateId } = await given.candidate(tenant)
    const fresh = { candidateId, stage: 'applied', appliedAt: '2026-11-01T08:00:00Z' }
    const applications = await Promise.all(Array.from({ length: 17 }, () => given.application(tenant, fresh)))
    const { plan } = await given.rejection(tenant, { applicationId: applications[0].id })
    const person = await service.asCandidate(tenant, candidateId)
    const own = (await person.get(`/v1/action-plans/${plan.id}`).expect(200)).body
    const { open, later, snoozed } = await checklistOf(person, candidateId)
    expect([open[0].id, later]).toEqual([itemBy(own, 'lighten-the-load').id, []])
    const stays = open.map(({ ruleId }: { ruleId: string }) => ruleId)
    expect(stays.filter((ruleId: string) => !stayInALightWeek(checklist).includes(ruleId))).toHaveLength(2)
    expect(idsOf(itemsOf(plan))).not.toContain(open[0].id)
    expect(new Set(snoozed.map(({ snoozedUntil }: { snoozedUntil: string }) => snoozedUntil))).toEqual(
      new Set(['2026-11-09']),
    )
    service.setClock('2026-11-09T10:00:00Z')
    const week = await checklistOf(tenant, candidateId)
    service.setClock('2026-11-02T10:00:00Z')
    expect([week.snoozed, week.open.length + week.later.length]).toEqual([[], open.length - 1 + snoozed.length])
  })

  it('200: a person without plans has three empty lists, on their own calendar', async () => {
    const tenant = await service.newTenant()
    service.setClock('2026-11-02T11:30:00Z')
    const { id: candidateId } = await given.candidate(tenant, { timeZone: 'Pacific/Auckland' })
    const body = await checklistOf(tenant, candidateId)
    service.setClock('2026-11-02T10:00:00Z')
    expect(body).toEqual({ candidateId, today: '2026-11-03', open: [], later: [], snoozed: [] })
  })

  it('404: hides another tenant’s candidate', async () => {
    const [one, other] = [await service.newTenant(), await service.newTenant()]
    const { plan } = await given.rejection(other)
    const foreign = await one.get(`/v1/candidates/${plan.candidateId}/checklist`)
    expect(foreign.status).toBe(404)
    expect(plain(foreign)).toEqual(plain(await one.get(`/v1/candidates/${UNKNOWN_ID}/checklist`)))
  })
})

type Item = { priority: number; dueOn: string; id: string }

function byUrgency(one: Item, other: Item): number {
  return other.priority - one.priority || one.dueOn.localeCompare(other.dueOn) || one.id.localeCompare(other.id)
}
