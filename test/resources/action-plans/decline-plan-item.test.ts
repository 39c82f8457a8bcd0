import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given } from '../../support/given.ts'
import { at, itemBy, itemsOf } from './given.ts'
import { givenItem, itemPromises } from './item-promises.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
  service.setClock('2026-11-02T10:00:00Z')
})

const CHANGE = {
  path: 'not-for-me',
  to: 'not_for_me',
  from: ['todo', 'in_progress', 'snoozed'],
  event: 'action_item.declined',
} as const

const WHY = 'You said that this kind of advice is not for you.'

describe('POST /v1/action-plans/{planId}/items/{itemId}/not-for-me', () => {
  itemPromises(() => service, CHANGE)

  it('200: later plans leave the rule out and say so; reopened, it is back', async () => {
    const tenant = await service.newTenant()
    const { plan, item } = await givenItem(tenant, 'not_for_me')
    const record = async () => {
      const application = await given.application(tenant, { candidateId: plan.candidateId })
      return (await given.rejection(tenant, { applicationId: application.id })).plan
    }
    const later = await record()
    expect(itemsOf(later).map(({ ruleId }) => ruleId)).not.toContain(item.ruleId)
    expect(later.steps[0]).toEqual({ step: 'accept_gracefully', items: [], reason: WHY })
    const { body } = await tenant.get(`/v1/action-plans/${later.id}/explanation`).expect(200)
    expect(body.rules[0]).toMatchObject({ ruleId: item.ruleId, fired: false, reason: WHY, itemKeys: [] })

    await tenant.post(at(plan, item, 'reopening')).expect(200)
    expect(itemBy(await record(), item.ruleId).state).toBe('todo')
  })

  it('200: the other open plans drop it when they are made again, and this one keeps the word', async () => {
    const tenant = await service.newTenant()
    const { plan } = await given.rejection(tenant)
    const application = await given.application(tenant, { candidateId: plan.candidateId })
    const other = (await given.rejection(tenant, { applicationId: application.id })).plan
    const item = itemBy(plan, 'thank-the-interviewer')
    await tenant.post(at(plan, item, 'not-for-me')).expect(200)
    const revised = await tenant.post(`/v1/action-plans/${other.id}/revision`).expect(200)
    const dropped = itemBy(revised.body.plan, item.ruleId)
    expect(dropped).toMatchObject({ state: 'retired', stateReason: WHY })
    expect(revised.body.retired).toEqual([dropped.id])
    const { body } = await tenant.post(`/v1/action-plans/${plan.id}/revision`).expect(200)
    expect(body).toMatchObject({ added: [], retired: [], kept: expect.arrayContaining([item.id]) })
    expect(itemBy(body.plan, item.ruleId).state).toBe('not_for_me')
    const { body: explained } = await tenant.get(`/v1/action-plans/${plan.id}/explanation`).expect(200)
    expect(explained.rules[0]).toMatchObject({ fired: false, reason: WHY })
  })
})
