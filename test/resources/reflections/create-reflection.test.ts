import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { eventsOf, itemBy, storedBy } from '../action-plans/given.ts'
import { gapsOf, givenEnding } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
  service.setClock('2026-11-02T10:00:00Z')
})

const FULL = {
  areas: {
    communication: { rating: 4, text: 'I asked back when a question was unclear.' },
    responses: { rating: 3, text: null },
    confidence: { rating: null, text: 'My voice shook at first.' },
    preparedness: { rating: 5, text: 'I knew their report.' },
  },
  wentWell: 'The first ten minutes.',
  toChange: 'Have two examples ready.',
  skills: ['Kafka'],
  visibility: 'tenant',
}
const SILENT = { rating: null, text: null }

describe('POST /v1/reflections', () => {
  it('201: keeps every field, with its address and its ETag', async () => {
    const { tenant, candidateId, applicationId, rejectionId } = await givenEnding(service)
    const answer = await tenant.post('/v1/reflections', { ...FULL, rejectionId })
    expect(answer).toMatchObject({
      status: 201,
      headers: { etag: '"1"', location: `/v1/reflections/${answer.body.id}` },
    })
    const now = '2026-11-02T10:00:00.000Z'
    const { planChanges: _, ...reflection } = answer.body
    expect(reflection).toEqual({
      ...FULL,
      id: expect.any(String),
      candidateId,
      applicationId,
      rejectionId,
      version: 1,
      createdAt: now,
      updatedAt: now,
    })
    expect((await tenant.get(`/v1/reflections/${reflection.id}`)).body).toEqual(reflection)
    expect(await eventsOf(service, tenant)).toContainEqual({
      type: 'reflection.created',
      data: { reflectionId: reflection.id, applicationId, candidateId },
    })
  })

  it.each([
    ['a rating', { areas: { confidence: { rating: 2 } } }],
    ['a sentence', { areas: { responses: { text: 'Too long.' } } }],
    ['what went well', { wentWell: 'My questions.' }],
    ['what to change', { toChange: 'Eat before.' }],
    ['a skill', { skills: ['Kafka'] }],
  ])("201: %s is enough; it is the candidate's own where nothing else is said", async (_, said) => {
    const { tenant, candidate, applicationId } = await givenEnding(service)
    const { body } = await tenant.post('/v1/reflections', { ...said, applicationId }).expect(201)
    expect(body).toMatchObject({ rejectionId: null, applicationId, visibility: 'candidate' })
    expect(Object.keys(body.areas)).toEqual(['communication', 'responses', 'confidence', 'preparedness'])
    await tenant.get(`/v1/reflections/${body.id}`).expect(404)
    await candidate.get(`/v1/reflections/${body.id}`).expect(200)
  })

  it('201: what was not said is null, area by area', async () => {
    const { candidate, rejectionId } = await givenEnding(service)
    const { body } = await candidate.post('/v1/reflections', { rejectionId, areas: { responses: { rating: 1 } } })
    expect(body).toMatchObject({
      areas: { communication: SILENT, responses: { rating: 1, text: null }, confidence: SILENT, preparedness: SILENT },
      wentWell: null,
      toChange: null,
      skills: [],
    })
  })

  it('201: the item that asked for it is done, and a low rating asks to practise, for the candidate alone', async () => {
    const { tenant, candidate, rejectionId, plan, planId } = await givenEnding(service)
    const asked = itemBy(plan, 'reflect-on-the-interview')
    const low = { rejectionId, areas: { confidence: { rating: 1 } } }
    const { planChanges } = (await candidate.post('/v1/reflections', low).expect(201)).body
    expect(planChanges.lost).toMatchObject([{ id: asked.id, state: 'done', stateReason: expect.any(String) }])
    expect(planChanges.gained).toMatchObject([{ ruleId: 'practise-out-loud', visibility: 'candidate' }])
    expect((await tenant.get(`/v1/action-plans/${planId}`)).text).not.toContain('practise-out-loud')
  })

  it('201: sent by a key of the tenant, the changes hold no more than that key may read', async () => {
    const { tenant, rejectionId } = await givenEnding(service)
    const low = { rejectionId, areas: { confidence: { rating: 1 } } }
    const { planChanges } = (await tenant.post('/v1/reflections', low).expect(201)).body
    expect(planChanges.gained).toEqual([])
    expect(planChanges.lost).toMatchObject([{ ruleId: 'reflect-on-the-interview' }])
  })

  it('201: its skills become gaps that those may read who may read it, each skill one gap', async () => {
    const { tenant, candidate, rejectionId } = await givenEnding(service)
    const first = await candidate
      .post('/v1/reflections', { rejectionId, skills: ['Kafka', ' kafka', 'Go'] })
      .expect(201)
    expect(first.body.planChanges.gained).toMatchObject([
      { ruleId: 'close-a-skill-gap', key: expect.stringContaining('kafka'), visibility: 'candidate' },
      { ruleId: 'close-a-skill-gap', visibility: 'candidate' },
    ])
    const own = [{ type: 'reflection', recordId: first.body.id, shows: false, visibility: 'candidate' }]
    expect(await gapsOf(service, tenant)).toEqual([
      { skill: 'Kafka', visibility: 'candidate', evidence: own },
      { skill: 'Go', visibility: 'candidate', evidence: own },
    ])

    const second = await candidate
      .post('/v1/reflections', { rejectionId, skills: ['KAFKA'], visibility: 'coach' })
      .expect(201)
    const [kafka] = await gapsOf(service, tenant)
    expect(kafka).toEqual({
      skill: 'Kafka',
      visibility: 'coach',
      evidence: expect.arrayContaining([
        ...own,
        { type: 'reflection', recordId: second.body.id, shows: false, visibility: 'coach' },
      ]),
    })
  })

  it('201: both may be named, where the rejection ended that application', async () => {
    const { candidate, rejectionId, applicationId } = await givenEnding(service)
    const { body } = await candidate.post('/v1/reflections', { ...FULL, rejectionId, applicationId }).expect(201)
    expect(body).toMatchObject({ rejectionId, applicationId })
  })

  it('422: a rejection that ended another application', async () => {
    const { tenant, candidateId, rejectionId } = await givenEnding(service)
    const { id: applicationId } = await given.application(tenant, { candidateId })
    expect(await tenant.post('/v1/reflections', { ...FULL, rejectionId, applicationId })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '#/applicationId' }] },
    })
  })

  it.each([
    ['nothing', {}],
    ['empty areas', { areas: {} }],
    ['nothing but nulls', { areas: { responses: { rating: null, text: null } }, wentWell: null }],
    ['no skill', { skills: [], visibility: 'tenant' }],
  ])('422: a reflection that says %s, and nothing is stored', async (_, said) => {
    const { tenant, rejectionId } = await givenEnding(service)
    const before = await storedBy(service, tenant)
    expect(await tenant.post('/v1/reflections', { ...said, rejectionId })).toMatchObject({
      status: 422,
      body: { code: 'invalid_request', errors: [{ pointer: '#/areas' }] },
    })
    expect(await storedBy(service, tenant)).toEqual(before)
  })

  it.each([
    ['nothing to look back on', { rejectionId: undefined }, '#/rejectionId'],
    ['a rating of 0', { areas: { responses: { rating: 0 } } }, '#/areas/responses/rating'],
    ['a rating of 6', { areas: { responses: { rating: 6 } } }, '#/areas/responses/rating'],
    ['another area', { areas: { looks: { rating: 3 } } }, '#/areas/looks'],
    ['another field of an area', { areas: { responses: { score: 3 } } }, '#/areas/responses/score'],
    ['too many skills', { skills: Array(21).fill('Kafka') }, '#/skills'],
    ['another reader', { visibility: 'public' }, '#/visibility'],
    ['the candidate', { candidateId: UNKNOWN_ID }, '#/candidateId'],
  ])('422: %s', async (_, changes, pointer) => {
    const { tenant, rejectionId } = await givenEnding(service)
    expect(await tenant.post('/v1/reflections', { ...FULL, rejectionId, ...changes })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer }] },
    })
  })

  it("404: another tenant's rejection or application, and another candidate's to the token of one", async () => {
    const [own, foreign] = [await givenEnding(service), await givenEnding(service)]
    const { id: candidateId } = await given.candidate(own.tenant)
    const another = await service.asCandidate(own.tenant, candidateId)
    for (const [sender, of] of [
      [own.tenant, foreign],
      [another, own],
    ] as const)
      for (const field of ['rejectionId', 'applicationId'] as const)
        for (const id of [of[field], UNKNOWN_ID])
          expect(await sender.post('/v1/reflections', { ...FULL, [field]: id })).toMatchObject({
            status: 404,
            body: { code: 'not_found', errors: [{ pointer: `#/${field}` }] },
          })
    expect((await own.candidate.get('/v1/reflections')).body.data).toEqual([])
  })
})
