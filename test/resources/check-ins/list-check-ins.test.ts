import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given } from '../../support/given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

const scores = (answer: { body: { data: { score: number }[] } }) => answer.body.data.map(({ score }) => score)

describe('GET /v1/check-ins', () => {
  it('200: to the candidate all, to others what was shared with them', async () => {
    const tenant = await service.newTenant()
    const { id: candidateId } = await given.candidate(tenant)
    const candidate = await service.asCandidate(tenant, candidateId)
    for (const [score, visibility] of [
      [1, 'candidate'],
      [3, 'coach'],
      [5, 'tenant'],
    ])
      await candidate.post('/v1/check-ins', { candidateId, score, visibility }).expect(201)
    expect(scores(await candidate.get('/v1/check-ins'))).toEqual([5, 3, 1])
    expect(scores(await (await service.asCoach(tenant)).get('/v1/check-ins'))).toEqual([5, 3])
    expect(scores(await tenant.get('/v1/check-ins'))).toEqual([5])
  })

  it('200: filters by candidate; nothing of another tenant or candidate', async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    const [one, two] = [await given.candidate(tenant), await given.candidate(tenant)]
    const add = (candidateId: string, score: number) =>
      tenant.post('/v1/check-ins', { candidateId, score, visibility: 'tenant' }).expect(201)
    await add(one.id, 4)
    await add(two.id, 2)
    expect(scores(await tenant.get(`/v1/check-ins?candidateId=${one.id}`))).toEqual([4])
    expect(scores(await other.get('/v1/check-ins'))).toEqual([])
    expect(scores(await (await service.asCandidate(tenant, one.id)).get('/v1/check-ins'))).toEqual([4])
  })
})
