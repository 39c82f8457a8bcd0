import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { RULESET } from '../../support/worlds/rulesets.ts'
import { plain } from '../action-plans/given.ts'
import { draftOf, publishedOf } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

describe('GET /v1/rulesets/{rulesetId}', () => {
  it('200: shows the whole draft with its ETag, to coaches too', async () => {
    const tenant = await service.newTenant()
    const draft = await draftOf(tenant, RULESET)
    for (const reader of [tenant, await service.asCoach(tenant)]) {
      const { body, headers } = await reader.get(`/v1/rulesets/${draft.id}`).expect(200)
      expect(body).toEqual(draft)
      expect(headers.etag).toBe('"1"')
    }
  })

  it('200: also the published one, and one that was retired', async () => {
    const tenant = await service.newTenant()
    const first = await publishedOf(tenant, RULESET)
    expect((await tenant.get(`/v1/rulesets/${first.id}`).expect(200)).body).toEqual(first)
    const second = await publishedOf(tenant)
    const { body, headers } = await tenant.get(`/v1/rulesets/${first.id}`).expect(200)
    expect(body).toEqual({
      ...first,
      state: 'retired',
      retiredAt: second.publishedAt,
      updatedAt: second.updatedAt,
      version: 3,
    })
    expect(headers.etag).toBe('"3"')
  })

  it('403: to a candidate', async () => {
    const tenant = await service.newTenant()
    const { id } = await publishedOf(tenant)
    const candidate = await service.asCandidate(tenant, (await given.candidate(tenant)).id)
    await candidate.get(`/v1/rulesets/${id}`).expect(403)
  })

  it("404: hides another tenant's ruleset", async () => {
    const [one, other] = [await service.newTenant(), await service.newTenant()]
    for (const { id } of [await draftOf(other), await publishedOf(other)]) {
      const foreign = await one.get(`/v1/rulesets/${id}`)
      expect(foreign.status).toBe(404)
      expect(plain(foreign)).toEqual(plain(await one.get(`/v1/rulesets/${UNKNOWN_ID}`)))
    }
  })
})
