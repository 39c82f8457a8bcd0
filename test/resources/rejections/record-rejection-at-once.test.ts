import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given } from '../../support/given.ts'
import { idsOf, itemsOf, storedBy } from '../action-plans/given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
  service.setClock('2026-11-02T10:00:00Z')
})

const AT_ONCE = 20

describe('POST /v1/rejections, many at once', () => {
  it('201 once, 409 else: one application ends once', async () => {
    const tenant = await service.newTenant()
    const { id: applicationId } = await given.application(tenant)
    const answers = await Promise.all(
      Array.from({ length: AT_ONCE }, () => tenant.post('/v1/rejections', { applicationId })),
    )
    const codes = answers.map(({ status, body }) => body.code ?? status).sort()
    expect(codes).toEqual([201, ...Array(AT_ONCE - 1).fill('application_ended')])
    const { rejections, action_plans, stage_events } = await storedBy(service, tenant)
    expect([rejections, action_plans, stage_events].map((rows) => rows?.length)).toEqual([1, 1, 2])
  })

  it('201 for each: applications of one person end together, and no advice is open twice', async () => {
    const tenant = await service.newTenant()
    const { id: candidateId } = await given.candidate(tenant)
    const applications = await Promise.all(
      Array.from({ length: AT_ONCE }, (_, n) => given.application(tenant, { candidateId, employer: `Employer ${n}` })),
    )
    const recorded = await Promise.all(applications.map(({ id }) => given.rejection(tenant, { applicationId: id })))

    const { action_items } = await storedBy(service, tenant)
    const keys = (action_items as { key: string }[]).map(({ key }) => key)
    expect(keys.filter((key) => key === 'apply-to-matching-roles')).toHaveLength(1)
    expect(new Set(keys).size).toBe(keys.length)
    const shared = recorded.map(({ plan }) => itemsOf(plan).find(({ key }) => key === 'apply-to-matching-roles').id)
    expect(new Set(shared).size).toBe(1)

    const { body } = await tenant.get(`/v1/candidates/${candidateId}/checklist`).expect(200)
    const listed = [...body.open, ...body.later, ...body.snoozed]
    expect(body.open).toHaveLength(5)
    expect(new Set(idsOf(listed)).size).toBe(listed.length)
    expect(listed).toHaveLength(keys.length)
    expect(listed.find(({ id }) => id === shared[0]).links).toHaveLength(AT_ONCE)
  })

  it('201: is still recorded after a hundred open items', async () => {
    const tenant = await service.newTenant()
    const { id: candidateId } = await given.candidate(tenant)
    const record = async () => {
      const application = await given.application(tenant, { candidateId })
      return given.rejection(tenant, { applicationId: application.id })
    }
    await Promise.all(Array.from({ length: AT_ONCE }, record))
    const { plan } = await record()
    const restores = itemsOf(plan).find(({ key }) => key === 'do-one-thing-that-restores')
    const address = `/v1/action-plans/${plan.id}/items/${restores.id}/completion`
    await tenant.post(address).expect(200)
    const fresh = itemsOf((await record()).plan).find(({ key }) => key === restores.key)
    expect(fresh.id).not.toBe(restores.id)
    expect(itemsOf((await record()).plan).find(({ key }) => key === restores.key).id).toBe(fresh.id)
  })
})
