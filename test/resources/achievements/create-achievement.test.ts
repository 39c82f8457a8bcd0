import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { eventsOf, itemBy } from '../action-plans/given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
  service.setClock('2026-11-02T10:00:00Z')
})

const FULL = {
  kind: 'achievement',
  title: 'Cut the weekly stock report from two days to two hours',
  description: 'Three queries and a shared sheet replaced copying by hand.',
  happenedOn: '2026-05-04',
  evidenceUrl: 'https://example.com/report',
  skills: ['SQL'],
  visibility: 'coach',
}

describe('POST /v1/achievements', () => {
  it('201: keeps every field, with its address and its ETag', async () => {
    const tenant = await service.newTenant()
    const { id: candidateId } = await given.candidate(tenant)
    const answer = await tenant.post('/v1/achievements', { ...FULL, candidateId })
    expect(answer).toMatchObject({
      status: 201,
      headers: { etag: '"1"', location: `/v1/achievements/${answer.body.id}` },
    })
    expect(answer.body).toEqual({
      ...FULL,
      id: expect.any(String),
      candidateId,
      version: 1,
      createdAt: '2026-11-02T10:00:00.000Z',
      updatedAt: '2026-11-02T10:00:00.000Z',
      planChanges: { gained: [], lost: [] },
    })
    expect((await eventsOf(service, tenant)).at(-1)).toEqual({
      type: 'achievement.created',
      data: { achievementId: answer.body.id, candidateId },
    })
  })

  it('201: everybody at the tenant may read it where nothing else is said', async () => {
    const tenant = await service.newTenant()
    const { id: candidateId } = await given.candidate(tenant)
    const { body } = await tenant.post('/v1/achievements', { candidateId, kind: 'strength', title: 'Listening' })
    expect(body).toMatchObject({
      visibility: 'tenant',
      description: null,
      happenedOn: null,
      evidenceUrl: null,
      skills: [],
    })
  })

  it('201: the plan quotes the first one, and no longer asks for strengths after the third', async () => {
    const tenant = await service.newTenant()
    const { plan, rejection } = await given.rejection(tenant)
    const { candidateId } = rejection
    const asked = itemBy(plan, 'name-your-strengths')
    const add = (title: string) => tenant.post('/v1/achievements', { candidateId, kind: 'achievement', title })

    const first = (await add('Taught five colleagues to query').expect(201)).body.planChanges
    expect(first.gained).toMatchObject([
      { ruleId: 'remember-a-win', why: expect.stringContaining('Taught five colleagues to query') },
    ])
    expect((await add('Two').expect(201)).body.planChanges.lost).toEqual([])
    const { lost } = (await add('Three').expect(201)).body.planChanges
    expect(lost).toMatchObject([{ id: asked.id, state: 'done', stateReason: expect.stringContaining('3') }])
    expect(itemBy((await tenant.get(`/v1/action-plans/${plan.id}`)).body, 'name-your-strengths').state).toBe('done')
  })

  it('201: advice that quotes one of the candidate alone is for the candidate alone', async () => {
    const tenant = await service.newTenant()
    const { plan, rejection } = await given.rejection(tenant)
    const { candidateId } = rejection
    const candidate = await service.asCandidate(tenant, candidateId)
    const own = { candidateId, kind: 'strength', title: 'I stay calm', visibility: 'candidate' }
    expect((await candidate.post('/v1/achievements', own).expect(201)).body.planChanges.gained).toMatchObject([
      { ruleId: 'remember-a-win', visibility: 'candidate' },
    ])
    const path = `/v1/action-plans/${plan.id}`
    expect(itemBy((await candidate.get(path)).body, 'remember-a-win').why).toContain('I stay calm')
    for (const reader of [tenant, await service.asCoach(tenant)])
      expect((await reader.get(path).expect(200)).text).not.toContain('I stay calm')
  })

  it("404: another tenant's candidate, as one that does not exist", async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    const { id } = await given.candidate(other)
    for (const candidateId of [id, UNKNOWN_ID])
      expect(await tenant.post('/v1/achievements', { ...FULL, candidateId })).toMatchObject({
        status: 404,
        body: { code: 'not_found', errors: [{ pointer: '#/candidateId' }] },
      })
    expect((await other.get('/v1/achievements')).body.data).toEqual([])
  })

  it('404: another candidate, to the token of one', async () => {
    const tenant = await service.newTenant()
    const [one, other] = [await given.candidate(tenant), await given.candidate(tenant)]
    const candidate = await service.asCandidate(tenant, one.id)
    expect(await candidate.post('/v1/achievements', { ...FULL, candidateId: other.id })).toMatchObject({
      status: 404,
      body: { errors: [{ pointer: '#/candidateId' }] },
    })
    await candidate.post('/v1/achievements', { ...FULL, candidateId: one.id }).expect(201)
  })

  it.each([
    ['no title', { title: undefined }, '#/title'],
    ['too long a title', { title: 'x'.repeat(301) }, '#/title'],
    ['another kind', { kind: 'medal' }, '#/kind'],
    ['no calendar date', { happenedOn: '2026-02-30' }, '#/happenedOn'],
    ['no web address', { evidenceUrl: 'ftp://example.com' }, '#/evidenceUrl'],
    ['too many skills', { skills: Array(51).fill('SQL') }, '#/skills'],
    ['another reader', { visibility: 'public' }, '#/visibility'],
  ])('422: %s', async (_, changes, pointer) => {
    const tenant = await service.newTenant()
    const { id: candidateId } = await given.candidate(tenant)
    expect(await tenant.post('/v1/achievements', { ...FULL, candidateId, ...changes })).toMatchObject({
      status: 422,
      body: { code: 'invalid_request', errors: [{ pointer }] },
    })
  })
})
