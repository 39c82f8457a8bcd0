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
  path: 'skip',
  body: { reason: 'Already spoke with her' },
  to: 'skipped',
  from: ['todo', 'in_progress', 'snoozed'],
  event: 'action_item.skipped',
  leaves: { stateReason: 'Already spoke with her' },
} as const

describe('POST /v1/action-plans/{planId}/items/{itemId}/skip', () => {
  itemPromises(() => service, CHANGE)

  it('409: with another reason, what is skipped stays skipped for the first one', async () => {
    const tenant = await service.newTenant()
    const { plan, item } = await givenItem(tenant, 'skipped')
    await tenant.post(at(plan, item, 'skip'), { reason: 'Another' }).expect(409)
    const { body } = await tenant.get(`/v1/action-plans/${plan.id}`)
    expect(itemBy(body, item.ruleId)).toEqual(item)
  })

  it('200: only this time; the next plan may give the advice again', async () => {
    const tenant = await service.newTenant()
    const { plan } = await given.rejection(tenant)
    const item = itemBy(plan, 'apply-to-matching-roles')
    await tenant.post(at(plan, item, 'skip'), { reason: 'On holiday' }).expect(200)
    const application = await given.application(tenant, { candidateId: plan.candidateId })
    const next = await given.rejection(tenant, { applicationId: application.id })
    expect(itemBy(next.plan, item.ruleId)).toMatchObject({ state: 'todo', version: 1 })
    expect(itemsOf(next.plan)).not.toContainEqual(expect.objectContaining({ id: item.id }))
  })

  it.each([
    undefined,
    {},
    { reason: null },
    { reason: '' },
    { reason: '\u2003' },
    { reason: '\ud800' },
    { reason: 'x'.repeat(501) },
  ])('422: needs a reason, not %j', async (body) => {
    const tenant = await service.newTenant()
    const { plan, item } = await givenItem(tenant, 'todo')
    await tenant.post(at(plan, item, 'skip'), body).expect(422)
    expect(itemBy((await tenant.get(`/v1/action-plans/${plan.id}`)).body, item.ruleId)).toEqual(item)
  })
})
