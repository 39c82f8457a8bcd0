import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given } from '../../support/given.ts'
import { at, itemBy, storedBy } from './given.ts'
import { itemPromises } from './item-promises.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
  service.setClock('2026-11-02T10:00:00Z')
})

const CHANGE = {
  path: 'reopening',
  to: 'todo',
  from: ['in_progress', 'done', 'skipped', 'snoozed', 'not_for_me'],
  event: 'action_item.reopened',
} as const

describe('POST /v1/action-plans/{planId}/items/{itemId}/reopening', () => {
  itemPromises(() => service, CHANGE)

  it('409: not while the same advice is open on another plan', async () => {
    const tenant = await service.newTenant()
    const { plan } = await given.rejection(tenant)
    const item = itemBy(plan, 'apply-to-matching-roles')
    await tenant.post(at(plan, item, 'completion')).expect(200)
    const application = await given.application(tenant, { candidateId: plan.candidateId })
    const next = (await given.rejection(tenant, { applicationId: application.id })).plan
    const before = await storedBy(service, tenant)
    const { body } = await tenant.post(at(plan, item, 'reopening')).expect(409)
    expect(body.code).toBe('advice_open')
    expect(await storedBy(service, tenant)).toEqual(before)

    await tenant.post(at(next, itemBy(next, item.ruleId), 'completion')).expect(200)
    await tenant.post(at(plan, item, 'reopening')).expect(200)
  })
})
