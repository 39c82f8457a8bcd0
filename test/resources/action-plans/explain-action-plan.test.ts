import { beforeAll, describe, expect, it } from '@jest/globals'
import { checklist } from '../../../src/rules/checklist.ts'
import { startApp, type TestApp } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { itemsOf, plain } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
  service.setClock('2026-11-02T10:00:00Z')
})

describe('GET /v1/action-plans/{planId}/explanation', () => {
  it('200: shows the candidate what nobody else may see: the rules that look at check-ins', async () => {
    const tenant = await service.newTenant()
    const { plan } = await given.rejection(tenant)
    const person = await service.asCandidate(tenant, plan.candidateId)
    const { body } = await person.get(`/v1/action-plans/${plan.id}/explanation`).expect(200)
    expect(body.rules.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(checklist.map(({ id }) => id))
  })

  it('200: lists every rule once, with what it looked at and why it did not fire', async () => {
    const tenant = await service.newTenant()
    const { plan } = await given.rejection(tenant)
    const { body } = await tenant.get(`/v1/action-plans/${plan.id}/explanation`).expect(200)
    const { id: planId, rulesetVersion, factsDigest, madeAt } = plan
    expect(body).toMatchObject({ planId, rulesetVersion, factsDigest, madeAt })
    const forEverybody = checklist.filter(({ id }) => !['lighten-the-load', 'talk-to-someone'].includes(id))
    expect(body.rules.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(forEverybody.map(({ id }) => id))
    for (const { fired, reason, looked, itemKeys } of body.rules) {
      expect(Object.keys(looked).length).toBeGreaterThan(0)
      if (fired) expect([reason, itemKeys.length > 0]).toEqual([null, true])
      else expect([reason.trim().length > 10, itemKeys]).toEqual([true, []])
    }
    const keys = body.rules.flatMap(({ itemKeys }: { itemKeys: string[] }) => itemKeys)
    expect(keys.sort()).toEqual(
      itemsOf(plan)
        .map(({ key }) => key)
        .sort(),
    )
    expect(body.rules[0]).toEqual({
      ruleId: 'thank-the-interviewer',
      step: 'accept_gracefully',
      visibility: 'tenant',
      fired: true,
      looked: {
        outcome: 'rejected',
        endedBy: 'employer',
        stageReached: 'interview',
        thankedOn: null,
        reasons: ['another_candidate_preferred'],
        businessDaysSinceNews: 0,
      },
      reason: null,
      itemKeys: [`thank-the-interviewer:${plan.applicationId}`],
    })
  })

  it('200: speaks of the latest run', async () => {
    const tenant = await service.newTenant()
    const { rejection, plan } = await given.rejection(tenant)
    await tenant.patch(`/v1/rejections/${rejection.id}`, { reasons: [{ code: 'administrative' }] }).expect(200)
    const { body } = await tenant.get(`/v1/action-plans/${plan.id}/explanation`).expect(200)
    expect(body.rules[0]).toMatchObject({ fired: false, reason: expect.stringContaining('administrative') })
    expect(body.factsDigest).not.toBe(plan.factsDigest)
  })

  it('200: of a closed plan still says why it held what it held', async () => {
    const tenant = await service.newTenant()
    const { rejection, plan } = await given.rejection(tenant)
    const before = await tenant.get(`/v1/action-plans/${plan.id}/explanation`).expect(200)
    await tenant.post(`/v1/rejections/${rejection.id}/retraction`, { reason: 'Sent by mistake' }).expect(200)
    expect((await tenant.get(`/v1/action-plans/${plan.id}/explanation`).expect(200)).text).toBe(before.text)
  })

  it('404: hides another tenant’s plan', async () => {
    const [one, other] = [await service.newTenant(), await service.newTenant()]
    const { plan } = await given.rejection(other)
    const foreign = await one.get(`/v1/action-plans/${plan.id}/explanation`)
    expect(foreign.status).toBe(404)
    expect(plain(foreign)).toEqual(plain(await one.get(`/v1/action-plans/${UNKNOWN_ID}/explanation`)))
  })
})
