import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { eventsOf, plain } from '../action-plans/given.ts'
import { gapOf, keysOf, namedGap, storedAround } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
  service.setClock('2026-11-02T10:00:00Z')
})

describe('POST /v1/skill-gaps/{skillGapId}/evidence', () => {
  it('201: keeps it, and the gap is evidenced: plans no longer ask to close it', async () => {
    const tenant = await service.newTenant()
    const { gap, candidateId } = await namedGap(tenant)
    const sent = { text: 'Certificate of 14 November', url: 'https://example.com/c' }
    const { body, headers } = await tenant.post(`/v1/skill-gaps/${gap.id}/evidence`, sent).expect(201)
    expect(body.evidence).toEqual({
      id: expect.any(String),
      shows: true,
      type: null,
      recordId: null,
      ...sent,
      visibility: 'tenant',
      createdAt: '2026-11-02T10:00:00.000Z',
    })
    expect(body.skillGap).toMatchObject({ id: gap.id, state: 'evidenced', closedAt: null, version: 2 })
    expect(headers.etag).toBe('"2"')
    expect(keysOf(body).lost).toContain('close-a-skill-gap:apache kafka')
    expect((await gapOf(tenant, gap.id)).evidence[0]).toEqual(body.evidence)
    expect(await eventsOf(service, tenant)).toContainEqual({
      type: 'skill_gap.evidenced',
      data: { skillGapId: gap.id, candidateId },
    })
  })

  it('201: the same record again is the same piece of evidence, with what is said of it now', async () => {
    const tenant = await service.newTenant()
    const { gap, candidateId } = await namedGap(tenant)
    const { body: achievement } = await tenant
      .post('/v1/achievements', { candidateId, kind: 'achievement', title: 'Built a Kafka pipeline' })
      .expect(201)
    const add = (changes: object) =>
      tenant
        .post(`/v1/skill-gaps/${gap.id}/evidence`, { type: 'achievement', recordId: achievement.id, ...changes })
        .expect(201)
    const first = (await add({ text: 'One' })).body.evidence
    const second = (await add({ text: 'Two', url: 'https://example.com/2' })).body.evidence
    expect(second).toEqual({ ...first, text: 'Two', url: 'https://example.com/2' })
    const shown = (await gapOf(tenant, gap.id)).evidence.filter(({ shows }: { shows: boolean }) => shows)
    expect(shown).toEqual([second])

    await tenant.delete(`/v1/achievements/${achievement.id}`).expect(204)
    const after = await gapOf(tenant, gap.id)
    expect(after).toMatchObject({ state: 'in_progress', startedAt: '2026-11-02T10:00:00.000Z' })
    expect(after.evidence.map(({ type }: { type: string }) => type)).toEqual(['rejection'])
  })

  it('201: is as visible as the gap, or as said, and never more than its record', async () => {
    const tenant = await service.newTenant()
    const { gap, rejection, candidateId } = await namedGap(tenant, { visibility: 'coach' })
    const candidate = await service.asCandidate(tenant, candidateId)
    const { body: reflection } = await candidate
      .post('/v1/reflections', { rejectionId: rejection.id, wentWell: 'Queues', visibility: 'candidate' })
      .expect(201)
    const visibilityOf = async (sent: object) =>
      (await candidate.post(`/v1/skill-gaps/${gap.id}/evidence`, sent).expect(201)).body.evidence.visibility
    expect(await visibilityOf({ text: 'A score of 80' })).toBe('coach')
    expect(await visibilityOf({ text: 'A project', visibility: 'tenant' })).toBe('tenant')
    const record = { type: 'reflection', recordId: reflection.id, visibility: 'tenant' }
    expect(await visibilityOf(record)).toBe('candidate')
    const coach = await service.asCoach(tenant)
    await coach.post(`/v1/skill-gaps/${gap.id}/evidence`, record).expect(404)
  })

  it("404: takes no record that is not the candidate's", async () => {
    const tenant = await service.newTenant()
    const { gap } = await namedGap(tenant)
    const other = await given.rejection(tenant)
    const before = await storedAround(service, tenant)
    for (const recordId of [UNKNOWN_ID, other.rejection.id]) {
      const { body } = await tenant
        .post(`/v1/skill-gaps/${gap.id}/evidence`, { type: 'rejection', recordId })
        .expect(404)
      expect(body.errors).toEqual([{ pointer: '#/recordId', detail: expect.any(String) }])
    }
    expect(await storedAround(service, tenant)).toEqual(before)
  })

  it.each([
    ['closure', { override: 'I know it' }],
    ['dismissal', { reason: 'Not needed' }],
  ])('409: not after its %s', async (change, body) => {
    const tenant = await service.newTenant()
    const { gap } = await namedGap(tenant)
    await tenant.post(`/v1/skill-gaps/${gap.id}/${change}`, body).expect(200)
    const answer = await tenant.post(`/v1/skill-gaps/${gap.id}/evidence`, { text: 'Certificate' }).expect(409)
    expect(answer.body.code).toBe('wrong_gap_state')
  })

  it.each([
    ['nothing', {}, undefined],
    ['only who may see it', { visibility: 'tenant' }, undefined],
    ['a type without its record', { type: 'rejection', text: 'x' }, '#/recordId'],
    ['a record without its type', { recordId: UNKNOWN_ID }, '#/recordId'],
    ['no address', { url: 'certificate.pdf' }, '#/url'],
  ])('422: %s', async (_, sent, pointer) => {
    const tenant = await service.newTenant()
    const { gap } = await namedGap(tenant)
    const { body } = await tenant.post(`/v1/skill-gaps/${gap.id}/evidence`, sent).expect(422)
    if (pointer) expect(body.errors[0].pointer).toBe(pointer)
  })

  it("404: hides another tenant's gap", async () => {
    const [one, other] = [await service.newTenant(), await service.newTenant()]
    const { gap } = await namedGap(other)
    const foreign = await one.post(`/v1/skill-gaps/${gap.id}/evidence`, { text: 'x' })
    expect(foreign.status).toBe(404)
    expect(plain(foreign)).toEqual(plain(await one.post(`/v1/skill-gaps/${UNKNOWN_ID}/evidence`, { text: 'x' })))
  })
})
