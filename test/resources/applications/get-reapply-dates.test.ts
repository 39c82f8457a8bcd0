import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp, type TestTenant } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { itemBy, itemsOf, plain } from '../action-plans/given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
  service.setClock('2026-11-02T10:00:00Z')
})

/** An application and the news of its ending. */
async function ended(tenant: TestTenant, candidateId: string, employer: string, news: object = {}) {
  const { id } = await given.application(tenant, { candidateId, employer })
  return given.rejection(tenant, { applicationId: id, ...news })
}
const datesOf = async (tenant: TestTenant, id: string) =>
  (await tenant.get(`/v1/candidates/${id}/reapply-dates`).expect(200)).body

describe('GET /v1/candidates/{candidateId}/reapply-dates', () => {
  it("200: the employer's own date, else the tenant's waiting time, the soonest first", async () => {
    const tenant = await service.newTenant({ reapplyAfterMonths: 4 })
    const { id } = await given.candidate(tenant)
    const later = await ended(tenant, id, 'Nordlicht', { receivedAt: '2026-11-01T09:00:00Z' })
    const own = await ended(tenant, id, 'Hafen', { reapplyOn: '2027-01-15' })
    const past = await ended(tenant, id, 'Elbe', { receivedAt: '2026-10-31T09:00:00Z', reapplyOn: '2026-10-31' })
    expect(await datesOf(tenant, id)).toEqual({
      candidateId: id,
      today: '2026-11-02',
      dates: [
        [past, 'Elbe', '2026-10-31', 'employer'],
        [own, 'Hafen', '2027-01-15', 'employer'],
        [later, 'Nordlicht', '2027-03-01', 'tenant_default'],
      ].map(([{ rejection }, employer, reapplyOn, statedBy]) => ({
        applicationId: rejection.applicationId,
        employer,
        jobTitle: 'Data Analyst',
        reapplyOn,
        statedBy,
      })),
    })
  })

  it("200: is the date of the plan, in the candidate's time zone and at the end of a shorter month", async () => {
    const tenant = await service.newTenant()
    const { id } = await given.candidate(tenant, { timeZone: 'America/Los_Angeles' })
    const { plan } = await ended(tenant, id, 'Hafen', { receivedAt: '2026-10-31T20:00:00Z' })
    const { plan: other } = await ended(tenant, id, 'Nordlicht', { receivedAt: '2026-11-01T05:00:00Z' })
    const { dates } = await datesOf(tenant, id)
    expect(dates.map(({ reapplyOn }: { reapplyOn: string }) => reapplyOn)).toEqual(['2027-04-30', '2027-04-30'])
    for (const one of [plan, other]) expect(itemBy(one, 'try-again-later').dueOn).toBe('2027-04-30')
  })

  it.each(['qualification_missing', 'eligibility_or_work_permit', 'administrative'])(
    '200: no date where the reason was %s, as in the plan',
    async (code) => {
      const tenant = await service.newTenant()
      const { id } = await given.candidate(tenant)
      const { plan } = await ended(tenant, id, 'Hafen', { reasons: [{ code }], reapplyOn: '2027-01-15' })
      expect((await datesOf(tenant, id)).dates).toEqual([])
      expect(itemsOf(plan).map(({ ruleId }) => ruleId)).not.toContain('try-again-later')
    },
  )

  it('200: not the employer to whom the person has applied again since, however it is spelled', async () => {
    const tenant = await service.newTenant()
    const { id } = await given.candidate(tenant)
    await ended(tenant, id, 'Hafen', { receivedAt: '2026-10-20T09:00:00Z' })
    await ended(tenant, id, 'Elbe', { receivedAt: '2026-10-20T09:00:00Z' })
    expect((await datesOf(tenant, id)).dates).toHaveLength(2)
    await given.application(tenant, { candidateId: id, employer: ' HAFEN', appliedAt: '2026-10-30T09:00:00Z' })
    await given.application(tenant, { candidateId: id, employer: 'Elbe', stage: 'saved', appliedAt: undefined })
    expect((await datesOf(tenant, id)).dates).toMatchObject([{ employer: 'Elbe' }])
  })

  it('200: nothing of what was retracted, is open or was withdrawn', async () => {
    const tenant = await service.newTenant()
    const { id } = await given.candidate(tenant)
    const { rejection } = await ended(tenant, id, 'Hafen')
    await tenant.post(`/v1/rejections/${rejection.id}/retraction`, { reason: 'By mistake' }).expect(200)
    const { id: withdrawn } = await given.application(tenant, { candidateId: id })
    await tenant.patch(`/v1/applications/${withdrawn}`, { outcome: 'withdrawn' }).expect(200)
    expect((await datesOf(tenant, id)).dates).toEqual([])
  })

  it('200: a hundred at most, of the latest news', async () => {
    const tenant = await service.newTenant()
    const { id } = await given.candidate(tenant)
    await service.database.pool.query(
      `with a as (
         insert into applications (tenant_id, id, candidate_id, employer, job_title, skills_asked, contacts, stage, stage_reached, outcome,
           ended_by, ended_at, status_changed_at, created_at, updated_at)
         select $1, gen_random_uuid(), $2, 'Employer ' || n, 'Analyst', '{}', '[]', 'applied', 'applied', 'rejected', 'employer', now(), now(), now(), now()
         from generate_series(1, 120) n returning id, employer
       )
       insert into rejections (tenant_id, id, candidate_id, application_id, outcome, ended_by, stage_reached, received_at, reasons,
         reason_catalogue, employer_words_visibility, stated_by, created_at, updated_at)
       select $1, gen_random_uuid(), $2, id, 'rejected', 'employer', 'applied',
         '2026-11-02T00:00:00Z'::timestamptz - split_part(employer, ' ', 2)::int * interval '1 day', '[]', '2026-11', 'tenant', 'employer', now(), now()
       from a`,
      [tenant.id, id],
    )
    const { dates } = await datesOf(tenant, id)
    expect(dates).toHaveLength(100)
    expect([dates[0].employer, dates[99].employer]).toEqual(['Employer 100', 'Employer 1'])
  })

  it("404: another tenant's candidate looks like one that does not exist, and so does another person for a candidate", async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    const [{ id }, { id: own }] = [await given.candidate(other), await given.candidate(tenant)]
    const candidate = await service.asCandidate(tenant, own)
    const path = (one: string) => `/v1/candidates/${one}/reapply-dates`
    const unknown = await tenant.get(path(UNKNOWN_ID))
    expect(unknown).toMatchObject({ status: 404, body: { code: 'not_found' } })
    expect(plain(await tenant.get(path(id)))).toEqual(plain(unknown))
    await candidate.get(path(own)).expect(200)
    await candidate.get(path((await given.candidate(tenant)).id)).expect(404)
  })
})
