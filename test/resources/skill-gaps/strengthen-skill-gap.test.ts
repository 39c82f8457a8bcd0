import { beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { startApp, type TestApp } from '../../support/app.ts'
import { given } from '../../support/given.ts'
import { eventsOf } from '../action-plans/given.ts'
import { gapFor, gapOf } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

const AT_ONCE = 10
const SKILLS = ['Apache Kafka', 'straße', 'ÇALIŞMA', 'C++', 'Σοφία']

type Answered = any
const naming = fc.record({
  by: fc.constantFrom('hand', 'rejection', 'application', 'reflection'),
  skill: fc.constantFrom(...SKILLS),
  spell: fc.constantFrom(
    (skill: string) => skill,
    (skill: string) => skill.toLowerCase(),
    (skill: string) => ` ${skill}\n`,
    (skill: string) => `\u2003${skill[0]}${skill.slice(1).toLowerCase()}`,
  ),
})

describe('The same skill', () => {
  it('is one gap, whoever names it, in any order and case, and each record counts once', async () => {
    const property = fc.asyncProperty(fc.array(naming, { minLength: 1, maxLength: 12 }), async (namings) => {
      const tenant = await service.newTenant()
      const { rejection } = await given.rejection(tenant)
      const { id: rejectionId, applicationId, candidateId } = rejection
      const expected = new Map<string, Set<string>>()
      for (const { by, skill, spell } of namings) {
        const recordId = { hand: null, rejection: rejectionId, application: applicationId, reflection: 'new' }[by]
        const named = { candidateId, skill: { name: spell(skill) } }
        if (by === 'reflection') {
          const sent = { rejectionId, skills: [spell(skill), skill], visibility: 'tenant' }
          const { body } = await tenant.post('/v1/reflections', sent).expect(201)
          note(expected, skill, `reflection ${body.id}`)
        } else {
          const evidence = recordId ? [{ type: by, recordId }] : []
          await gapFor(tenant, candidateId, { ...named, evidence })
          note(expected, skill, ...evidence.map(({ type }) => `${type} ${recordId}`))
        }
      }
      const gaps: Answered[] = (await tenant.get('/v1/skill-gaps')).body.data
      const found = await Promise.all(
        gaps.map(async ({ id, skill }) => [
          skill.name.trim().toLowerCase(),
          (await gapOf(tenant, id)).evidence.map((one: Answered) => `${one.type} ${one.recordId}`).sort(),
        ]),
      )
      expect(found.toSorted(byName)).toEqual(
        [...expected].map(([skill, records]) => [skill.toLowerCase(), [...records].sort()]).toSorted(byName),
      )
      for (const { id } of gaps) {
        const { evidence, severity } = await gapOf(tenant, id)
        const kinds = new Set(evidence.map(({ type }: Answered) => type)).size
        expect(severity).toBe(kinds > 1 ? 'high' : 'medium')
      }
    })
    await fc.assert(property, { numRuns: 20, endOnFailure: true })
  }, 60_000)

  it(`is one gap when ${AT_ONCE} name it at once`, async () => {
    const tenant = await service.newTenant()
    const { rejection } = await given.rejection(tenant)
    const evidence = [{ type: 'rejection', recordId: rejection.id }]
    const answers = await Promise.all(
      Array.from({ length: AT_ONCE }, (_, n) =>
        gapFor(tenant, rejection.candidateId, { skill: { name: n % 2 ? 'kafka' : ' KAFKA' }, evidence }),
      ),
    )
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1)
    expect((await tenant.get('/v1/skill-gaps')).body.data).toHaveLength(1)
    expect((await gapOf(tenant, answers[0].id)).evidence).toHaveLength(1)
    const created = (await eventsOf(service, tenant)).filter(({ type }) => type.startsWith('skill_gap.'))
    expect(created.map(({ type }) => type)).toEqual(['skill_gap.created'])
  })

  it('named again by a record that has named it before is nothing new: a closed gap stays closed', async () => {
    const tenant = await service.newTenant()
    const { rejection } = await given.rejection(tenant)
    const { body: reflection } = await tenant
      .post('/v1/reflections', { rejectionId: rejection.id, skills: ['Kafka'], visibility: 'tenant' })
      .expect(201)
    const [gap] = (await tenant.get('/v1/skill-gaps')).body.data
    await tenant.post(`/v1/skill-gaps/${gap.id}/closure`, { override: 'I know it' }).expect(200)
    await tenant.patch(`/v1/reflections/${reflection.id}`, { skills: ['KAFKA', 'Go'] }).expect(200)
    expect(await gapOf(tenant, gap.id)).toMatchObject({ state: 'closed' })
    await tenant
      .post('/v1/reflections', { rejectionId: rejection.id, skills: ['kafka'], visibility: 'tenant' })
      .expect(201)
    expect(await gapOf(tenant, gap.id)).toMatchObject({ state: 'open', closedAt: null, stateReason: null })
  })

  it('is seen by as many as before when what named it is kept private now, and that it named it is not', async () => {
    const tenant = await service.newTenant()
    const { rejection } = await given.rejection(tenant)
    const candidate = await service.asCandidate(tenant, rejection.candidateId)
    const { body: reflection } = await candidate
      .post('/v1/reflections', { rejectionId: rejection.id, skills: ['Kafka'], visibility: 'tenant' })
      .expect(201)
    const [{ id }] = (await tenant.get('/v1/skill-gaps')).body.data
    expect(await gapOf(tenant, id)).toMatchObject({ version: 1, evidence: [{ recordId: reflection.id }] })
    await candidate.patch(`/v1/reflections/${reflection.id}`, { visibility: 'candidate' }).expect(200)
    expect(await gapOf(tenant, id)).toMatchObject({ visibility: 'tenant', version: 2, evidence: [] })
    expect(await gapOf(candidate, id)).toMatchObject({
      evidence: [{ recordId: reflection.id, visibility: 'candidate' }],
    })
  })

  it('is one level more severe with the second kind of record, and no more with the third', async () => {
    const tenant = await service.newTenant()
    const { rejection } = await given.rejection(tenant)
    const { id: rejectionId, applicationId, candidateId } = rejection
    const named = { skill: { name: 'Kafka' } }
    const by = (type: string, recordId: string) => ({ ...named, evidence: [{ type, recordId }] })
    const { id } = await gapFor(tenant, candidateId, { ...by('rejection', rejectionId), severity: 'low' })
    const later = await given.rejection(tenant, {
      applicationId: (await given.application(tenant, { candidateId })).id,
    })
    expect((await gapFor(tenant, candidateId, by('rejection', later.rejection.id))).severity).toBe('low')
    expect((await gapFor(tenant, candidateId, by('application', applicationId))).severity).toBe('medium')
    await tenant.post('/v1/reflections', { rejectionId, skills: ['kafka'], visibility: 'tenant' }).expect(201)
    expect(await gapOf(tenant, id)).toMatchObject({ severity: 'medium', evidence: { length: 4 } })
  })

  it('of another candidate is another gap', async () => {
    const tenant = await service.newTenant()
    const [one, other] = [await given.candidate(tenant), await given.candidate(tenant)]
    const theirs = await gapFor(tenant, other.id)
    expect((await gapFor(tenant, one.id)).id).not.toBe(theirs.id)
    expect(await gapOf(tenant, theirs.id)).toMatchObject({ version: 1 })
  })
})

function note(expected: Map<string, Set<string>>, skill: string, ...records: string[]): void {
  expected.set(skill, new Set([...(expected.get(skill) ?? []), ...records]))
}

const byName = ([one]: Answered[], [other]: Answered[]) => (one < other ? -1 : 1)
