import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { UNKNOWN_ID } from '../../support/given.ts'
import { eventsOf, plain } from '../action-plans/given.ts'
import { keysOf, namedGap } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

describe('POST /v1/skill-gaps/{skillGapId}/reopening', () => {
  it('200: a dismissed one is open as on the first day, and plans ask for it again', async () => {
    const tenant = await service.newTenant()
    const { gap } = await namedGap(tenant)
    await tenant.post(`/v1/skill-gaps/${gap.id}/start`).expect(200)
    await tenant.post(`/v1/skill-gaps/${gap.id}/dismissal`, { reason: 'Not needed' }).expect(200)
    const { body } = await tenant.post(`/v1/skill-gaps/${gap.id}/reopening`).expect(200)
    expect(body).toMatchObject({ state: 'open', stateReason: null, startedAt: null, closedAt: null, version: 4 })
    expect(keysOf(body).gained).toContain('close-a-skill-gap:apache kafka')
    expect((await eventsOf(service, tenant)).map(({ type }) => type)).toContain('skill_gap.reopened')
  })

  it('200: a closed one is asked for again, though its first item is done', async () => {
    const tenant = await service.newTenant()
    const { gap } = await namedGap(tenant)
    await tenant.post(`/v1/skill-gaps/${gap.id}/closure`, { override: 'I know it', addToSkills: false }).expect(200)
    const { body } = await tenant.post(`/v1/skill-gaps/${gap.id}/reopening`).expect(200)
    expect(keysOf(body).gained).toContain('close-a-skill-gap:apache kafka')
  })

  it('409: only what is closed or dismissed opens', async () => {
    const tenant = await service.newTenant()
    const { gap } = await namedGap(tenant)
    const { body } = await tenant.post(`/v1/skill-gaps/${gap.id}/reopening`).expect(409)
    expect(body.code).toBe('wrong_gap_state')
    await tenant.post(`/v1/skill-gaps/${gap.id}/closure`, { override: 'I know it' }).expect(200)
    await tenant.post(`/v1/skill-gaps/${gap.id}/reopening`).expect(200)
  })

  it("404: hides another tenant's gap", async () => {
    const [one, other] = [await service.newTenant(), await service.newTenant()]
    const { gap } = await namedGap(other)
    const foreign = await one.post(`/v1/skill-gaps/${gap.id}/reopening`)
    expect(foreign.status).toBe(404)
    expect(plain(foreign)).toEqual(plain(await one.post(`/v1/skill-gaps/${UNKNOWN_ID}/reopening`)))
  })
})
