import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given } from '../../support/given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

const actions = (answer: { body: { data: { action: string }[] } }) => answer.body.data.map(({ action }) => action)

describe('GET /v1/setback-plans', () => {
  it('200: shows each reader what they may see, newest first, each as it is shown alone', async () => {
    const tenant = await service.newTenant()
    const { id: candidateId } = await given.candidate(tenant)
    for (const visibility of ['candidate', 'coach', 'tenant'])
      await tenant.post('/v1/setback-plans', { candidateId, obstacle: 'If it is a no', action: visibility, visibility })
    const shown = await tenant.get('/v1/setback-plans')
    expect(actions(shown)).toEqual(['tenant'])
    const [first] = shown.body.data
    expect((await tenant.get(`/v1/setback-plans/${first.id}`)).body).toEqual(first)
    expect(actions(await (await service.asCoach(tenant)).get('/v1/setback-plans'))).toEqual(['tenant', 'coach'])
    const candidate = await service.asCandidate(tenant, candidateId)
    expect(actions(await candidate.get('/v1/setback-plans'))).toEqual(['tenant', 'coach', 'candidate'])
  })

  it('200: filters by candidate; nothing of another tenant', async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    const [one, two] = [await given.candidate(tenant), await given.candidate(tenant)]
    const add = (candidateId: string, action: string) =>
      tenant
        .post('/v1/setback-plans', { candidateId, obstacle: 'If it is a no', action, visibility: 'tenant' })
        .expect(201)
    await add(one.id, 'Walk')
    await add(two.id, 'Call')
    expect(actions(await tenant.get(`/v1/setback-plans?candidateId=${one.id}`))).toEqual(['Walk'])
    expect(actions(await other.get('/v1/setback-plans'))).toEqual([])
  })
})
