import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { UNKNOWN_ID } from '../../support/given.ts'
import { eventsOf, plain } from '../action-plans/given.ts'
import { keysOf, namedGap, storedAround } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

describe('POST /v1/skill-gaps/{skillGapId}/start', () => {
  it('200: begins it now; after two weeks without evidence, plans ask for some', async () => {
    const tenant = await service.newTenant()
    service.setClock('2026-11-02T10:00:00Z')
    const { gap } = await namedGap(tenant)
    const { body } = await tenant.post(`/v1/skill-gaps/${gap.id}/start`).expect(200)
    expect(body).toMatchObject({ state: 'in_progress', startedAt: '2026-11-02T10:00:00.000Z', version: 2 })
    expect((await eventsOf(service, tenant)).map(({ type }) => type)).toContain('skill_gap.started')

    service.setClock('2026-11-20T10:00:00Z')
    const later = await tenant.patch(`/v1/skill-gaps/${gap.id}`, { severity: 'high' }).expect(200)
    expect(keysOf(later.body).gained).toContain('show-evidence:apache kafka')
    const shown = await tenant.post(`/v1/skill-gaps/${gap.id}/evidence`, { text: 'Certificate' }).expect(201)
    expect(keysOf(shown.body).lost).toContain('show-evidence:apache kafka')
    service.setClock(undefined)
  })

  it('409: only an open one begins', async () => {
    const tenant = await service.newTenant()
    const { gap } = await namedGap(tenant)
    const start = () => tenant.post(`/v1/skill-gaps/${gap.id}/start`)
    await start().expect(200)
    expect((await start().expect(409)).body).toMatchObject({
      code: 'wrong_gap_state',
      detail: 'The gap is in_progress; this needs one that is open.',
    })
    await tenant.post(`/v1/skill-gaps/${gap.id}/dismissal`, { reason: 'Not needed' }).expect(200)
    const before = await storedAround(service, tenant)
    await start().expect(409)
    expect(await storedAround(service, tenant)).toEqual(before)
  })

  it("404: hides another tenant's gap", async () => {
    const [one, other] = [await service.newTenant(), await service.newTenant()]
    const { gap } = await namedGap(other)
    const foreign = await one.post(`/v1/skill-gaps/${gap.id}/start`)
    expect(foreign.status).toBe(404)
    expect(plain(foreign)).toEqual(plain(await one.post(`/v1/skill-gaps/${UNKNOWN_ID}/start`)))
  })
})
