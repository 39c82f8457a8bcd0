import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { runJob } from '../../support/run-job.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

describe('GET /v1/erasures/{erasureId}', () => {
  it('200: shows the receipt when all is removed, with numbers and ids in it and nothing else', async () => {
    const tenant = await service.newTenant()
    const { id: candidateId } = await given.candidate(tenant, {
      name: 'Zelda Ungewöhnlich',
      email: 'zelda@example.com',
    })
    const { id: applicationId } = await given.application(tenant, { candidateId, employer: 'Seltene Firma' })
    await given.rejection(tenant, { applicationId, employerWords: 'Leider nein' })
    const { body: order } = await tenant.post('/v1/erasures', { candidateId })
    await runJob(service, 'erase-candidates')
    const { body, text } = await tenant.get(`/v1/erasures/${order.id}`)
    expect(body).toMatchObject({
      id: order.id,
      candidateId,
      state: 'done',
      removed: { candidates: 1, applications: 1, rejections: 1, actionPlans: 1, stageEvents: 2, reflections: 0 },
      finishedAt: expect.any(String),
    })
    const { storedAnswers: _, ...records } = body.removed as Record<string, number>
    const removed = Object.values(records).reduce((sum, count) => sum + count, 0)
    expect(body.progress).toEqual({ done: removed, total: removed })
    expect(text).not.toMatch(/Zelda|Ungew|zelda@|Seltene|Leider/)
  })

  it("404: unknown, or another tenant's", async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    const { id: candidateId } = await given.candidate(other)
    const { body } = await other.post('/v1/erasures', { candidateId })
    for (const id of [UNKNOWN_ID, body.id]) await tenant.get(`/v1/erasures/${id}`).expect(404)
    await other.get(`/v1/erasures/${body.id}`).expect(200)
  })
})
