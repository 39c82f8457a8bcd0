import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { eventsOf, itemBy } from '../action-plans/given.ts'
import { gapsOf, givenEnding } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
  service.setClock('2026-11-02T10:00:00Z')
})

async function givenReflection(changes: object = {}) {
  const ending = await givenEnding(service)
  const said = { areas: { confidence: { rating: 1 } }, skills: ['Kafka'], visibility: 'tenant', ...changes }
  const { body } = await ending.candidate
    .post('/v1/reflections', { ...said, rejectionId: ending.rejectionId })
    .expect(201)
  return { ...ending, reflection: body, path: `/v1/reflections/${body.id}` }
}

describe('DELETE /v1/reflections/{reflectionId}', () => {
  it('204: it is gone, with the advice that rested on it; its gaps stay, without it as evidence', async () => {
    const { tenant, candidateId, applicationId, planId, reflection, path } = await givenReflection()
    const answer = await tenant.delete(path)
    expect([answer.status, answer.text]).toEqual([204, ''])
    await tenant.get(path).expect(404)
    const { body: plan } = await tenant.get(`/v1/action-plans/${planId}`)
    expect(itemBy(plan, 'practise-out-loud').state).toBe('retired')
    expect(itemBy(plan, 'close-a-skill-gap').why).toBe('Kafka is on your list of skills to work on.')
    expect(await gapsOf(service, tenant)).toEqual([{ skill: 'Kafka', visibility: 'tenant', evidence: [] }])
    expect(await eventsOf(service, tenant)).toContainEqual({
      type: 'reflection.deleted',
      data: { reflectionId: reflection.id, applicationId, candidateId },
    })
  })

  it('404: to all who may not read it, and a second time', async () => {
    const { tenant, candidate, path } = await givenReflection({ visibility: 'candidate' })
    for (const sender of [tenant, await service.asCoach(tenant), await service.newTenant()])
      expect(await sender.delete(path)).toMatchObject({ status: 404, body: { code: 'not_found' } })
    await candidate.delete(path).expect(204)
    await candidate.delete(path).expect(404)
  })

  it('412: refuses a stale If-Match, and it stays', async () => {
    const { candidate, path } = await givenReflection()
    expect(await candidate.delete(path).set('if-match', '"2"')).toMatchObject({ status: 412, body: { code: 'stale' } })
    await candidate.get(path).expect(200)
  })
})
