import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given } from '../../support/given.ts'
import { runJob } from '../../support/run-job.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

describe('GET /v1/erasures', () => {
  it('200: newest first, those that are done too, of one candidate where asked', async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    await other.post('/v1/erasures', { candidateId: (await given.candidate(other)).id }).expect(202)
    const [one, two] = [await given.candidate(tenant), await given.candidate(tenant)]
    const first = await tenant.post('/v1/erasures', { candidateId: one.id }).expect(202)
    await runJob(service, 'erase-candidates')
    const second = await tenant.post('/v1/erasures', { candidateId: two.id }).expect(202)
    const shown = async (query: string) =>
      (await tenant.get(`/v1/erasures${query}`)).body.data.map(({ id, state }: Record<string, string>) => [id, state])
    expect(await shown('')).toEqual([
      [second.body.id, 'queued'],
      [first.body.id, 'done'],
    ])
    expect(await shown(`?candidateId=${one.id}`)).toEqual([[first.body.id, 'done']])
  })
})
