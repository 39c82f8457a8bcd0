import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp, type TestTenant } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { eventsOf, plain } from '../action-plans/given.ts'
import { gapFor, gapOf, keysOf, namedGap, storedAround } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
  service.setClock('2026-11-02T10:00:00Z')
})

const CLASSIFICATION = { scheme: 'ESCO', code: 'S5.2.1', version: '1.2.1', label: 'use message brokers' }

describe('POST /v1/skill-gaps', () => {
  it('201: keeps what was sent, fills in the rest and says where it lives', async () => {
    const tenant = await service.newTenant()
    const { id: candidateId } = await given.candidate(tenant)
    const answer = await tenant
      .post('/v1/skill-gaps', { candidateId, skill: { name: ' Apache Kafka', ...CLASSIFICATION }, severity: 'high' })
      .expect(201)
    const { planChanges, ...gap } = answer.body
    expect(gap).toEqual({
      id: expect.any(String),
      candidateId,
      skill: { name: ' Apache Kafka', ...CLASSIFICATION },
      kind: 'technical',
      severity: 'high',
      state: 'open',
      stateReason: null,
      startedAt: null,
      closedAt: null,
      visibility: 'tenant',
      version: 1,
      createdAt: '2026-11-02T10:00:00.000Z',
      updatedAt: '2026-11-02T10:00:00.000Z',
      evidence: [],
    })
    expect(planChanges).toEqual({ gained: [], lost: [] })
    expect(answer.headers).toMatchObject({ etag: '"1"', location: `/v1/skill-gaps/${gap.id}` })
    expect(await gapOf(tenant, gap.id)).toEqual(gap)
    expect((await eventsOf(service, tenant)).at(-1)).toEqual({
      type: 'skill_gap.created',
      data: { skillGapId: gap.id, candidateId },
    })
  })

  it('201: with a record that says so, the open plan asks to close it', async () => {
    const tenant = await service.newTenant()
    const { gap, rejection } = await namedGap(tenant)
    expect(gap.evidence).toEqual([
      {
        id: expect.any(String),
        shows: false,
        type: 'rejection',
        recordId: rejection.id,
        text: null,
        url: null,
        visibility: 'tenant',
        createdAt: '2026-11-02T10:00:00.000Z',
      },
    ])
    expect(keysOf(gap).gained).toContain('close-a-skill-gap:apache kafka')
    expect(gap.planChanges.gained[0].links).toContainEqual({ type: 'skill_gap', id: gap.id })
  })

  it('201: the same skill, however spelled, is the same gap, strengthened', async () => {
    const tenant = await service.newTenant()
    const { gap, rejection, candidateId } = await namedGap(tenant, { kind: 'method', severity: 'low' })
    const evidence = [
      { type: 'rejection', recordId: rejection.id },
      { type: 'application', recordId: rejection.applicationId },
    ]
    const again = await gapFor(tenant, candidateId, {
      skill: { name: '  APACHE kafka\n', ...CLASSIFICATION },
      kind: 'language',
      evidence,
    })
    expect(again).toMatchObject({
      id: gap.id,
      skill: { name: 'Apache Kafka', ...CLASSIFICATION },
      kind: 'method',
      severity: 'medium',
      version: 2,
    })
    expect(again.evidence.map(({ type }: { type: string }) => type)).toEqual(['application', 'rejection'])
    expect(await gapFor(tenant, candidateId, { evidence })).toMatchObject({
      id: gap.id,
      version: 2,
      severity: 'medium',
    })
    expect((await eventsOf(service, tenant)).filter(({ type }) => type.startsWith('skill_gap.'))).toEqual([
      { type: 'skill_gap.created', data: { skillGapId: gap.id, candidateId } },
      { type: 'skill_gap.strengthened', data: { skillGapId: gap.id, candidateId } },
    ])
  })

  it('201: a word about severity only ever raises it; the catalogue entry that is there stays', async () => {
    const tenant = await service.newTenant()
    const { id } = await given.candidate(tenant)
    await gapFor(tenant, id, { severity: 'medium', skill: { name: 'Kafka', scheme: 'ESCO' } })
    const lower = await gapFor(tenant, id, { severity: 'low', skill: { name: 'Kafka', scheme: 'O*NET', code: '1' } })
    expect(lower).toMatchObject({ severity: 'medium', version: 1, skill: { scheme: 'ESCO', code: null } })
    expect(await gapFor(tenant, id, { severity: 'high', skill: { name: 'Kafka' } })).toMatchObject({ severity: 'high' })
  })

  it('201: two kinds of record at once make it one level more severe, unless a new gap says how severe it is', async () => {
    const tenant = await service.newTenant()
    const { rejection } = await given.rejection(tenant)
    const evidence = [
      { type: 'rejection', recordId: rejection.id },
      { type: 'application', recordId: rejection.applicationId },
    ]
    const raised = await gapFor(tenant, rejection.candidateId, { evidence })
    expect(raised.severity).toBe('high')
    const said = await gapFor(tenant, rejection.candidateId, { evidence, skill: { name: 'Go' }, severity: 'low' })
    expect(said.severity).toBe('low')
  })

  it.each([
    ['closure', { override: 'I know it' }],
    ['dismissal', { reason: 'Not needed' }],
  ])('201: is open again when it is named by hand after its %s', async (change, body) => {
    const tenant = await service.newTenant()
    const { gap, candidateId } = await namedGap(tenant)
    await tenant.post(`/v1/skill-gaps/${gap.id}/start`).expect(200)
    await tenant.post(`/v1/skill-gaps/${gap.id}/${change}`, body).expect(200)
    const again = await gapFor(tenant, candidateId)
    expect(again).toMatchObject({ id: gap.id, state: 'open', stateReason: null, startedAt: null, closedAt: null })
    if (change === 'dismissal') expect(keysOf(again).gained).toContain('close-a-skill-gap:apache kafka')
  })

  it.each([
    ['an unknown candidate', '#/candidateId', async () => ({ candidateId: UNKNOWN_ID })],
    [
      "another tenant's candidate",
      '#/candidateId',
      async () => ({ candidateId: (await given.candidate(await service.newTenant())).id }),
    ],
    [
      'an unknown record',
      '#/evidence/1/recordId',
      async () => ({ evidence: [{ type: 'reflection', recordId: UNKNOWN_ID }] }),
    ],
    [
      'a record of another kind',
      '#/evidence/1/recordId',
      async (tenant: TestTenant) => ({
        evidence: [{ type: 'achievement', recordId: (await given.rejection(tenant)).rejection.id }],
      }),
    ],
    [
      "another candidate's record",
      '#/evidence/1/recordId',
      async (tenant: TestTenant) => ({
        evidence: [{ type: 'rejection', recordId: (await given.rejection(tenant)).rejection.id }],
      }),
    ],
    [
      "another tenant's record",
      '#/evidence/1/recordId',
      async () => {
        const { rejection } = await given.rejection(await service.newTenant())
        return { evidence: [{ type: 'rejection', recordId: rejection.id }] }
      },
    ],
  ])('404: %s, and nothing is kept', async (_, pointer, changesFor) => {
    const tenant = await service.newTenant()
    const { id: applicationId, candidateId } = await given.application(tenant)
    const { evidence = [], ...changes } = (await changesFor(tenant)) as { evidence?: object[] }
    const before = await storedAround(service, tenant)
    const answer = await tenant.post('/v1/skill-gaps', {
      candidateId,
      skill: { name: 'Kafka' },
      evidence: [{ type: 'application', recordId: applicationId }, ...evidence],
      ...changes,
    })
    expect(answer.status).toBe(404)
    expect(answer.body.errors).toEqual([{ pointer, detail: expect.any(String) }])
    expect(await storedAround(service, tenant)).toEqual(before)
  })

  it.each([
    ['no skill', { skill: undefined }, '#/skill'],
    ['a blank name', { skill: { name: ' ' } }, '#/skill/name'],
    ['no known kind', { kind: 'magic' }, '#/kind'],
    ['21 records', { evidence: Array(21).fill({ type: 'rejection', recordId: UNKNOWN_ID }) }, '#/evidence'],
    ['half a record', { evidence: [{ type: 'rejection' }] }, '#/evidence/0/recordId'],
  ])('422: %s', async (_, changes, pointer) => {
    const tenant = await service.newTenant()
    const { id: candidateId } = await given.candidate(tenant)
    const { body } = await tenant
      .post('/v1/skill-gaps', { candidateId, skill: { name: 'Kafka' }, ...changes })
      .expect(422)
    expect(body.errors[0].pointer).toBe(pointer)
  })
})

