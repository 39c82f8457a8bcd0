import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

describe('POST /v1/erasures', () => {
  it('202: answers with the order, to follow at its address', async () => {
    const tenant = await service.newTenant()
    const { id: candidateId } = await given.candidate(tenant)
    const answer = await tenant.post('/v1/erasures', { candidateId })
    expect(answer.status).toBe(202)
    expect(answer.body).toEqual({
      id: expect.any(String),
      candidateId,
      state: 'queued',
      progress: { done: 0, total: 0 },
      removed: null,
      finishedAt: null,
      createdAt: expect.any(String),
      updatedAt: answer.body.createdAt,
    })
    expect(answer.headers.location).toBe(`/v1/erasures/${answer.body.id}`)
    expect((await tenant.get(answer.headers.location as string)).body).toEqual(answer.body)
    const events = await service.database.forTenant(tenant.id).event.findMany({ where: { type: 'erasure.requested' } })
    expect(events.map(({ data }) => data)).toEqual([{ erasureId: answer.body.id, candidateId }])
  })

  it('202: while one is under way, asking again answers with that one, however many ask at once', async () => {
    const tenant = await service.newTenant()
    const { id: candidateId } = await given.candidate(tenant)
    const answers = await Promise.all(Array.from({ length: 10 }, () => tenant.post('/v1/erasures', { candidateId })))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202]))
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1)
    expect((await tenant.get('/v1/erasures')).body.data).toHaveLength(1)
  })

  it("404: no such candidate, or another tenant's, with a pointer", async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    const { id } = await given.candidate(other)
    for (const candidateId of [UNKNOWN_ID, id])
      expect(await tenant.post('/v1/erasures', { candidateId })).toMatchObject({
        status: 404,
        body: { code: 'not_found', errors: [{ pointer: '#/candidateId' }] },
      })
    expect((await other.get('/v1/erasures')).body.data).toEqual([])
  })

  it('403: a candidate token orders none and sees none', async () => {
    const tenant = await service.newTenant()
    const { id: candidateId } = await given.candidate(tenant)
    const { body } = await tenant.post('/v1/erasures', { candidateId })
    const client = await service.asCandidate(tenant, candidateId)
    await client.post('/v1/erasures', { candidateId }).expect(403)
    await client.get('/v1/erasures').expect(403)
    await client.get(`/v1/erasures/${body.id}`).expect(403)
  })
})
