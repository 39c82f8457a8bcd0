import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Job } from '../../../src/jobs/job.ts'
import {
  CLOSES_AFTER_BUSINESS_DAYS,
  REMIND_AFTER_BUSINESS_DAYS,
} from '../../../src/resources/feedback-requests/business-days.ts'
import jobs from '../../../src/resources/feedback-requests/jobs.ts'
import { nudgeOnce } from '../../../src/rules/nudge-once.ts'
import { startApp, type TestApp } from '../../support/app.ts'
import { eventsOf, itemsOf } from '../action-plans/given.ts'
import { answeredRequest, at, draftedRequest, readBy, rejectionOf, sentRequest } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

/** Monday the 2nd, and fourteen business days later. */
const FRIDAY_BEFORE = '2026-11-19T12:00:00Z'
const DUE = '2026-11-20T00:30:00Z'

async function runAt(now: string): Promise<{ messages: object[]; errors: object[] }> {
  const said = { messages: [] as object[], errors: [] as object[] }
  const log = {
    info: (fields: object) => void said.messages.push(fields),
    warn() {},
    error: (fields: object) => void said.errors.push(fields),
  }
  const [job] = jobs as [Job]
  await job.run({ database: service.database, outbound: { allow: [] }, log, now: new Date(now) })
  return said
}

describe('close-unanswered-feedback-requests', () => {
  beforeEach(() => service.setClock('2026-11-02T10:00:00Z'))

  it('counts the days that nudge-once speaks of', () => {
    expect(nudgeOnce.settings).toMatchObject({
      afterBusinessDays: REMIND_AFTER_BUSINESS_DAYS,
      closesAfterBusinessDays: CLOSES_AFTER_BUSINESS_DAYS,
    })
  })

  it('closes a request that nobody answered in fourteen business days, of every tenant, and says so in the plan', async () => {
    const tenants = [await service.newTenant(), await service.newTenant()]
    for (const tenant of tenants) {
      const { rejection, plan } = await rejectionOf(tenant)
      const request = await sentRequest(tenant, { rejectionId: rejection.id })
      Object.assign(tenant, { request, plan })
    }
    await runAt(FRIDAY_BEFORE)
    for (const { request, ...tenant } of tenants as any[]) expect((await readBy(tenant, request)).state).toBe('sent')
    const { messages, errors } = await runAt(DUE)
    expect(errors).toEqual([])
    expect(messages).toEqual([expect.objectContaining({ job: 'close-unanswered-feedback-requests' })])
    for (const { request, plan, ...tenant } of tenants as any[]) {
      expect(await readBy(tenant, request)).toMatchObject({
        state: 'no_reply',
        settledAt: '2026-11-20T00:30:00.000Z',
        reminder: null,
        version: 3,
      })
      const made = (await tenant.get(`/v1/action-plans/${plan.id}`)).body
      expect(made.madeAt).toBe('2026-11-20T00:30:00.000Z')
      expect(itemsOf(made).map(({ ruleId }) => ruleId)).not.toContain('nudge-once')
      expect((await eventsOf(service, tenant)).map(({ type }) => type)).toContain('feedback_request.unanswered')
    }
    expect((await runAt(DUE)).messages).toEqual([expect.objectContaining({ closed: 0 })])
  })

  it('counts in the zone of the person, and without the holidays of the tenant', async () => {
    const tenant = await service.newTenant({ holidays: ['2026-11-11'] })
    const [far, near] = await Promise.all(
      ['Pacific/Auckland', 'America/Los_Angeles'].map(async (timeZone) => {
        const { rejection } = await rejectionOf(tenant, { timeZone })
        return sentRequest(tenant, { rejectionId: rejection.id })
      }),
    )
    const states = async () => [(await readBy(tenant, far)).state, (await readBy(tenant, near)).state]
    // One holiday more: the first minute of Monday the 23rd, there.
    await runAt('2026-11-22T10:59:00Z')
    expect(await states()).toEqual(['sent', 'sent'])
    await runAt('2026-11-22T11:01:00Z')
    expect(await states()).toEqual(['no_reply', 'sent'])
    await runAt('2026-11-23T08:01:00Z')
    expect(await states()).toEqual(['no_reply', 'no_reply'])
  })

  it('leaves drafts and what is settled alone', async () => {
    const tenant = await service.newTenant()
    const [draft, answered] = [await draftedRequest(tenant), await answeredRequest(tenant)]
    await runAt('2027-01-10T00:00:00Z')
    expect([(await readBy(tenant, draft)).state, (await readBy(tenant, answered)).state]).toEqual(['draft', 'answered'])
  })

  it('closes all of more than one batch, and lets one that fails keep none of the others open', async () => {
    const tenant = await service.newTenant()
    const request = await sentRequest(tenant)
    const { pool } = service.database
    await pool.query(
      `insert into rejections select (r).* from (
         select jsonb_populate_record(j, jsonb_build_object('id', gen_random_uuid(), 'retracted_at', now(), 'retraction_reason', 'x')) as r
         from rejections j, generate_series(1, 120) where j.id = $1) x`,
      [request.rejectionId],
    )
    await pool.query(
      `insert into feedback_requests select (r).* from (
         select jsonb_populate_record(f, jsonb_build_object('id', gen_random_uuid(), 'rejection_id', j.id)) as r
         from feedback_requests f, rejections j where f.id = $1 and j.tenant_id = f.tenant_id and j.id <> f.rejection_id) x`,
      [request.id],
    )
    await pool.query(`create function fail() returns trigger language plpgsql as $$ begin raise exception 'no %', new.question; end $$;
      create trigger fail before update on feedback_requests for each row when (new.id = '${request.id}') execute function fail()`)
    const { messages, errors } = await runAt(DUE)
    await pool.query('drop trigger fail on feedback_requests; drop function fail()')
    expect(messages).toEqual([expect.objectContaining({ closed: 120 })])
    expect(errors).toEqual([expect.objectContaining({ feedbackRequestId: request.id, tenantId: tenant.id })])
    expect(JSON.stringify(errors)).not.toContain(request.question)
    expect((await readBy(tenant, request)).state).toBe('sent')
    expect((await runAt(DUE)).messages).toEqual([expect.objectContaining({ closed: 1 })])
  }, 60_000)

  it('closes once when it runs twice at the same time', async () => {
    const tenant = await service.newTenant()
    const request = await sentRequest(tenant)
    await Promise.all([runAt(DUE), runAt(DUE)])
    expect(await readBy(tenant, request)).toMatchObject({ state: 'no_reply', version: 3 })
    const types = (await eventsOf(service, tenant)).filter(({ type }) => type === 'feedback_request.unanswered')
    expect(types).toHaveLength(1)
  })
})

it('a late answer still counts', async () => {
  const tenant = await service.newTenant()
  const request = await sentRequest(tenant)
  await runAt(DUE)
  const { body } = await tenant.post(at(request, 'answer'), { words: 'Sorry, this is late.' }).expect(200)
  expect(body.state).toBe('answered')
})
