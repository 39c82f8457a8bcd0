import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { UNKNOWN_ID } from '../../support/given.ts'
import { eventsOf, plain } from '../action-plans/given.ts'
import { keysOf, namedGap } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
  service.setClock('2026-11-02T10:00:00Z')
})

const REASON = { reason: 'Not needed for the roles I look for' }

describe('POST /v1/skill-gaps/{skillGapId}/dismissal', () => {
  it('200: sets it aside with the reason, and plans ask for it no more', async () => {
    const tenant = await service.newTenant()
    const { gap, candidateId } = await namedGap(tenant)
    const { body } = await tenant.post(`/v1/skill-gaps/${gap.id}/dismissal`, REASON).expect(200)
    expect(body).toMatchObject({
      state: 'dismissed',
      stateReason: REASON.reason,
      closedAt: '2026-11-02T10:00:00.000Z',
      version: 2,
    })
    expect(keysOf(body).lost).toContain('close-a-skill-gap:apache kafka')
    expect((await tenant.get(`/v1/candidates/${candidateId}`)).body.skills).toEqual(['SQL'])
    expect((await eventsOf(service, tenant)).map(({ type }) => type)).toContain('skill_gap.dismissed')
  })

  it('409: not twice', async () => {
    const tenant = await service.newTenant()
    const { gap } = await namedGap(tenant)
    await tenant.post(`/v1/skill-gaps/${gap.id}/dismissal`, REASON).expect(200)
    const { body } = await tenant.post(`/v1/skill-gaps/${gap.id}/dismissal`, REASON).expect(409)
    expect(body.code).toBe('wrong_gap_state')
  })

  it('422: needs a reason', async () => {
    const tenant = await service.newTenant()
    const { gap } = await namedGap(tenant)
    const { body } = await tenant.post(`/v1/skill-gaps/${gap.id}/dismissal`, {}).expect(422)
    expect(body.errors[0].pointer).toBe('#/reason')
  })

  it("404: hides another tenant's gap", async () => {
    const [one, other] = [await service.newTenant(), await service.newTenant()]
    const { gap } = await namedGap(other)
    const foreign = await one.post(`/v1/skill-gaps/${gap.id}/dismissal`, REASON)
    expect(foreign.status).toBe(404)
    expect(plain(foreign)).toEqual(plain(await one.post(`/v1/skill-gaps/${UNKNOWN_ID}/dismissal`, REASON)))
  })
})
