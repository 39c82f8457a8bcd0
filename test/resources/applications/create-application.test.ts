import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { EVERYTHING, eventsOf, givenCandidate } from './given.ts'

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
      appliedAt: answer.body.createdAt,
      statusChangedAt: answer.body.createdAt,
      version: 1,
      createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      updatedAt: answer.body.createdAt,
    })
  })

  it('201: gives back everything it was given, also when read again', async () => {
    const tenant = await service.newTenant()
    const candidateId = await givenCandidate(tenant)
    const given = { ...EVERYTHING, candidateId, stage: 'interview', appliedAt: '2026-01-31T23:30:00.040-05:00' }
    const answer = await tenant.post('/v1/applications', given)
    expect(answer).toMatchObject({ status: 201, body: { ...given, appliedAt: '2026-02-01T04:30:00.040Z' } })
    expect((await tenant.get(`/v1/applications/${answer.body.id}`)).body).toEqual(answer.body)
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
