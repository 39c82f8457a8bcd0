import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { checklist } from '../../../src/rules/checklist.ts'
import { type Client, startApp, type TestApp, type TestTenant } from '../../support/app.ts'
import { given } from '../../support/given.ts'
import { at, itemBy } from '../action-plans/given.ts'
import { answeredRequest } from '../feedback-requests/given.ts'
import { MENTOR_RULE, publishedOf, rejectionOf } from '../rulesets/given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

/** People with a plan each, all of the same day. */
const plansOf = (tenant: TestTenant, people: number): Promise<any[]> =>
  Promise.all(Array.from({ length: people }, async () => (await rejectionOf(tenant, {})).plan))

const outcomesOf = async (client: Client): Promise<any[]> =>
  (await client.get('/v1/rules/outcomes').expect(200)).body.data
const outcomeOf = async (client: Client, rule: string) =>
  (await outcomesOf(client)).find(({ ruleId }) => ruleId === rule).outcome

/** Each of them changes the item that a rule put on their plan. */
const each = (tenant: TestTenant, plans: any[], rule: string, change: string, body?: object) =>
  Promise.all(plans.map((plan) => tenant.post(at(plan, itemBy(plan, rule), change), body).expect(200)))

const apply = (tenant: TestTenant, plans: any[], appliedAt: string) =>
  Promise.all(plans.map(({ candidateId }) => given.application(tenant, { candidateId, appliedAt })))

const NOTHING_YET = {
  candidates: 10,
  offered: 10,
  done: 0,
  skipped: 0,
  notForMe: 0,
  medianDaysToDone: null,
  feedbackAnswered: 0,
  medianDaysToNextApplication: null,
}

describe('GET /v1/rules/outcomes', () => {
  beforeEach(() => service.setClock('2026-11-02T10:00:00Z'))

  it('200: tells nothing of fewer than ten people, wherever others are', async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    const [plan] = await plansOf(tenant, 9)
    await plansOf(other, 1)
    const { id: applicationId } = await given.application(tenant, { candidateId: plan.candidateId })
    await given.rejection(tenant, { applicationId })
    const outcomes = await outcomesOf(tenant)
    expect(outcomes.map(({ ruleId, step }) => [ruleId, step])).toEqual(checklist.map(({ id, step }) => [id, step]))
    for (const { outcome } of outcomes) expect(outcome).toBeNull()
    await plansOf(tenant, 1)
    expect(await outcomeOf(tenant, 'name-your-strengths')).toEqual(NOTHING_YET)
    expect(await outcomeOf(tenant, 'thank-the-interviewer')).toEqual({ ...NOTHING_YET, offered: 11 })
    expect(await outcomeOf(tenant, 'nudge-once')).toBeNull()
  })

  it('200: counts what became of the items of ten people, and the endings that employers gave feedback on', async () => {
    const tenant = await service.newTenant()
    const plans = await plansOf(tenant, 10)
    await each(tenant, plans.slice(0, 5), 'do-one-thing-that-restores', 'completion')
    await each(tenant, plans.slice(5, 8), 'do-one-thing-that-restores', 'skip', { reason: 'No time' })
    await each(tenant, plans.slice(8), 'do-one-thing-that-restores', 'not-for-me')
    const [one, two, three] = plans
    for (const { rejectionId } of [one, two]) await answeredRequest(tenant, { rejectionId })
    await answeredRequest(tenant, { rejectionId: three.rejectionId }, { words: 'For you.', visibility: 'candidate' })
    expect(await outcomeOf(tenant, 'do-one-thing-that-restores')).toEqual({
      ...NOTHING_YET,
      done: 5,
      skipped: 3,
      notForMe: 2,
      feedbackAnswered: 2,
    })
    expect(await outcomeOf(tenant, 'write-for-ten-minutes')).toEqual({ ...NOTHING_YET, feedbackAnswered: 2 })
  })

  it('200: says after how many days it was done, and followed by an application, where ten people did so', async () => {
    const tenant = await service.newTenant()
    const plans = await plansOf(tenant, 10)
    const medians = async () => {
      const { done, medianDaysToDone, medianDaysToNextApplication } = await outcomeOf(tenant, 'join-an-event')
      return [done, medianDaysToDone, medianDaysToNextApplication]
    }
    service.setClock('2026-11-04T10:00:00Z')
    await each(tenant, plans.slice(0, 5), 'join-an-event', 'completion')
    service.setClock('2026-11-05T10:00:00Z')
    await each(tenant, plans.slice(5, 9), 'join-an-event', 'completion')
    await apply(tenant, plans.slice(0, 9), '2026-11-05T10:00:00Z')
    expect(await medians()).toEqual([9, null, null])
    await each(tenant, plans.slice(9), 'join-an-event', 'completion')
    expect(await medians()).toEqual([10, 2.5, null])
    await apply(tenant, plans.slice(9), '2026-11-05T09:00:00Z')
    await apply(tenant, plans.slice(0, 5), '2026-11-04T22:00:00Z')
    expect(await medians()).toEqual([10, 2.5, expect.closeTo((2.5 + 2 + 23 / 24) / 2)])
  })

  it('200: tells of the rules in effect: those of its own too, and none that is off', async () => {
    const tenant = await service.newTenant()
    await publishedOf(tenant, { rules: [MENTOR_RULE], off: ['write-for-ten-minutes'] })
    await plansOf(tenant, 10)
    expect(await outcomeOf(tenant, 'ask-your-mentor')).toEqual(NOTHING_YET)
    const rules = (await outcomesOf(tenant)).map(({ ruleId }) => ruleId)
    expect(rules).toHaveLength(checklist.length)
    expect(rules).not.toContain('write-for-ten-minutes')
  })

  it('200: counts nothing that only the candidate or the coach may read, whoever asks', async () => {
    const tenant = await service.newTenant()
    await publishedOf(tenant, { rules: [{ ...MENTOR_RULE, visibility: 'coach' }] })
    const plans = await plansOf(tenant, 10)
    for (const _ of [1, 2])
      await Promise.all(
        plans.map(({ candidateId }) => tenant.post('/v1/check-ins', { candidateId, score: 1 }).expect(201)),
      )
    const { rows } = await service.database.pool.query(
      `select rule_id as "ruleId", count(*)::int as items from action_items where tenant_id = $1 and visibility <> 'tenant' group by 1 order by 1`,
      [tenant.id],
    )
    const hidden = ['ask-your-mentor', 'lighten-the-load', 'talk-to-someone']
    expect(rows).toEqual(hidden.map((ruleId) => ({ ruleId, items: 10 })))
    const coach = await service.asCoach(tenant)
    for (const reader of [tenant, coach]) for (const rule of hidden) expect(await outcomeOf(reader, rule)).toBeNull()
  })

  it('403: to a candidate, who may read the rules', async () => {
    const tenant = await service.newTenant()
    const candidate = await service.asCandidate(tenant, (await given.candidate(tenant)).id)
    await candidate.get('/v1/rules').expect(200)
    await candidate.get('/v1/rules/outcomes').expect(403)
  })
})
