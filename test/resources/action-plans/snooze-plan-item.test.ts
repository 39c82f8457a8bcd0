import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given } from '../../support/given.ts'
import { at, itemBy, storedBy } from './given.ts'
import { givenItem, itemPromises } from './item-promises.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
  service.setClock('2026-11-02T10:00:00Z')
})

const CHANGE = {
  path: 'snooze',
  body: { until: '2026-11-09' },
  to: 'snoozed',
  from: ['todo', 'in_progress', 'snoozed'],
  event: 'action_item.snoozed',
  leaves: { snoozedUntil: '2026-11-09' },
} as const

describe('POST /v1/action-plans/{planId}/items/{itemId}/snooze', () => {
  itemPromises(() => service, CHANGE)

  it('200: comes back by itself on the day, on the plan and on the checklist', async () => {
    const tenant = await service.newTenant()
    const { plan, item } = await givenItem(tenant, 'snoozed')
    const read = async (now: string) => {
      service.setClock(now)
      const onPlan = itemBy((await tenant.get(`/v1/action-plans/${plan.id}`)).body, item.ruleId)
      const { body } = await tenant.get(`/v1/candidates/${plan.candidateId}/checklist`)
      service.setClock('2026-11-02T10:00:00Z')
      const list = Object.keys(body).find((name) => Array.isArray(body[name]) && has(body[name], item))
      return [list, onPlan.state, onPlan.snoozedUntil]
    }
    expect(await read('2026-11-19T22:59:59Z')).toEqual(['snoozed', 'snoozed', '2026-11-20'])
    expect(await read('2026-11-19T23:00:00Z')).toEqual(['open', 'todo', null])
  })

  it.each(['2026-11-03', '2026-11-02', '2025-11-09'])(
    '409: not until %s, when it is the 3rd where the person is',
    async (until) => {
      const tenant = await service.newTenant()
      const candidate = await given.candidate(tenant, { timeZone: 'Pacific/Auckland' })
      const application = await given.application(tenant, { candidateId: candidate.id })
      service.setClock('2026-11-02T11:30:00Z')
      const { plan } = await given.rejection(tenant, { applicationId: application.id })
      const before = await storedBy(service, tenant)
      const address = at(plan, itemBy(plan, 'thank-the-interviewer'), 'snooze')
      const { status, body } = await tenant.post(address, { until })
      await tenant.post(address, { until: '2026-11-04' }).expect(200)
      service.setClock('2026-11-02T10:00:00Z')
      expect([status, body.code, body.errors[0].pointer]).toEqual([409, 'snooze_in_past', '#/until'])
      expect(body.detail).toContain('2026-11-03')
      expect((before.action_items as { state: string }[]).every(({ state }) => state === 'todo')).toBe(true)
    },
  )

  it.each([
    {},
    { until: '2026-02-30' },
    { until: '10000-01-01' },
    { until: '2026-11-09T10:00:00Z' },
    { until: 'tomorrow' },
    { until: null },
  ])('422: refuses %j', async (body) => {
    const tenant = await service.newTenant()
    const { plan, item } = await givenItem(tenant, 'todo')
    const answer = await tenant.post(at(plan, item, 'snooze'), body).expect(422)
    expect(answer.body.errors[0].pointer).toBe('#/until')
    expect(itemBy((await tenant.get(`/v1/action-plans/${plan.id}`)).body, item.ruleId)).toEqual(item)
  })
})

const has = (items: { id: string }[], { id }: { id: string }) => items.some((item) => item.id === id)
