import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp, type TestTenant } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { plain } from '../action-plans/given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

async function applied(tenant: TestTenant, candidateId: string, appliedAt: string, isTailored?: boolean) {
  await given.application(tenant, {
    candidateId,
    appliedAt,
    stage: 'applied',
    ...(isTailored !== undefined && { isTailored }),
  })
}
const progressOf = async (tenant: TestTenant, id: string) =>
  (await tenant.get(`/v1/candidates/${id}/weekly-progress`).expect(200)).body

describe('GET /v1/candidates/{candidateId}/weekly-progress', () => {
  beforeEach(() => service.setClock('2026-11-04T10:00:00Z'))

  it('200: the week so far beside the goal, and the four weeks before', async () => {
    const tenant = await service.newTenant()
    const { id } = await given.candidate(tenant, { weeklyGoal: 4 })
    await applied(tenant, id, '2026-11-02T08:00:00Z', true)
    await applied(tenant, id, '2026-11-03T08:00:00Z', false)
    await applied(tenant, id, '2026-11-04T08:00:00Z')
    await given.application(tenant, { candidateId: id, stage: 'saved', appliedAt: undefined })
    await applied(tenant, id, '2026-10-28T08:00:00Z', true)
    await applied(tenant, id, '2026-10-29T08:00:00Z')
    await applied(tenant, id, '2026-10-05T08:00:00Z')
    await applied(tenant, id, '2026-10-04T08:00:00Z')
    expect(await progressOf(tenant, id)).toEqual({
      candidateId: id,
      startsOn: '2026-11-02',
      endsOn: '2026-11-08',
      sent: 3,
      tailored: 1,
      weeklyGoal: 4,
      remaining: 2,
      earlierWeeks: [
        { startsOn: '2026-10-26', endsOn: '2026-11-01', sent: 2, tailored: 1 },
        { startsOn: '2026-10-19', endsOn: '2026-10-25', sent: 0, tailored: 0 },
        { startsOn: '2026-10-12', endsOn: '2026-10-18', sent: 0, tailored: 0 },
        { startsOn: '2026-10-05', endsOn: '2026-10-11', sent: 1, tailored: 0 },
      ],
    })
  })

  it('200: nothing is left once the goal is reached, however many more there are', async () => {
    const tenant = await service.newTenant()
    const { id } = await given.candidate(tenant, { weeklyGoal: 1 })
    expect(await progressOf(tenant, id)).toMatchObject({ sent: 0, remaining: 1 })
    await applied(tenant, id, '2026-11-02T08:00:00Z', true)
    await applied(tenant, id, '2026-11-02T09:00:00Z', true)
    expect(await progressOf(tenant, id)).toMatchObject({ sent: 2, tailored: 2, remaining: 0 })
  })

  it.each([
    ['Pacific/Auckland', '2026-11-01T11:00:00Z', '2026-11-02'],
    ['Pacific/Auckland', '2026-11-01T10:59:59.999Z', '2026-10-26'],
    ['America/New_York', '2026-11-02T05:00:00Z', '2026-11-02'],
    ['America/New_York', '2026-11-02T04:59:59.999Z', '2026-10-26'],
    ['Europe/Berlin', '2026-10-25T22:59:59.999Z', '2026-10-19'],
    ['Europe/Berlin', '2026-10-25T23:00:00Z', '2026-10-26'],
  ])('200: in %s, %s lies in the week from %s', async (timeZone, appliedAt, startsOn) => {
    const tenant = await service.newTenant()
    const { id } = await given.candidate(tenant, { timeZone })
    await applied(tenant, id, appliedAt)
    const { earlierWeeks, ...week } = await progressOf(tenant, id)
    expect([week, ...earlierWeeks].filter(({ sent }) => sent > 0)).toMatchObject([{ startsOn, sent: 1 }])
  })

  it("200: the week turns at midnight between Sunday and Monday, in the tenant's zone where the person has none", async () => {
    const tenant = await service.newTenant({ timeZone: 'Asia/Tokyo' })
    const { id } = await given.candidate(tenant)
    service.setClock('2026-11-08T14:59:59Z')
    expect(await progressOf(tenant, id)).toMatchObject({ startsOn: '2026-11-02' })
    service.setClock('2026-11-08T15:00:00Z')
    expect(await progressOf(tenant, id)).toMatchObject({ startsOn: '2026-11-09', endsOn: '2026-11-15' })
  })

  it('200: says nothing of another person, and a candidate asks only for themselves', async () => {
    const tenant = await service.newTenant()
    const [{ id }, { id: otherId }] = [await given.candidate(tenant), await given.candidate(tenant)]
    await applied(tenant, otherId, '2026-11-02T08:00:00Z')
    expect(await progressOf(tenant, id)).toMatchObject({ sent: 0 })
    const candidate = await service.asCandidate(tenant, otherId)
    expect((await candidate.get(`/v1/candidates/${otherId}/weekly-progress`)).body).toMatchObject({ sent: 1 })
    await candidate.get(`/v1/candidates/${id}/weekly-progress`).expect(404)
  })

  it("404: another tenant's candidate looks like one that does not exist", async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    const { id } = await given.candidate(other)
    const [foreign, unknown] = await Promise.all(
      [id, UNKNOWN_ID].map((one) => tenant.get(`/v1/candidates/${one}/weekly-progress`)),
    )
    expect(unknown).toMatchObject({ status: 404, body: { code: 'not_found' } })
    expect(plain(foreign)).toEqual(plain(unknown))
  })
})
