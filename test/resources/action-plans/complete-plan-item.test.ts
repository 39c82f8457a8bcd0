import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given } from '../../support/given.ts'
import { at, eventsOf, itemBy, storedBy } from './given.ts'
import { givenItem, itemPromises } from './item-promises.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
  service.setClock('2026-11-02T10:00:00Z')
})

const CHANGE = {
  path: 'completion',
  to: 'done',
  from: ['todo', 'in_progress', 'snoozed'],
  event: 'action_item.completed',
} as const

describe('POST /v1/action-plans/{planId}/items/{itemId}/completion', () => {
  itemPromises(() => service, CHANGE)

  it('200: is done on every plan that shares the item', async () => {
    const tenant = await service.newTenant()
    const { plan } = await given.rejection(tenant)
    const application = await given.application(tenant, { candidateId: plan.candidateId })
    const other = (await given.rejection(tenant, { applicationId: application.id })).plan
    const item = itemBy(other, 'apply-to-matching-roles')
    await tenant.post(at(plan, item, 'completion')).expect(200)
    const { body, headers } = await tenant.get(`/v1/action-plans/${other.id}`)
    expect(itemBy(body, item.ruleId)).toMatchObject({ id: item.id, state: 'done' })
    expect(headers.etag).toBe(`"${other.version + 1}"`)
  })

  it('200: takes a request that names a content type and has no body', async () => {
    const tenant = await service.newTenant()
    const { plan, item } = await givenItem(tenant, 'todo')
    const answer = await tenant.post(at(plan, item, 'completion')).set('content-type', 'application/json')
    expect(answer).toMatchObject({ status: 200, body: { state: 'done' } })
  })

  it('200: moves the ETag of the plan, which shows its items', async () => {
    const tenant = await service.newTenant()
    const { plan, item } = await givenItem(tenant, 'todo')
    const before = await tenant.get(`/v1/action-plans/${plan.id}`)
    await tenant.post(at(plan, item, 'completion')).expect(200)
    const after = await tenant.get(`/v1/action-plans/${plan.id}`)
    expect(after.headers.etag).not.toBe(before.headers.etag)
    expect(after.body).toMatchObject({ version: before.body.version + 1 })
  })

  it('200: twenty at once are one completion', async () => {
    const tenant = await service.newTenant()
    const { plan, item } = await givenItem(tenant, 'todo')
    const answers = await Promise.all(Array.from({ length: 20 }, () => tenant.post(at(plan, item, 'completion'))))
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
    expect((await eventsOf(service, tenant)).filter(({ type }) => type === 'action_item.completed')).toHaveLength(1)
  })

  it('200: holds against a revision that wants the item gone at the same time', async () => {
    for (let n = 0; n < 5; n += 1) {
      const tenant = await service.newTenant()
      const { plan, item } = await givenItem(tenant, 'todo')
      const [completed] = await Promise.all([
        tenant.post(at(plan, item, 'completion')),
        tenant.patch(`/v1/rejections/${plan.rejectionId}`, { reasons: [{ code: 'administrative' }] }).expect(200),
      ])
      const { body } = await tenant.get(`/v1/action-plans/${plan.id}`)
      expect(itemBy(body, item.ruleId).state).toBe(completed.status === 200 ? 'done' : 'retired')
    }
  })

  it('200: the same Idempotency-Key gives the same answer', async () => {
    const tenant = await service.newTenant()
    const { plan, item } = await givenItem(tenant, 'todo')
    const send = () => tenant.post(at(plan, item, 'completion')).set('idempotency-key', 'done-1')
    const first = await send().expect(200)
    await tenant.post(at(plan, item, 'reopening')).expect(200)
    const before = await storedBy(service, tenant)
    const second = await send().expect(200)
    expect([second.text, second.headers['idempotent-replayed']]).toEqual([first.text, 'true'])
    expect(await storedBy(service, tenant)).toEqual(before)
  })
})
