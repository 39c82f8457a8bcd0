import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { changesIn, eventsOf, givenApplication, givenPlan, givenRejected, recordOf, SILENT } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

const APPLIED = { stage: 'applied', appliedAt: '2026-01-10T09:00:00Z' }

describe('POST /v1/applications/{applicationId}/stage-events', () => {
  it('201: answers with the event, and the application has moved', async () => {
    const tenant = await service.newTenant()
    const { id } = await givenApplication(tenant, APPLIED)
    const occurredAt = '2026-01-20T10:00:00.000Z'
    const answer = await tenant.post(`/v1/applications/${id}/stage-events`, {
      stage: 'interview',
      occurredAt,
      sourceStatus: 'Round 1',
    })
    expect(answer.status).toBe(201)
    expect(answer.body).toEqual({
      id: expect.any(String),
      applicationId: id,
      stage: 'interview',
      outcome: 'open',
      endedBy: null,
      sourceStatus: 'Round 1',
      occurredAt,
      recordedAt: expect.any(String),
      planChanges: { gained: [], lost: [] },
    })
    const moved = {
      stage: 'interview',
      stageReached: 'interview',
      sourceStatus: 'Round 1',
      statusChangedAt: occurredAt,
      version: 2,
    }
    expect((await tenant.get(`/v1/applications/${id}`)).body).toMatchObject(moved)
    expect((await tenant.get(`/v1/applications/${id}/stage-events`)).body.data[0]).toEqual(recordOf(answer.body))
    expect((await eventsOf(tenant, service, id)).at(-1)).toBe('application.stage_changed')
  })

  it('201: the open plans follow, and the answer says what they gained and lost', async () => {
    service.setClock('2026-11-02T10:00:00Z')
    const tenant = await service.newTenant()
    const { candidateId } = await givenPlan(tenant)
    const { id } = await givenApplication(tenant, { candidateId, ...SILENT })
    const answer = await tenant.post(`/v1/applications/${id}/stage-events`, { stage: 'screening' }).expect(201)
    service.setClock(undefined)
    expect(changesIn(answer.body)).toEqual({
      gained: [],
      lost: [
        [
          `follow-up-on-silence:${id}`,
          'retired',
          'None of your open applications has been silent for 10 days yet; it is early to ask.',
        ],
      ],
    })
  })

  it('201: going back a stage keeps the furthest one', async () => {
    const tenant = await service.newTenant()
    const { id } = await givenApplication(tenant, { stage: 'final_interview' })
    await tenant.post(`/v1/applications/${id}/stage-events`, { stage: 'interview' }).expect(201)
    expect((await tenant.get(`/v1/applications/${id}`)).body).toMatchObject({
      stage: 'interview',
      stageReached: 'final_interview',
    })
  })

  it('201: what happened before the current status is history, and may raise the furthest stage', async () => {
    const tenant = await service.newTenant()
    const { id } = await givenApplication(tenant, APPLIED)
    const record = (body: object) => tenant.post(`/v1/applications/${id}/stage-events`, body).expect(201)
    await record({ stage: 'screening', occurredAt: '2026-01-20T10:00:00Z', sourceStatus: 'Now' })
    await record({ stage: 'interview', occurredAt: '2026-01-15T10:00:00Z', sourceStatus: 'Then' })
    expect((await tenant.get(`/v1/applications/${id}`)).body).toMatchObject({
      stage: 'screening',
      stageReached: 'interview',
      sourceStatus: 'Now',
      statusChangedAt: '2026-01-20T10:00:00.000Z',
    })
    const stages = (await tenant.get(`/v1/applications/${id}/stage-events`)).body.data.map(
      ({ stage }: { stage: string }) => stage,
    )
    expect(stages).toEqual(['interview', 'screening', 'applied'])
  })

  it('201: one that was only saved has been sent when it comes to applied', async () => {
    const tenant = await service.newTenant()
    const { id } = await givenApplication(tenant, { stage: 'saved' })
    const { body } = await tenant.post(`/v1/applications/${id}/stage-events`, { stage: 'applied' }).expect(201)
    expect((await tenant.get(`/v1/applications/${id}`)).body).toMatchObject({
      stage: 'applied',
      appliedAt: body.occurredAt,
    })
  })

  it('201: events at the same time are all kept', async () => {
    const tenant = await service.newTenant()
    const { id } = await givenApplication(tenant)
    const stages = ['screening', 'assessment', 'interview', 'final_interview', 'offer']
    const answers = await Promise.all(
      stages.map((stage) => tenant.post(`/v1/applications/${id}/stage-events`, { stage })),
    )
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201])
    expect((await tenant.get(`/v1/applications/${id}`)).body).toMatchObject({ stageReached: 'offer', version: 6 })
    expect((await tenant.get(`/v1/applications/${id}/stage-events`)).body.data).toHaveLength(6)
  })

  it.each(['withdrawn', 'rejected'])('409: an application that is %s has no further stages', async (outcome) => {
    const tenant = await service.newTenant()
    const { id } = await givenApplication(tenant)
    if (outcome === 'rejected') await givenRejected(tenant, service, id)
    else await tenant.patch(`/v1/applications/${id}`, { outcome }).expect(200)
    const [before, history] = [
      await tenant.get(`/v1/applications/${id}`),
      await tenant.get(`/v1/applications/${id}/stage-events`),
    ]
    const answer = await tenant.post(`/v1/applications/${id}/stage-events`, {
      stage: 'offer',
      occurredAt: '2026-01-01T00:00:00Z',
    })
    expect(answer).toMatchObject({ status: 409, body: { code: 'application_ended', errors: [{ pointer: '#/stage' }] } })
    expect((await tenant.get(`/v1/applications/${id}`)).body).toEqual(before.body)
    expect((await tenant.get(`/v1/applications/${id}/stage-events`)).body).toEqual(history.body)
  })

  it("404: another tenant's application, which stays where it is", async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    const application = await givenApplication(other)
    expect(await tenant.post(`/v1/applications/${application.id}/stage-events`, { stage: 'offer' })).toMatchObject({
      status: 404,
      body: { code: 'not_found' },
    })
    expect((await other.get(`/v1/applications/${application.id}`)).body).toEqual(application)
  })

  it.each([
    ['no stage', {}, '#/stage'],
    ['an unknown stage', { stage: 'hired' }, '#/stage'],
    ['an outcome', { stage: 'offer', outcome: 'accepted' }, '#/outcome'],
    [
      'the day after tomorrow',
      { stage: 'offer', occurredAt: new Date(Date.now() + 49 * 3_600_000).toISOString() },
      '#/occurredAt',
    ],
    ['a lone surrogate', { stage: 'offer', sourceStatus: '\udc00' }, '#/sourceStatus'],
  ])('422: names the field for %s, and changes nothing', async (_, body, pointer) => {
    const tenant = await service.newTenant()
    const application = await givenApplication(tenant)
    const answer = await tenant.post(`/v1/applications/${application.id}/stage-events`, body)
    expect(answer).toMatchObject({ status: 422, body: { code: 'invalid_request', errors: [{ pointer }] } })
    expect((await tenant.get(`/v1/applications/${application.id}`)).body).toEqual(application)
  })
})
