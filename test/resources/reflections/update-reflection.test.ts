import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { UNKNOWN_ID } from '../../support/given.ts'
import { eventsOf, itemBy, itemsOf } from '../action-plans/given.ts'
import { gapsOf, givenEnding } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
  service.setClock('2026-11-02T10:00:00Z')
})

const SAID = {
  areas: { communication: { rating: 4, text: 'I asked back.' }, confidence: { rating: 1 } },
  wentWell: 'The first ten minutes.',
}

async function givenReflection(said: object = SAID) {
  const ending = await givenEnding(service)
  const { body } = await ending.candidate
    .post('/v1/reflections', { ...said, rejectionId: ending.rejectionId })
    .expect(201)
  return { ...ending, reflection: body, path: `/v1/reflections/${body.id}` }
}

describe('PATCH /v1/reflections/{reflectionId}', () => {
  it('200: changes what it is given, clears with null, and leaves the rest', async () => {
    const { tenant, candidate, reflection, path, candidateId, applicationId } = await givenReflection()
    const changes = { areas: { communication: { rating: 5 }, responses: { text: 'Short.' } }, wentWell: null }
    const answer = await candidate.patch(path, changes)
    expect(answer).toMatchObject({ status: 200, headers: { etag: '"2"' } })
    const { planChanges: _, ...changed } = answer.body
    const { planChanges: __, ...before } = reflection
    expect(changed).toEqual({
      ...before,
      areas: {
        ...before.areas,
        communication: { rating: 5, text: 'I asked back.' },
        responses: { rating: null, text: 'Short.' },
      },
      wentWell: null,
      version: 2,
    })
    expect((await candidate.get(path)).body).toEqual(changed)
    expect(await eventsOf(service, tenant)).toContainEqual({
      type: 'reflection.updated',
      data: { reflectionId: reflection.id, applicationId, candidateId },
    })
  })

  it('200: a rating that is low no more takes back the advice to practise', async () => {
    const { candidate, reflection, path } = await givenReflection()
    const [practise] = reflection.planChanges.gained
    expect(practise.ruleId).toBe('practise-out-loud')
    const { body } = await candidate.patch(path, { areas: { confidence: { rating: 3 } } }).expect(200)
    expect(body.planChanges).toMatchObject({ gained: [], lost: [{ id: practise.id, state: 'retired' }] })
  })

  it('200: is evidence for the skills it names now, and for no other', async () => {
    const { tenant, candidate, reflection, planId, path } = await givenReflection({ skills: ['Kafka', 'Go'] })
    const whyKafka = async () =>
      itemsOf((await candidate.get(`/v1/action-plans/${planId}`)).body).find(({ key }) => /kafka/.test(key)).why
    expect(await whyKafka()).toContain('reflection')
    await candidate.patch(path, { skills: ['go', 'SQL'] }).expect(200)
    expect(await whyKafka()).not.toContain('reflection')
    const own = [{ type: 'reflection', recordId: reflection.id, shows: false, visibility: 'candidate' }]
    expect(await gapsOf(service, tenant)).toEqual([
      { skill: 'Kafka', visibility: 'candidate', evidence: [] },
      { skill: 'Go', visibility: 'candidate', evidence: own },
      { skill: 'SQL', visibility: 'candidate', evidence: own },
    ])
  })

  it('200: taken back to the candidate alone, so is what it is evidence for, and the advice that rests on it', async () => {
    const { tenant, candidate, planId, path } = await givenReflection({
      ...SAID,
      skills: ['Kafka'],
      visibility: 'tenant',
    })
    await tenant.get(path).expect(200)
    expect((await tenant.get(`/v1/action-plans/${planId}`)).text).toContain('practise-out-loud')
    await candidate.patch(path, { visibility: 'candidate' }).expect(200)
    await tenant.get(path).expect(404)
    await tenant.patch(path, { visibility: 'tenant' }).expect(404)
    expect((await tenant.get(`/v1/action-plans/${planId}`)).text).not.toContain('practise-out-loud')
    expect(itemBy((await candidate.get(`/v1/action-plans/${planId}`)).body, 'practise-out-loud').state).toBe('todo')
    expect((await gapsOf(service, tenant))[0]?.evidence).toMatchObject([{ visibility: 'candidate' }])
  })

  it('422: leaves no reflection that says nothing', async () => {
    const { candidate, path } = await givenReflection({ wentWell: 'All of it.' })
    expect(await candidate.patch(path, { wentWell: null })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '#/areas' }] },
    })
    await candidate.patch(path, { wentWell: null, toChange: 'Eat before.' }).expect(200)
  })

  it.each([
    ['another candidate', { candidateId: UNKNOWN_ID }, '#/candidateId'],
    ['another rejection', { rejectionId: UNKNOWN_ID }, '#/rejectionId'],
    ['a rating of 6', { areas: { confidence: { rating: 6 } } }, '#/areas/confidence/rating'],
    ['skills that are null', { skills: null }, '#/skills'],
  ])('422: %s', async (_, changes, pointer) => {
    const { candidate, path } = await givenReflection()
    expect(await candidate.patch(path, changes)).toMatchObject({ status: 422, body: { errors: [{ pointer }] } })
  })

  it('412: a stale ETag changes nothing', async () => {
    const { candidate, path } = await givenReflection()
    await candidate.patch(path, { wentWell: 'A' }).set('if-match', '"1"').expect(200)
    expect(await candidate.patch(path, { wentWell: 'B' }).set('if-match', '"1"')).toMatchObject({
      status: 412,
      body: { code: 'stale' },
    })
    expect((await candidate.get(path)).body.wentWell).toBe('A')
  })

  it('404: to all who may not read it, and to another tenant', async () => {
    const { tenant, candidate, path } = await givenReflection()
    for (const sender of [tenant, await service.asCoach(tenant), await service.newTenant()])
      for (const address of [path, `/v1/reflections/${UNKNOWN_ID}`])
        expect(await sender.patch(address, { wentWell: 'x' })).toMatchObject({
          status: 404,
          body: { code: 'not_found' },
        })
    expect((await candidate.get(path)).body.version).toBe(1)
  })
})
