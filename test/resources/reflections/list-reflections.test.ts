import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given } from '../../support/given.ts'
import { givenEnding } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

const texts = (answer: { body: { data: { wentWell: string }[] } }) => answer.body.data.map(({ wentWell }) => wentWell)

describe('GET /v1/reflections', () => {
  it('200: shows each reader what they may see, newest first, each as it is shown alone', async () => {
    const { tenant, candidate, rejectionId } = await givenEnding(service)
    for (const visibility of ['candidate', 'coach', 'tenant'])
      await candidate.post('/v1/reflections', { rejectionId, wentWell: visibility, visibility }).expect(201)
    const shown = await tenant.get('/v1/reflections')
    expect(texts(shown)).toEqual(['tenant'])
    const [first] = shown.body.data
    expect((await tenant.get(`/v1/reflections/${first.id}`)).body).toEqual(first)
    expect(texts(await (await service.asCoach(tenant)).get('/v1/reflections'))).toEqual(['tenant', 'coach'])
    expect(texts(await candidate.get('/v1/reflections'))).toEqual(['tenant', 'coach', 'candidate'])
  })

  it('200: filters by candidate, application and rejection', async () => {
    const { tenant, candidateId, applicationId, rejectionId } = await givenEnding(service)
    const second = await given.application(tenant, { candidateId })
    const stranger = await given.application(tenant)
    const add = (subject: object, wentWell: string) =>
      tenant.post('/v1/reflections', { ...subject, wentWell, visibility: 'tenant' }).expect(201)
    await add({ rejectionId }, 'ending')
    await add({ applicationId }, 'application')
    await add({ applicationId: second.id }, 'second')
    await add({ applicationId: stranger.id }, 'stranger')
    const list = async (query: string) => texts(await tenant.get(`/v1/reflections?${query}`))
    expect(await list(`candidateId=${candidateId}`)).toEqual(['second', 'application', 'ending'])
    expect(await list(`applicationId=${applicationId}`)).toEqual(['application', 'ending'])
    expect(await list(`rejectionId=${rejectionId}`)).toEqual(['ending'])
    expect(await list(`candidateId=${stranger.candidateId}&applicationId=${applicationId}`)).toEqual([])
  })

  it('200: nothing of another tenant or candidate', async () => {
    const { tenant, rejectionId } = await givenEnding(service)
    await tenant.post('/v1/reflections', { rejectionId, wentWell: 'All of it.', visibility: 'tenant' }).expect(201)
    const another = await service.asCandidate(tenant, (await given.candidate(tenant)).id)
    for (const reader of [await service.newTenant(), another])
      expect((await reader.get('/v1/reflections')).body).toEqual({ data: [], nextCursor: null })
  })
})
