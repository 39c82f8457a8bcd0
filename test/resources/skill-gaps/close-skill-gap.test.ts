import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp, type TestTenant } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { eventsOf, plain } from '../action-plans/given.ts'
import { gapFor, keysOf, namedGap, storedAround } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
  service.setClock('2026-11-02T10:00:00Z')
})

const OVERRIDE = { override: 'Uses it every day at work now' }
const skillsOf = async (tenant: TestTenant, id: string) => (await tenant.get(`/v1/candidates/${id}`)).body.skills

describe('POST /v1/skill-gaps/{skillGapId}/closure', () => {
  it('200: closes what is shown, and the skill is among those of the candidate', async () => {
    const tenant = await service.newTenant()
    const { gap, candidateId } = await namedGap(tenant)
    await tenant.post(`/v1/skill-gaps/${gap.id}/evidence`, { text: 'Certificate' }).expect(201)
    const { body } = await tenant.post(`/v1/skill-gaps/${gap.id}/closure`, {}).expect(200)
    expect(body).toMatchObject({ state: 'closed', stateReason: null, closedAt: '2026-11-02T10:00:00.000Z', version: 3 })
    expect(await skillsOf(tenant, candidateId)).toEqual(['SQL', 'Apache Kafka'])
    expect((await eventsOf(service, tenant)).map(({ type }) => type)).toEqual(
      expect.arrayContaining(['skill_gap.closed', 'candidate.updated']),
    )
  })

  it('200: closes without evidence for a reason, and plans ask for it no more', async () => {
    const tenant = await service.newTenant()
    const { gap } = await namedGap(tenant)
    const { body } = await tenant.post(`/v1/skill-gaps/${gap.id}/closure`, OVERRIDE).expect(200)
    expect(body).toMatchObject({ state: 'closed', stateReason: OVERRIDE.override })
    expect(keysOf(body).lost).toContain('close-a-skill-gap:apache kafka')
  })

  it('200: counts evidence that only the candidate may see', async () => {
    const tenant = await service.newTenant()
    const { gap, candidateId } = await namedGap(tenant)
    const candidate = await service.asCandidate(tenant, candidateId)
    await candidate.post(`/v1/skill-gaps/${gap.id}/evidence`, { text: 'My score', visibility: 'candidate' }).expect(201)
    const { body } = await tenant.post(`/v1/skill-gaps/${gap.id}/closure`, {}).expect(200)
    expect(body.state).toBe('closed')
    expect(JSON.stringify(body)).not.toContain('My score')
  })

  it('200: adds no skill twice, none when told not to, and none beyond a hundred', async () => {
    const tenant = await service.newTenant()
    const { id } = await given.candidate(tenant, { skills: ['  apache KAFKA '] })
    const known = await gapFor(tenant, id)
    await tenant.post(`/v1/skill-gaps/${known.id}/closure`, OVERRIDE).expect(200)
    const unlisted = await gapFor(tenant, id, { skill: { name: 'Go' } })
    await tenant.post(`/v1/skill-gaps/${unlisted.id}/closure`, { ...OVERRIDE, addToSkills: false }).expect(200)
    expect(await skillsOf(tenant, id)).toEqual(['  apache KAFKA '])

    const many = Array.from({ length: 100 }, (_, n) => `Skill ${n}`)
    const expert = await given.candidate(tenant, { skills: many })
    const gap = await gapFor(tenant, expert.id)
    await tenant.post(`/v1/skill-gaps/${gap.id}/closure`, OVERRIDE).expect(200)
    expect(await skillsOf(tenant, expert.id)).toEqual(many)
  })

  it('200: by the candidate too', async () => {
    const tenant = await service.newTenant()
    const { gap, candidateId } = await namedGap(tenant)
    const candidate = await service.asCandidate(tenant, candidateId)
    await candidate.post(`/v1/skill-gaps/${gap.id}/closure`, OVERRIDE).expect(200)
    expect(await skillsOf(tenant, candidateId)).toContain('Apache Kafka')
  })

  it('409: asks for evidence or a reason, and changes nothing', async () => {
    const tenant = await service.newTenant()
    const { gap } = await namedGap(tenant)
    const before = await storedAround(service, tenant)
    const { body } = await tenant.post(`/v1/skill-gaps/${gap.id}/closure`, {}).expect(409)
    expect(body).toMatchObject({ code: 'evidence_missing', errors: [{ pointer: '#/override' }] })
    expect(await storedAround(service, tenant)).toEqual(before)
  })

  it('409: what is closed stays closed', async () => {
    const tenant = await service.newTenant()
    const { gap } = await namedGap(tenant)
    await tenant.post(`/v1/skill-gaps/${gap.id}/closure`, OVERRIDE).expect(200)
    const { body } = await tenant.post(`/v1/skill-gaps/${gap.id}/closure`, OVERRIDE).expect(409)
    expect(body.code).toBe('wrong_gap_state')
  })

  it.each([
    ['an empty reason', { override: '' }, '#/override'],
    ['no yes or no', { addToSkills: 'yes' }, '#/addToSkills'],
  ])('422: %s', async (_, sent, pointer) => {
    const tenant = await service.newTenant()
    const { gap } = await namedGap(tenant)
    const { body } = await tenant.post(`/v1/skill-gaps/${gap.id}/closure`, sent).expect(422)
    expect(body.errors[0].pointer).toBe(pointer)
  })

  it("404: hides another tenant's gap", async () => {
    const [one, other] = [await service.newTenant(), await service.newTenant()]
    const { gap } = await namedGap(other)
    const foreign = await one.post(`/v1/skill-gaps/${gap.id}/closure`, OVERRIDE)
    expect(foreign.status).toBe(404)
    expect(plain(foreign)).toEqual(plain(await one.post(`/v1/skill-gaps/${UNKNOWN_ID}/closure`, OVERRIDE)))
  })
})
