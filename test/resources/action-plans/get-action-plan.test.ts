import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { plain } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
  service.setClock('2026-11-02T10:00:00Z')
})

describe('GET /v1/action-plans/{planId}', () => {
  it('200: is the plan that came with the rejection', async () => {
    const tenant = await service.newTenant()
    const { id: applicationId } = await given.application(tenant, { skillsAsked: ['“SQL”', 'C++ \\ {}', '営業'] })
    const recorded = await tenant
      .post('/v1/rejections', { applicationId, reasons: [{ code: 'skills_gap' }] })
      .expect(201)
    const { body, headers } = await tenant.get(`/v1/action-plans/${recorded.body.plan.id}`).expect(200)
    expect(body).toEqual(recorded.body.plan)
    expect(headers.etag).toBe('"1"')
  })

  it('200: names the rules, the facts and the records it was made from', async () => {
    const tenant = await service.newTenant()
    const { rejection, plan } = await given.rejection(tenant)
    expect(plan).toMatchObject({
      rejectionId: rejection.id,
      applicationId: rejection.applicationId,
      candidateId: rejection.candidateId,
      state: 'open',
      closedReason: null,
      rulesetVersion: expect.stringMatching(/^\d{4}-\d{2}\.\d+$/),
      factsDigest: expect.stringMatching(/^[0-9a-f]{64}$/),
      madeAt: '2026-11-02T10:00:00.000Z',
    })
  })

  it('404: hides another tenant’s plan', async () => {
    const [one, other] = [await service.newTenant(), await service.newTenant()]
    const { plan } = await given.rejection(other)
    const foreign = await one.get(`/v1/action-plans/${plan.id}`)
    expect(foreign.status).toBe(404)
    expect(plain(foreign)).toEqual(plain(await one.get(`/v1/action-plans/${UNKNOWN_ID}`)))
  })
})
