import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given } from '../../support/given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

const titles = (answer: { body: { data: { title: string }[] } }) => answer.body.data.map(({ title }) => title)

describe('GET /v1/achievements', () => {
  it('200: filters by candidate and kind, newest first', async () => {
    const tenant = await service.newTenant()
    const [one, other] = [await given.candidate(tenant), await given.candidate(tenant)]
    const add = (candidateId: string, kind: string, title: string) =>
      tenant.post('/v1/achievements', { candidateId, kind, title }).expect(201)
    await add(one.id, 'strength', 'Calm')
    await add(one.id, 'achievement', 'Open day')
    await add(other.id, 'strength', 'Curious')
    expect(titles(await tenant.get('/v1/achievements'))).toEqual(['Curious', 'Open day', 'Calm'])
    expect(titles(await tenant.get(`/v1/achievements?candidateId=${one.id}`))).toEqual(['Open day', 'Calm'])
    expect(titles(await tenant.get(`/v1/achievements?candidateId=${one.id}&kind=strength`))).toEqual(['Calm'])
    expect(titles(await tenant.get('/v1/achievements?kind=strength'))).toEqual(['Curious', 'Calm'])
  })

  it('200: shows each reader what they may see', async () => {
    const tenant = await service.newTenant()
    const { id: candidateId } = await given.candidate(tenant)
    for (const visibility of ['candidate', 'coach', 'tenant'])
      await tenant.post('/v1/achievements', { candidateId, kind: 'strength', title: visibility, visibility })
    expect(titles(await tenant.get('/v1/achievements'))).toEqual(['tenant'])
    expect(titles(await (await service.asCoach(tenant)).get('/v1/achievements'))).toEqual(['tenant', 'coach'])
    const candidate = await service.asCandidate(tenant, candidateId)
    expect(titles(await candidate.get('/v1/achievements'))).toEqual(['tenant', 'coach', 'candidate'])
  })

  it('200: nothing of another tenant, nor to a token of another candidate', async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    const [one, two] = [await given.candidate(other), await given.candidate(other)]
    await other.post('/v1/achievements', { candidateId: one.id, kind: 'strength', title: 'Calm' }).expect(201)
    expect(titles(await tenant.get('/v1/achievements'))).toEqual([])
    expect(titles(await (await service.asCandidate(other, two.id)).get('/v1/achievements'))).toEqual([])
  })

  it('422: names the parameter of another kind', async () => {
    const tenant = await service.newTenant()
    expect(await tenant.get('/v1/achievements?kind=medal')).toMatchObject({
      status: 422,
      body: { errors: [{ parameter: 'kind' }] },
    })
  })
})
