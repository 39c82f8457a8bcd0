import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { changesIn, EVERYTHING, eventsOf, givenCandidate, givenPlan, recordOf, SILENT } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

const LEAST = { employer: 'Nordlicht GmbH', jobTitle: 'Junior Data Analyst' }

describe('POST /v1/applications', () => {
  it('201: answers with the application, its address and its ETag', async () => {
    const tenant = await service.newTenant()
    const candidateId = await givenCandidate(tenant)
    const answer = await tenant.post('/v1/applications', { candidateId, ...LEAST })
    expect(answer.status).toBe(201)
    expect(answer.headers).toMatchObject({ etag: '"1"', location: `/v1/applications/${answer.body.id}` })
    expect(answer.body).toEqual({
      ...LEAST,
      id: expect.any(String),
      candidateId,
      source: null,
      externalId: null,
      occupation: null,
      level: null,
      employerType: null,
      location: null,
      url: null,
      skillsAsked: [],
      contacts: [],
      stage: 'applied',
      stageReached: 'applied',
      outcome: 'open',
      endedBy: null,
      endedAt: null,
      sourceStatus: null,
      isTailored: null,
      followedUpAt: null,
      followUpChannel: null,
      appliedAt: answer.body.createdAt,
      statusChangedAt: answer.body.createdAt,
      version: 1,
      createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      updatedAt: answer.body.createdAt,
      planChanges: { gained: [], lost: [] },
    })
  })

  it('201: gives back everything it was given, also when read again', async () => {
    const tenant = await service.newTenant()
    const candidateId = await givenCandidate(tenant)
    const given = { ...EVERYTHING, candidateId, stage: 'interview', appliedAt: '2026-01-31T23:30:00.040-05:00' }
    const answer = await tenant.post('/v1/applications', given)
    expect(answer).toMatchObject({ status: 201, body: { ...given, appliedAt: '2026-02-01T04:30:00.040Z' } })
    expect((await tenant.get(`/v1/applications/${answer.body.id}`)).body).toEqual(recordOf(answer.body))
  })

  it('201: writes the first line of the history and the event', async () => {
    const tenant = await service.newTenant()
    const { body } = await tenant.post('/v1/applications', {
      candidateId: await givenCandidate(tenant),
      ...LEAST,
      appliedAt: '2026-01-31T09:00:00Z',
      sourceStatus: 'Sent',
    })
    const history = await tenant.get(`/v1/applications/${body.id}/stage-events`)
    expect(history.body.data).toEqual([
      {
        id: expect.any(String),
        applicationId: body.id,
        stage: 'applied',
        outcome: 'open',
        endedBy: null,
        sourceStatus: 'Sent',
        occurredAt: '2026-01-31T09:00:00.000Z',
        recordedAt: body.createdAt,
      },
    ])
    expect(await eventsOf(tenant, service, body.id)).toEqual(['application.created'])
  })

  it('201: the open plans follow, and the answer says what they gained and lost', async () => {
    service.setClock('2026-11-02T10:00:00Z')
    const tenant = await service.newTenant()
    const { candidateId, plan } = await givenPlan(tenant)
    const silent = await tenant.post('/v1/applications', { candidateId, ...SILENT }).expect(201)
    expect(changesIn(silent.body)).toEqual({ gained: [`follow-up-on-silence:${silent.body.id}`], lost: [] })
    const fresh = await tenant.post('/v1/applications', { candidateId, ...LEAST }).expect(201)
    service.setClock(undefined)
    expect(changesIn(fresh.body)).toEqual({
      gained: [],
      lost: [
        [
          'keep-a-small-rhythm',
          'retired',
          'Your latest application is from Monday 2 November, so your rhythm needs no extra step.',
        ],
      ],
    })
    const { steps } = (await tenant.get(`/v1/action-plans/${plan.id}`)).body
    expect(JSON.stringify(steps)).toContain(silent.body.planChanges.gained[0].id)
  })

  it('201: without an open plan nothing is planned', async () => {
    const tenant = await service.newTenant()
    await tenant.post('/v1/applications', { candidateId: await givenCandidate(tenant), ...SILENT }).expect(201)
    expect(await service.database.forTenant(tenant.id).actionItem.count()).toBe(0)
  })

  it('201: one that is only saved has not been sent', async () => {
    const tenant = await service.newTenant()
    const answer = await tenant.post('/v1/applications', {
      candidateId: await givenCandidate(tenant),
      ...LEAST,
      stage: 'saved',
    })
    expect(answer).toMatchObject({ status: 201, body: { stage: 'saved', stageReached: 'saved', appliedAt: null } })
  })

  it('201: a repeated Idempotency-Key gives the first answer and makes nothing new', async () => {
    const tenant = await service.newTenant()
    const body = { candidateId: await givenCandidate(tenant), ...LEAST }
    const first = await tenant.post('/v1/applications', body).set('idempotency-key', 'k1')
    const second = await tenant.post('/v1/applications', body).set('idempotency-key', 'k1')
    expect(second).toMatchObject({ status: 201, body: first.body, headers: { location: first.headers.location } })
    expect((await tenant.get('/v1/applications')).body.data).toHaveLength(1)
  })

  it('404: an unknown candidate and one of another tenant get the same answer, and nothing is stored', async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    const unknown = await tenant.post('/v1/applications', {
      candidateId: '0193b3a0-7c1e-7aaa-8bbb-0123456789ab',
      ...LEAST,
    })
    const foreign = await tenant.post('/v1/applications', { candidateId: await givenCandidate(other), ...LEAST })
    expect(unknown).toMatchObject({ status: 404, body: { code: 'not_found', errors: [{ pointer: '#/candidateId' }] } })
    expect({ ...foreign.body, requestId: '' }).toEqual({ ...unknown.body, requestId: '' })
    expect((await tenant.get('/v1/applications')).body.data).toEqual([])
    expect((await other.get('/v1/applications')).body.data).toEqual([])
  })

  it('409: refuses a source and externalId that exist, which are free for another tenant', async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    const given = { ...LEAST, source: 'board', externalId: '7' }
    const candidateId = await givenCandidate(tenant)
    await tenant.post('/v1/applications', { candidateId, ...given }).expect(201)
    expect(await tenant.post('/v1/applications', { candidateId, ...given })).toMatchObject({
      status: 409,
      body: { code: 'external_id_taken', errors: [{ pointer: '#/externalId' }] },
    })
    expect((await tenant.get('/v1/applications')).body.data).toHaveLength(1)
    await other.post('/v1/applications', { candidateId: await givenCandidate(other), ...given }).expect(201)
  })

  it.each([
    ['an unknown field', { note: 'x' }, '#/note'],
    ['no employer', { employer: undefined }, '#/employer'],
    ['a blank employer', { employer: '  ' }, '#/employer'],
    ['a title that is too long', { jobTitle: 'x'.repeat(201) }, '#/jobTitle'],
    ['a candidate that is no id', { candidateId: '7' }, '#/candidateId'],
    ['an unknown stage', { stage: 'hired' }, '#/stage'],
    ['an outcome', { outcome: 'rejected' }, '#/outcome'],
    ['an unknown level', { level: 'guru' }, '#/level'],
    ['an unknown type of employer', { employerType: 'cult' }, '#/employerType'],
    ['a doubt whether it is tailored', { isTailored: 'perhaps' }, '#/isTailored'],
    ['an answer to silence', { followedUpAt: '2026-01-31T09:00:00Z' }, '#/followedUpAt'],
    ['an address that is none', { url: 'javascript:alert(1)' }, '#/url'],
    ['NUL in a skill', { skillsAsked: ['SQL', 'a\u0000'] }, '#/skillsAsked/1'],
    ['an occupation without a label', { occupation: { code: '15' } }, '#/occupation/label'],
    ['an unknown field of the occupation', { occupation: { label: 'a', version: 1 } }, '#/occupation/version'],
    ['an empty contact', { contacts: [{}] }, '#/contacts/0'],
    ['a fault in a contact', { contacts: [{ name: 'A' }, { email: 'a' }] }, '#/contacts/1/email'],
    ['too many contacts', { contacts: Array(21).fill({ name: 'A' }) }, '#/contacts'],
    ['half an external id', { source: 'board' }, '#/externalId'],
    ['a day that does not exist', { appliedAt: '2026-02-30T09:00:00Z' }, '#/appliedAt'],
    ['an instant without a zone', { appliedAt: '2026-02-20T09:00:00' }, '#/appliedAt'],
    ['an instant finer than is kept', { appliedAt: '2026-02-20T09:00:00.0001Z' }, '#/appliedAt'],
    [
      'an application sent the day after tomorrow',
      { appliedAt: new Date(Date.now() + 49 * 3_600_000).toISOString() },
      '#/appliedAt',
    ],
  ])('422: names the field for %s, and stores nothing', async (_, fields, pointer) => {
    const tenant = await service.newTenant()
    const answer = await tenant.post('/v1/applications', {
      candidateId: await givenCandidate(tenant),
      ...LEAST,
      ...fields,
    })
    expect(answer).toMatchObject({ status: 422, body: { code: 'invalid_request', errors: [{ pointer }] } })
    expect((await tenant.get('/v1/applications')).body.data).toEqual([])
  })
})
