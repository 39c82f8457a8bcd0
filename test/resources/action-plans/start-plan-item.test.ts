import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { at, itemBy } from './given.ts'
import { givenItem, itemPromises } from './item-promises.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
  service.setClock('2026-11-02T10:00:00Z')
})

const CHANGE = {
  path: 'start',
  to: 'in_progress',
  from: ['todo', 'snoozed'],
  event: 'action_item.started',
} as const

describe('POST /v1/action-plans/{planId}/items/{itemId}/start', () => {
  itemPromises(() => service, CHANGE)

  it('200: what was put off until today starts like anything to do', async () => {
    const tenant = await service.newTenant()
    const { plan, item } = await givenItem(tenant, 'snoozed')
    service.setClock('2026-11-20T10:00:00Z')
    const { body } = await tenant.post(at(plan, item, 'start')).expect(200)
    service.setClock('2026-11-02T10:00:00Z')
    expect(body).toMatchObject({ state: 'in_progress', snoozedUntil: null })
  })

  it('422: takes no body', async () => {
    const tenant = await service.newTenant()
    const { plan, item } = await givenItem(tenant, 'todo')
    await tenant.post(at(plan, item, 'start'), { reason: 'x' }).expect(422)
    const { body } = await tenant.get(`/v1/action-plans/${plan.id}`)
    expect(itemBy(body, item.ruleId)).toEqual(item)
  })
})
