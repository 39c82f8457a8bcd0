import { describe, expect, it } from '@jest/globals'
import { ensureDemoTenant } from '../src/demo-tenant.ts'
import { startApp } from './support/app.ts'

const now = new Date('2026-11-02T09:00:00Z')

/** Each case needs a database without a demo tenant; the file has one, so the tenant is renamed out of the way. */
async function startFresh() {
  const service = await startApp()
  await service.database
    .forOperator()
    .tenant.updateMany({ where: { name: 'Demo University' }, data: { name: 'Earlier' } })
  return service
}

describe('The demo tenant', () => {
  it('is made once, with a key that works and a candidate', async () => {
    const service = await startFresh()
    const first = await ensureDemoTenant(service.database, { apiKey: null, now })
    expect(first).toMatchObject({ created: true, apiKey: expect.stringMatching(/^onw_test_[A-Za-z0-9]{40}$/) })
    const answer = await service.as(first.apiKey as string).get(`/v1/candidates/${first.candidateId}`)
    expect(answer).toMatchObject({ status: 200, body: { name: 'Demo Candidate' } })

    const second = await ensureDemoTenant(service.database, { apiKey: null, now })
    expect(second).toEqual({ ...first, created: false, apiKey: null })
    expect((await service.as(first.apiKey as string).get('/v1/candidates')).body.data).toHaveLength(1)
  })

  it('takes the key it is given, and is live with people to point to when that key is', async () => {
    const service = await startFresh()
    const apiKey = 'onw_live_abcdefghijklmnopqrstuvwxyz0123456789'
    const { tenantId } = await ensureDemoTenant(service.database, { apiKey, now })
    const answer = await service.as(apiKey).get(`/v1/tenants/${tenantId}`)
    expect(answer).toMatchObject({ status: 200, body: { mode: 'live', name: 'Demo University' } })
    expect(answer.body.signposts).toHaveLength(1)
  })

  it('is one when several processes start at once, and one of them has its key', async () => {
    const service = await startFresh()
    const starts = await Promise.all([1, 2].map(() => ensureDemoTenant(service.database, { apiKey: null, now })))
    expect(starts.filter(({ created }) => created)).toHaveLength(1)
    expect(new Set(starts.map(({ tenantId }) => tenantId)).size).toBe(1)
    expect(await service.database.forOperator().tenant.count({ where: { name: 'Demo University' } })).toBe(1)
    expect(starts.filter(({ apiKey }) => apiKey)).toHaveLength(1)
  })

  it('gets the candidate that an interrupted start left out', async () => {
    const service = await startFresh()
    const first = await ensureDemoTenant(service.database, { apiKey: null, now })
    await service.database.forTenant(first.tenantId).candidate.deleteMany({})
    const second = await ensureDemoTenant(service.database, { apiKey: null, now })
    expect(second.created).toBe(false)
    await service
      .as(first.apiKey as string)
      .get(`/v1/candidates/${second.candidateId}`)
      .expect(200)
  })
})
