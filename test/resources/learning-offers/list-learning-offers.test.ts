import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given } from '../../support/given.ts'
import { idsOf } from '../action-plans/given.ts'
import { offerFor } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

describe('GET /v1/learning-offers', () => {
  it('200: lists the newest first, filtered by type, skill, source and whether it was withdrawn', async () => {
    const tenant = await service.newTenant()
    const kafka = await offerFor(tenant, { source: 'catalogue', externalId: 'K-1' })
    const mock = await offerFor(tenant, { type: 'mock_interview', skills: [] })
    const go = await offerFor(tenant, { skills: ['Go'] })
    await tenant.post(`/v1/learning-offers/${go.id}/withdrawal`).expect(200)
    const listed = async (query: string) =>
      idsOf((await tenant.get(`/v1/learning-offers${query}`).expect(200)).body.data)
    expect(await listed('')).toEqual([go.id, mock.id, kafka.id])
    expect(await listed('?type=mock_interview')).toEqual([mock.id])
    expect(await listed(`?skill=${encodeURIComponent('  apache KAFKA')}`)).toEqual([kafka.id])
    expect(await listed('?skill=apache')).toEqual([])
    expect(await listed('?withdrawn=true')).toEqual([go.id])
    expect(await listed('?withdrawn=false&type=course')).toEqual([kafka.id])
    expect(await listed('?source=catalogue&externalId=K-1')).toEqual([kafka.id])
  })

  it('200: shows a candidate the whole catalogue of the tenant, and no other', async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    const offer = await offerFor(tenant)
    await offerFor(other)
    const candidate = await service.asCandidate(tenant, (await given.candidate(tenant)).id)
    for (const query of ['', '?skill=streaming'])
      expect((await candidate.get(`/v1/learning-offers${query}`)).body.data).toEqual([offer])
  })
})