describe('POST /v1/skill-gaps, seen by some', () => {
  it('201: by a candidate, of themselves alone', async () => {
    const tenant = await service.newTenant()
    const [{ id }, other] = [await given.candidate(tenant), await given.candidate(tenant)]
    const candidate = await service.asCandidate(tenant, id)
    const gap = await gapFor(candidate, id, { visibility: 'candidate' })
    expect((await candidate.get('/v1/skill-gaps')).body.data).toHaveLength(1)
    for (const reader of [tenant, await service.asCoach(tenant)]) {
      expect(plain(await reader.get(`/v1/skill-gaps/${gap.id}`)).status).toBe(404)
      expect((await reader.get('/v1/skill-gaps')).body.data).toEqual([])
    }
    await candidate.post('/v1/skill-gaps', { candidateId: other.id, skill: { name: 'Kafka' } }).expect(404)
  })

  it('201: a gap kept private does not stand in the way, and is not told about', async () => {
    const tenant = await service.newTenant()
    const { id } = await given.candidate(tenant)
    const candidate = await service.asCandidate(tenant, id)
    service.setClock('2026-11-01T10:00:00Z')
    const hidden = await gapFor(candidate, id, { visibility: 'candidate', severity: 'high', kind: 'method' })
    await candidate.post(`/v1/skill-gaps/${hidden.id}/dismissal`, { reason: 'Too hard for me now' }).expect(200)
    service.setClock('2026-11-02T10:00:00Z')

    const fresh = await gapFor(tenant, id, { visibility: 'candidate', skill: { name: 'Go' } })
    const again = await gapFor(tenant, id, { visibility: 'candidate', skill: { name: 'apache KAFKA' } })
    expect(again).toEqual({ ...fresh, id: hidden.id, skill: { ...fresh.skill, name: 'apache KAFKA' } })
    expect(await gapOf(candidate, hidden.id)).toMatchObject({
      visibility: 'candidate',
      state: 'open',
      severity: 'high',
    })
  })

  it('201: is seen by the wider circle of the two, its private evidence by the first alone', async () => {
    const tenant = await service.newTenant()
    const { rejection } = await given.rejection(tenant)
    const { candidateId, applicationId } = rejection
    const candidate = await service.asCandidate(tenant, candidateId)
    const { body: reflection } = await candidate
      .post('/v1/reflections', { applicationId, visibility: 'candidate', skills: ['Apache Kafka'] })
      .expect(201)
    const { data } = (await candidate.get('/v1/skill-gaps')).body
    expect(data).toEqual([expect.objectContaining({ visibility: 'candidate' })])

    const gap = await gapFor(tenant, candidateId, { evidence: [{ type: 'rejection', recordId: rejection.id }] })
    expect(gap).toMatchObject({ id: data[0].id, visibility: 'tenant', evidence: [{ recordId: rejection.id }] })
    expect(gap.evidence).toHaveLength(1)
    expect(JSON.stringify(gap)).not.toContain(reflection.id)
    expect((await gapOf(candidate, gap.id)).evidence).toHaveLength(2)
    await tenant
      .post('/v1/skill-gaps', {
        candidateId,
        skill: { name: 'Go' },
        evidence: [{ type: 'reflection', recordId: reflection.id }],
      })
      .expect(404)
  })

  it('201: naming one’s own private gap again without a word about visibility leaves it private', async () => {
    const tenant = await service.newTenant()
    const { id } = await given.candidate(tenant)
    const candidate = await service.asCandidate(tenant, id)
    await gapFor(candidate, id, { visibility: 'candidate' })
    expect(await gapFor(candidate, id)).toMatchObject({ visibility: 'candidate' })
    expect(await gapFor(candidate, id, { visibility: 'coach' })).toMatchObject({ visibility: 'coach' })
    const coach = await service.asCoach(tenant)
    expect(await gapFor(coach, id)).toMatchObject({ visibility: 'coach' })
    expect(await gapFor(tenant, id)).toMatchObject({ visibility: 'tenant' })
  })
})
