import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { runJob } from '../../support/run-job.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

const DAY_MS = 86_400_000

describe('GET /v1/exports/{exportId}', () => {
  it('200: says when it is done, and how long it stays', async () => {
    const tenant = await service.newTenant()
    const { id: candidateId } = await given.candidate(tenant)
    await given.application(tenant, { candidateId })
    const { body: order } = await tenant.post('/v1/exports', { candidateId })
    await runJob(service, 'write-exports')
    const { body } = await tenant.get(`/v1/exports/${order.id}`)
    expect(body).toMatchObject({ id: order.id, state: 'done', progress: { done: 2, total: 2 }, failure: null })
    expect(Date.parse(body.expiresAt) - Date.parse(body.finishedAt)).toBe(7 * DAY_MS)
    const events = await service.database.forTenant(tenant.id).event.findMany({ where: { type: 'export.finished' } })
    expect(events.map(({ data }) => data)).toEqual([{ exportId: order.id, candidateId }])
  })

  it('404: for eyes that would read less than is in it, and for another person', async () => {
    const tenant = await service.newTenant()
    const [mine, beside] = [await given.candidate(tenant), await given.candidate(tenant)]
    const readers = [
      ['candidate', await service.asCandidate(tenant, mine.id)],
      ['coach', await service.asCoach(tenant)],
      ['tenant', tenant],
    ] as const
    for (const [rank, [, maker]] of readers.entries()) {
      const { body } = await maker.post('/v1/exports', { candidateId: mine.id }).expect(202)
      await runJob(service, 'write-exports')
      for (const [other, [, reader]] of readers.entries())
        for (const path of [`/v1/exports/${body.id}`, `/v1/exports/${body.id}/document`])
          await reader.get(path).expect(other <= rank ? 200 : 404)
      await (await service.asCandidate(tenant, beside.id)).get(`/v1/exports/${body.id}`).expect(404)
    }
  })

  it("404: unknown, another tenant's, or expired", async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    const { id: candidateId } = await given.candidate(other)
    const { body } = await other.post('/v1/exports', { candidateId })
    for (const id of [UNKNOWN_ID, body.id]) await tenant.get(`/v1/exports/${id}`).expect(404)
    await runJob(service, 'write-exports')
    service.setClock(new Date(Date.now() + 7 * DAY_MS - 60_000).toISOString())
    await other.get(`/v1/exports/${body.id}`).expect(200)
    service.setClock(new Date(Date.now() + 7 * DAY_MS + 60_000).toISOString())
    await other.get(`/v1/exports/${body.id}`).expect(404)
    await other.get(`/v1/exports/${body.id}/document`).expect(404)
    expect((await other.get('/v1/exports')).body.data).toEqual([])
    service.setClock(undefined)
  })
})
