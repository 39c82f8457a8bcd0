import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import {
  changesIn,
  EVERYTHING,
  eventsOf,
  givenApplication,
  givenPlan,
  givenRejected,
  recordOf,
  SILENT,
} from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

describe('PATCH /v1/applications/{applicationId}', () => {
  it('200: changes what it is given and leaves the rest', async () => {
    const tenant = await service.newTenant()
    const { source: _, externalId: __, ...changes } = EVERYTHING
    const before = await givenApplication(tenant, { employer: 'Before', url: 'https://before.example' })
    const answer = await tenant.patch(`/v1/applications/${before.id}`, { ...changes, url: null })
    expect(answer).toMatchObject({ status: 200, headers: { etag: '"2"' } })
    expect(answer.body).toEqual({
      ...before,
      ...changes,
      url: null,
      version: 2,
      updatedAt: expect.any(String),
      planChanges: { gained: [], lost: [] },
    })
    expect((await tenant.get(`/v1/applications/${before.id}`)).body).toEqual(recordOf(answer.body))
    expect(await eventsOf(tenant, service, before.id)).toEqual(['application.created', 'application.updated'])
  })

  it('200: an occupation is replaced as a whole, and cleared by null', async () => {
    const tenant = await service.newTenant()
    const { id } = await givenApplication(tenant, { occupation: EVERYTHING.occupation })
    expect((await tenant.patch(`/v1/applications/${id}`, { occupation: { label: 'Nurse' } })).body.occupation).toEqual({
      label: 'Nurse',
    })
    expect((await tenant.patch(`/v1/applications/${id}`, { occupation: null })).body.occupation).toBeNull()
  })

  it.each(['withdrawn', 'offer_declined', 'accepted'])(
    '200: %s ends it, by the candidate, and keeps the stage it reached',
    async (outcome) => {
      const tenant = await service.newTenant()
      const { id } = await givenApplication(tenant, { stage: 'interview', appliedAt: '2026-01-10T09:00:00Z' })
      const endedAt = '2026-02-01T08:00:00.000Z'
      const answer = await tenant.patch(`/v1/applications/${id}`, { outcome, endedAt })
      expect(answer.body).toMatchObject({
        outcome,
        endedBy: 'candidate',
        endedAt,
        statusChangedAt: endedAt,
        stage: 'interview',
        stageReached: 'interview',
      })
      const history = (await tenant.get(`/v1/applications/${id}/stage-events`)).body.data
      expect(history[0]).toMatchObject({ stage: 'interview', outcome, endedBy: 'candidate', occurredAt: endedAt })
      expect(history).toHaveLength(2)
      expect((await eventsOf(tenant, service, id)).at(-1)).toBe('application.ended')
    },
  )

  it('200: the open plans follow, and the answer says what they gained and lost', async () => {
    service.setClock('2026-11-02T10:00:00Z')
    const tenant = await service.newTenant()
    const { candidateId } = await givenPlan(tenant)
    const { id } = await givenApplication(tenant, { candidateId, ...SILENT })
    const renamed = await tenant.patch(`/v1/applications/${id}`, { employer: 'Elbe AG' })
    expect(changesIn(renamed.body)).toEqual({ gained: [], lost: [] })
    const { body: checklist } = await tenant.get(`/v1/candidates/${candidateId}/checklist`)
    expect(JSON.stringify(checklist)).toContain('Ask Elbe AG once where things stand')
    const withdrawn = await tenant.patch(`/v1/applications/${id}`, { outcome: 'withdrawn' })
    expect(changesIn(withdrawn.body)).toEqual({
      gained: [],
      lost: [[`follow-up-on-silence:${id}`, 'retired', 'None of your open applications is waiting for an answer.']],
    })
    const reopened = await tenant.patch(`/v1/applications/${id}`, { outcome: 'open' })
    service.setClock(undefined)
    expect(changesIn(reopened.body)).toEqual({ gained: [], lost: [] })
  })

  it('200: unmapped is no ending yet', async () => {
    const tenant = await service.newTenant()
    const { id } = await givenApplication(tenant)
    const answer = await tenant.patch(`/v1/applications/${id}`, { outcome: 'unmapped', sourceStatus: 'X-17' })
    expect(answer).toMatchObject({ status: 200, body: { outcome: 'unmapped', endedBy: 'unknown', endedAt: null } })
    expect((await tenant.get(`/v1/applications/${id}/stage-events`)).body.data[0]).toMatchObject({
      outcome: 'unmapped',
      sourceStatus: 'X-17',
    })
  })

  it('200: open takes an ending of the candidate back', async () => {
    const tenant = await service.newTenant()
    const { id } = await givenApplication(tenant)
    await tenant.patch(`/v1/applications/${id}`, { outcome: 'withdrawn' }).expect(200)
    const answer = await tenant.patch(`/v1/applications/${id}`, { outcome: 'open' })
    expect(answer).toMatchObject({ status: 200, body: { outcome: 'open', endedBy: null, endedAt: null } })
    expect((await tenant.get(`/v1/applications/${id}/stage-events`)).body.data).toHaveLength(3)
    expect(await eventsOf(tenant, service, id)).toEqual([
      'application.created',
      'application.ended',
      'application.reopened',
    ])
  })

  it('200: the outcome it has already is no news', async () => {
    const tenant = await service.newTenant()
    const { id } = await givenApplication(tenant)
    const first = await tenant.patch(`/v1/applications/${id}`, { outcome: 'withdrawn' })
    const second = await tenant.patch(`/v1/applications/${id}`, { outcome: 'withdrawn', location: 'Kiel' })
    expect(second.body).toEqual({ ...first.body, location: 'Kiel', version: 3, updatedAt: expect.any(String) })
    expect((await tenant.get(`/v1/applications/${id}/stage-events`)).body.data).toHaveLength(2)
  })

  it.each(['open', 'withdrawn', 'unmapped'])(
    '409: what ended through a rejection does not become %s here',
    async (outcome) => {
      const tenant = await service.newTenant()
      const { id } = await givenApplication(tenant)
      await givenRejected(tenant, service, id)
      const before = (await tenant.get(`/v1/applications/${id}`)).body
      const answer = await tenant.patch(`/v1/applications/${id}`, { outcome, employer: 'Other' })
      expect(answer).toMatchObject({
        status: 409,
        body: { code: 'application_ended', errors: [{ pointer: '#/outcome' }] },
      })
      expect((await tenant.get(`/v1/applications/${id}`)).body).toEqual(before)
    },
  )

  it('412: refuses a stale If-Match, takes the current one', async () => {
    const tenant = await service.newTenant()
    const { id } = await givenApplication(tenant)
    await tenant.patch(`/v1/applications/${id}`, { location: 'Kiel' }).set('if-match', '"1"').expect(200)
    const answer = await tenant.patch(`/v1/applications/${id}`, { location: 'Ulm' }).set('if-match', '"1"')
    expect(answer).toMatchObject({ status: 412, body: { code: 'stale' } })
    expect((await tenant.get(`/v1/applications/${id}`)).body).toMatchObject({ location: 'Kiel', version: 2 })
  })

  it("404: another tenant's application, which stays as it is", async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    const application = await givenApplication(other)
    expect(await tenant.patch(`/v1/applications/${application.id}`, { location: 'Kiel' })).toMatchObject({
      status: 404,
      body: { code: 'not_found' },
    })
    expect((await other.get(`/v1/applications/${application.id}`)).body).toEqual(application)
  })

  it.each(['rejected', 'no_response', 'position_closed'])('422: %s is recorded as a rejection', async (outcome) => {
    const tenant = await service.newTenant()
    const { id } = await givenApplication(tenant)
    const answer = await tenant.patch(`/v1/applications/${id}`, { outcome })
    expect(answer).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '#/outcome', detail: expect.stringContaining('POST /v1/rejections') }] },
    })
  })

  it.each([
    ['a stage', { stage: 'offer' }, '#/stage'],
    ['another candidate', { candidateId: '0193b3a0-7c1e-7aaa-8bbb-0123456789ab' }, '#/candidateId'],
    ['an unknown outcome', { outcome: 'lost' }, '#/outcome'],
    ['no employer', { employer: null }, '#/employer'],
    ['an end without an outcome', { endedAt: '2026-02-01T08:00:00Z' }, '#/endedAt'],
    ['an end that is none', { outcome: 'unmapped', endedAt: '2026-02-01T08:00:00Z' }, '#/endedAt'],
    ['an end before it was sent', { outcome: 'withdrawn', endedAt: '2026-01-09T08:00:00Z' }, '#/endedAt'],
    [
      'an end the day after tomorrow',
      { outcome: 'withdrawn', endedAt: new Date(Date.now() + 49 * 3_600_000).toISOString() },
      '#/endedAt',
    ],
    [
      'a start the day after tomorrow',
      { appliedAt: new Date(Date.now() + 49 * 3_600_000).toISOString() },
      '#/appliedAt',
    ],
    [
      'a start after the end',
      { outcome: 'withdrawn', endedAt: '2026-02-01T08:00:00Z', appliedAt: '2026-02-02T08:00:00Z' },
      '#/appliedAt',
    ],
  ])('422: names the field for %s, and changes nothing', async (_, changes, pointer) => {
    const tenant = await service.newTenant()
    const application = await givenApplication(tenant, { appliedAt: '2026-01-10T09:00:00Z' })
    const answer = await tenant.patch(`/v1/applications/${application.id}`, changes)
    expect(answer).toMatchObject({ status: 422, body: { code: 'invalid_request', errors: [{ pointer }] } })
    expect((await tenant.get(`/v1/applications/${application.id}`)).body).toEqual(application)
  })

  it('422: appliedAt after an ending that is known already', async () => {
    const tenant = await service.newTenant()
    const { id } = await givenApplication(tenant, { appliedAt: '2026-01-10T09:00:00Z' })
    await tenant.patch(`/v1/applications/${id}`, { outcome: 'withdrawn', endedAt: '2026-02-01T08:00:00Z' }).expect(200)
    const answer = await tenant.patch(`/v1/applications/${id}`, { appliedAt: '2026-02-01T08:00:00.001Z' })
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer: '#/appliedAt' }] } })
  })
})
