import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { runJob } from '../../support/run-job.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

describe('POST /v1/exports', () => {
  it('202: answers with the order, to follow at its address, for the eyes of the one who asks', async () => {
    const tenant = await service.newTenant()
    const { id: candidateId } = await given.candidate(tenant)
    const readers = {
      tenant,
      coach: await service.asCoach(tenant),
      candidate: await service.asCandidate(tenant, candidateId),
    }
    for (const [audience, reader] of Object.entries(readers)) {
      const answer = await reader.post('/v1/exports', { candidateId })
      expect(answer.status).toBe(202)
      expect(answer.body).toEqual({
        id: expect.any(String),
        candidateId,
        audience,
        state: 'queued',
        progress: { done: 0, total: 0 },
        failure: null,
        finishedAt: null,
        expiresAt: null,
        createdAt: expect.any(String),
        updatedAt: answer.body.createdAt,
      })
      expect(answer.headers.location).toBe(`/v1/exports/${answer.body.id}`)
      expect((await reader.get(answer.headers.location as string)).body).toEqual(answer.body)
    }
    const events = await service.database.forTenant(tenant.id).event.findMany({ where: { type: 'export.requested' } })
    expect(events.map(({ data }) => Object.keys(data as object).toSorted())).toEqual(
      Array(3).fill(['candidateId', 'exportId']),
    )
  })

  it('202: while one is under way for the same eyes, that one is the answer', async () => {
    const tenant = await service.newTenant()
    const { id: candidateId } = await given.candidate(tenant)
    const answers = await Promise.all(Array.from({ length: 10 }, () => tenant.post('/v1/exports', { candidateId })))
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1)
    const coach = await service.asCoach(tenant)
    expect((await coach.post('/v1/exports', { candidateId })).body.id).not.toBe(answers[0]?.body.id)
  })

  it('202: a new one takes the place of the one before when it is done, and not of one for other eyes', async () => {
    const tenant = await service.newTenant()
    const { id: candidateId } = await given.candidate(tenant)
    const coach = await service.asCoach(tenant)
    const [first, coachs] = [
      await tenant.post('/v1/exports', { candidateId }),
      await coach.post('/v1/exports', { candidateId }),
    ]
    await runJob(service, 'write-exports')
    const second = await tenant.post('/v1/exports', { candidateId })
    expect(second.body.id).not.toBe(first.body.id)
    await tenant.get(`/v1/exports/${first.body.id}/document`).expect(200)
    await runJob(service, 'write-exports')
    await tenant.get(`/v1/exports/${first.body.id}`).expect(404)
    await tenant.get(`/v1/exports/${second.body.id}/document`).expect(200)
    await coach.get(`/v1/exports/${coachs.body.id}/document`).expect(200)
  })

  it("404: no such candidate, another tenant's, or another person's, with a pointer", async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    const [mine, beside, theirs] = [
      await given.candidate(tenant),
      await given.candidate(tenant),
      await given.candidate(other),
    ]
    const client = await service.asCandidate(tenant, mine.id)
    for (const [asking, candidateId] of [
      [tenant, UNKNOWN_ID],
      [tenant, theirs.id],
      [client, beside.id],
      [client, theirs.id],
    ] as const)
      expect(await asking.post('/v1/exports', { candidateId })).toMatchObject({
        status: 404,
        body: { code: 'not_found', errors: [{ pointer: '#/candidateId' }] },
      })
    expect((await other.get('/v1/exports')).body.data).toEqual([])
  })
})
