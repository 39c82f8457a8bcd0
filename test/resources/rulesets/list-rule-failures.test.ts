import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp, type TestTenant } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { itemsOf, plain } from '../action-plans/given.ts'
import { gapFor } from '../skill-gaps/given.ts'
import { draftOf, MENTOR_RULE, publishedOf, rejectionOf, traceOf } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
  service.setClock('2026-11-02T10:00:00Z')
})

/** Over a hundred skills and a hundred that were asked for, it takes some 30,000 steps. */
const LONG_RULE = {
  ...MENTOR_RULE,
  id: 'compare-every-skill',
  when: 'candidate.skills.all(own, application.skillsAsked.all(asked, own != asked))',
}
const HUNDRED = Array.from({ length: 100 }, (_, index) => index)

async function longRejection(tenant: TestTenant): Promise<any> {
  const [skills, skillsAsked] = ['Own', 'Asked'].map((word) => HUNDRED.map((n) => `${word} ${n}`))
  return rejectionOf(tenant, { skills }, { skillsAsked })
}

async function failuresOf(tenant: TestTenant, { id }: { id: string }): Promise<any[]> {
  return (await tenant.get(`/v1/rulesets/${id}/failures`).expect(200)).body.data
}

describe('GET /v1/rulesets/{rulesetId}/failures', () => {
  it('200: is empty while all its rules can be worked out', async () => {
    const tenant = await service.newTenant()
    const ruleset = await publishedOf(tenant, { rules: [MENTOR_RULE, LONG_RULE] })
    await given.rejection(tenant)
    expect(await failuresOf(tenant, ruleset)).toEqual([])
    expect(await failuresOf(tenant, await draftOf(tenant))).toEqual([])
  })

  it('200: counts the plans that were made without a rule; the rest of them is complete', async () => {
    const tenant = await service.newTenant()
    const { plan: byTheBase } = await longRejection(tenant)
    const ruleset = await publishedOf(tenant, { rules: [LONG_RULE] })
    const { plan } = await longRejection(tenant)
    const titles = (some: unknown) => itemsOf(some).map(({ title }) => title)
    expect([plan.steps.length, titles(plan)]).toEqual([10, titles(byTheBase)])
    expect(await traceOf(tenant, plan, LONG_RULE.id)).toMatchObject({
      fired: false,
      failed: true,
      reason: 'This advice could not be worked out this time. The rest of your plan is complete.',
    })
    const now = '2026-11-02T10:00:00.000Z'
    const once = { ruleId: LONG_RULE.id, count: 1, firstFailedAt: now, lastFailedAt: now }
    expect(await failuresOf(tenant, ruleset)).toEqual([once])

    service.setClock('2026-11-03T10:00:00Z')
    await tenant.post(`/v1/action-plans/${plan.id}/revision`).expect(200)
    await longRejection(tenant)
    service.setClock('2026-11-02T10:00:00Z')
    expect(await failuresOf(tenant, ruleset)).toEqual([{ ...once, count: 3, lastFailedAt: '2026-11-03T10:00:00.000Z' }])
  })

  it('200: tells the latest first, each under the ruleset that it is in', async () => {
    const tenant = await service.newTenant()
    const other = { ...LONG_RULE, id: 'another-one', when: `size(gaps) == 0 && ${LONG_RULE.when}` }
    const first = await publishedOf(tenant, { rules: [LONG_RULE, other] })
    const { plan } = await longRejection(tenant)
    const idsIn = async (ruleset: { id: string }) => (await failuresOf(tenant, ruleset)).map(({ ruleId }) => ruleId)
    expect(await idsIn(first)).toEqual([other.id, LONG_RULE.id])

    service.setClock('2026-11-03T10:00:00Z')
    await gapFor(tenant, plan.candidateId)
    service.setClock('2026-11-02T10:00:00Z')
    expect(await idsIn(first)).toEqual([LONG_RULE.id, other.id])
    const second = await publishedOf(tenant, { rules: [LONG_RULE] })
    expect(await failuresOf(tenant, second)).toEqual([])
    expect(await idsIn(first)).toEqual([LONG_RULE.id, other.id])
  })

  it('200: counts when the person is who makes the plan again', async () => {
    const tenant = await service.newTenant()
    const { plan } = await longRejection(tenant)
    const ruleset = await publishedOf(tenant, { rules: [LONG_RULE] })
    const person = await service.asCandidate(tenant, plan.candidateId)
    for (const count of [1, 2]) {
      await person.post(`/v1/action-plans/${plan.id}/revision`).expect(200)
      expect(await failuresOf(tenant, ruleset)).toMatchObject([{ ruleId: LONG_RULE.id, count }])
    }
  })

  it('200: leaves what the person has begun, because a failure does not say that it is no longer true', async () => {
    const tenant = await service.newTenant()
    const ruleset = await publishedOf(tenant, { rules: [LONG_RULE] })
    const [few, many] = [['Own 1'], HUNDRED.map((n) => `Own ${n}`)]
    const skillsAsked = HUNDRED.map((n) => `Asked ${n}`)
    const { plan } = await rejectionOf(tenant, { skills: few }, { skillsAsked })
    const item = itemsOf(plan).find(({ ruleId }) => ruleId === LONG_RULE.id)
    await tenant.post(`/v1/action-plans/${plan.id}/items/${item.id}/start`).expect(200)
    const changeTo = async (skills: string[]) =>
      (await tenant.patch(`/v1/candidates/${plan.candidateId}`, { skills }).expect(200)).body.planChanges
    const ofRule = ({ gained, lost }: any) => [...gained, ...lost].filter(({ ruleId }) => ruleId === LONG_RULE.id)

    expect(ofRule(await changeTo(many))).toEqual([])
    expect(await traceOf(tenant, plan, LONG_RULE.id)).toMatchObject({ failed: true })
    expect(await failuresOf(tenant, ruleset)).toMatchObject([{ ruleId: LONG_RULE.id, count: 1 }])
    expect(ofRule(await changeTo(few))).toEqual([])
    const { body: now } = await tenant.get(`/v1/action-plans/${plan.id}`)
    expect(itemsOf(now).filter(({ ruleId }) => ruleId === LONG_RULE.id)).toMatchObject([
      { id: item.id, state: 'in_progress' },
    ])
  })

  it('200 for all: plans of many people at once are each counted', async () => {
    const tenant = await service.newTenant()
    const ruleset = await publishedOf(tenant, { rules: [LONG_RULE, { ...LONG_RULE, id: 'another-one' }] })
    await Promise.all(Array.from({ length: 10 }, () => longRejection(tenant)))
    expect((await failuresOf(tenant, ruleset)).map(({ count }) => count)).toEqual([10, 10])
  })

  it('403: to a candidate', async () => {
    const tenant = await service.newTenant()
    const { id } = await publishedOf(tenant)
    const candidate = await service.asCandidate(tenant, (await given.candidate(tenant)).id)
    await candidate.get(`/v1/rulesets/${id}/failures`).expect(403)
  })

  it("404: hides another tenant's ruleset", async () => {
    const [one, other] = [await service.newTenant(), await service.newTenant()]
    const ruleset = await publishedOf(other, { rules: [LONG_RULE] })
    await longRejection(other)
    const foreign = await one.get(`/v1/rulesets/${ruleset.id}/failures`)
    expect(foreign.status).toBe(404)
    expect(plain(foreign)).toEqual(plain(await one.get(`/v1/rulesets/${UNKNOWN_ID}/failures`)))
  })
})
