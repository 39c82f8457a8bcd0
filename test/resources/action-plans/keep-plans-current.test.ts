import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Job } from '../../../src/jobs/job.ts'
import jobs from '../../../src/resources/action-plans/jobs.ts'
import { startApp, type TestApp, type TestTenant } from '../../support/app.ts'
import { given } from '../../support/given.ts'
import { eventsOf, itemBy, storedBy } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
  service.setClock('2026-11-02T10:00:00Z')
})

const [keepAllPlansCurrent] = jobs as [Job]
const LOG = { info() {}, warn() {}, error: (fields: object) => failures.push(fields) }
const failures: object[] = []
const runOn = (now: string) =>
  keepAllPlansCurrent.run({ database: service.database, outbound: { allow: [] }, log: LOG, now: new Date(now) })
const read = async (tenant: TestTenant, { id }: { id: string }) => (await tenant.get(`/v1/action-plans/${id}`)).body

describe('the daily run', () => {
  it('takes away what has come too late, though nothing else happened', async () => {
    const tenant = await service.newTenant()
    const { plan } = await given.rejection(tenant)
    await runOn('2026-11-09T10:00:00Z')
    expect(itemBy(await read(tenant, plan), 'thank-the-interviewer').state).toBe('todo')
    await runOn('2026-11-10T10:00:00Z')
    expect(itemBy(await read(tenant, plan), 'thank-the-interviewer')).toMatchObject({
      state: 'retired',
      stateReason: expect.stringContaining('come late'),
    })
    expect((await eventsOf(service, tenant)).at(-1)?.type).toBe('action_plan.revised')
  })

  it('writes nothing to the plans of people for whom nothing changes', async () => {
    const tenant = await service.newTenant()
    await given.rejection(tenant)
    const before = await storedBy(service, tenant)
    await runOn('2026-11-03T10:00:00Z')
    expect(await storedBy(service, tenant)).toEqual(before)
  })

  it('comes once a day of each person’s own calendar', async () => {
    const tenant = await service.newTenant()
    const inAuckland = await given.candidate(tenant, { timeZone: 'Pacific/Auckland' })
    const inBerlin = await given.candidate(tenant, { timeZone: 'Europe/Berlin' })
    for (const { id: candidateId } of [inAuckland, inBerlin]) {
      const application = await given.application(tenant, { candidateId })
      await given.rejection(tenant, { applicationId: application.id })
    }
    const days = async () =>
      service.database.forTenant(tenant.id).query({
        text: `select to_char(plans_current_on, 'YYYY-MM-DD') as day from candidates where tenant_id = $1 order by id`,
        values: [tenant.id],
      })
    await runOn('2026-11-03T12:00:00Z')
    expect(await days()).toEqual([{ day: '2026-11-04' }, { day: '2026-11-03' }])
    await runOn('2026-11-03T23:30:00Z')
    expect(await days()).toEqual([{ day: '2026-11-04' }, { day: '2026-11-04' }])
    expect(failures).toEqual([])
  })

  it('leaves closed plans and people without plans alone', async () => {
    const tenant = await service.newTenant()
    await given.candidate(tenant)
    const { rejection } = await given.rejection(tenant)
    await tenant.post(`/v1/rejections/${rejection.id}/retraction`, { reason: 'Sent by mistake' }).expect(200)
    const before = await storedBy(service, tenant)
    await runOn('2026-12-01T10:00:00Z')
    expect(await storedBy(service, tenant)).toEqual(before)
  })
})
