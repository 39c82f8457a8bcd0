import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { eventsOf, itemBy } from '../action-plans/given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
  service.setClock('2026-11-02T10:00:00Z')
})

const WIN = { kind: 'achievement', title: 'Ran the open day' }

describe('DELETE /v1/achievements/{achievementId}', () => {
  it('204: it is gone, and so is the advice that quoted it', async () => {
    const tenant = await service.newTenant()
    const { plan, rejection } = await given.rejection(tenant)
    const { candidateId } = rejection
    const { body } = await tenant.post('/v1/achievements', { ...WIN, candidateId })
    const answer = await tenant.delete(`/v1/achievements/${body.id}`)
    expect([answer.status, answer.text]).toEqual([204, ''])
    await tenant.get(`/v1/achievements/${body.id}`).expect(404)
    const item = itemBy((await tenant.get(`/v1/action-plans/${plan.id}`)).body, 'remember-a-win')
    expect(item).toMatchObject({ id: body.planChanges.gained[0].id, state: 'retired' })
    expect(await eventsOf(service, tenant)).toContainEqual({
      type: 'achievement.deleted',
      data: { achievementId: body.id, candidateId },
    })
  })

  it('204: it is no evidence for a skill any more', async () => {
    const tenant = await service.newTenant()
    const { id: candidateId } = await given.candidate(tenant)
    const { body } = await tenant.post('/v1/achievements', { ...WIN, candidateId })
    const db = service.database.forTenant(tenant.id)
    const now = new Date()
    const gap = await db.skillGap.create({
      data: {
        tenantId: tenant.id,
        candidateId,
        skill: 'Planning',
        skillKey: 'planning',
        kind: 'method',
        severity: 'low',
        state: 'evidenced',
        visibility: 'tenant',
        createdAt: now,
        updatedAt: now,
      },
    })
    for (const recordId of [body.id, UNKNOWN_ID])
      await db.skillGapEvidence.create({
        data: {
          tenantId: tenant.id,
          candidateId,
          gapId: gap.id,
          shows: true,
          type: 'achievement',
          recordId,
          visibility: 'tenant',
          createdAt: now,
        },
      })
    await tenant.delete(`/v1/achievements/${body.id}`).expect(204)
    expect((await db.skillGapEvidence.findMany()).map(({ recordId }) => recordId)).toEqual([UNKNOWN_ID])
  })

  it('404: a second time', async () => {
    const tenant = await service.newTenant()
    const { id: candidateId } = await given.candidate(tenant)
    const { body } = await tenant.post('/v1/achievements', { ...WIN, candidateId })
    await tenant.delete(`/v1/achievements/${body.id}`).expect(204)
    expect(await tenant.delete(`/v1/achievements/${body.id}`)).toMatchObject({
      status: 404,
      body: { code: 'not_found' },
    })
  })

  it("404: another tenant's, or one for the candidate alone, which stay", async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    const { id: candidateId } = await given.candidate(other)
    const shared = await other.post('/v1/achievements', { ...WIN, candidateId })
    await tenant.delete(`/v1/achievements/${shared.body.id}`).expect(404)
    await other.get(`/v1/achievements/${shared.body.id}`).expect(200)

    const own = await other.post('/v1/achievements', { ...WIN, candidateId, visibility: 'candidate' })
    await other.delete(`/v1/achievements/${own.body.id}`).expect(404)
    const candidate = await service.asCandidate(other, candidateId)
    await candidate.delete(`/v1/achievements/${own.body.id}`).expect(204)
  })

  it('412: refuses a stale If-Match, and it stays', async () => {
    const tenant = await service.newTenant()
    const { id: candidateId } = await given.candidate(tenant)
    const { body } = await tenant.post('/v1/achievements', { ...WIN, candidateId })
    expect(await tenant.delete(`/v1/achievements/${body.id}`).set('if-match', '"2"')).toMatchObject({
      status: 412,
      body: { code: 'stale' },
    })
    await tenant.delete(`/v1/achievements/${body.id}`).set('if-match', '"1"').expect(204)
  })
})
