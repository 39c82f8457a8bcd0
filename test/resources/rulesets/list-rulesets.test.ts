import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given } from '../../support/given.ts'
import { RULESET } from '../../support/worlds/rulesets.ts'
import { idsOf } from '../action-plans/given.ts'
import { draftOf, publishedOf } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

describe('GET /v1/rulesets', () => {
  it('200: lists the newest first, filtered by state', async () => {
    const tenant = await service.newTenant()
    const retired = await publishedOf(tenant)
    const published = await publishedOf(tenant)
    const [one, two] = [await draftOf(tenant), await draftOf(tenant)]
    const listed = async (query: string) => idsOf((await tenant.get(`/v1/rulesets${query}`).expect(200)).body.data)
    expect(await listed('')).toEqual([two.id, one.id, published.id, retired.id])
    expect(await listed('?state=draft')).toEqual([two.id, one.id])
    expect(await listed('?state=published')).toEqual([published.id])
    expect(await listed('?state=retired')).toEqual([retired.id])
  })

  it('200: shows of each what it is, and none of its rules', async () => {
    const tenant = await service.newTenant()
    const published = await publishedOf(tenant, RULESET)
    const [summary, ...more] = (await tenant.get('/v1/rulesets')).body.data
    const { languages, off, settings, texts, rules } = RULESET
    expect({ ...summary, languages, off, settings, texts, rules }).toEqual(published)
    expect(Object.keys({ languages, off, settings, texts, rules }).filter((field) => field in summary)).toEqual([])
    expect(more).toEqual([])
  })

  it('200: pages through them, each once', async () => {
    const tenant = await service.newTenant()
    const drafts = [await draftOf(tenant), await draftOf(tenant), await draftOf(tenant)]
    const first = (await tenant.get('/v1/rulesets?limit=2&state=draft').expect(200)).body
    const second = await tenant.get(`/v1/rulesets?limit=2&state=draft&cursor=${first.nextCursor}`).expect(200)
    expect(idsOf([...first.data, ...second.body.data])).toEqual(idsOf(drafts).toReversed())
    expect(second.body.nextCursor).toBeNull()
  })

  it('200: shows nothing of another tenant', async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    await draftOf(other)
    await publishedOf(other)
    for (const query of ['', '?state=published'])
      expect((await tenant.get(`/v1/rulesets${query}`)).body).toEqual({ data: [], nextCursor: null })
  })

  it('403: to a candidate', async () => {
    const tenant = await service.newTenant()
    const candidate = await service.asCandidate(tenant, (await given.candidate(tenant)).id)
    await candidate.get('/v1/rulesets').expect(403)
  })

  it('422: names a state that there is not', async () => {
    const tenant = await service.newTenant()
    expect(await tenant.get('/v1/rulesets?state=gone')).toMatchObject({
      status: 422,
      body: { code: 'invalid_request', errors: [{ parameter: 'state' }] },
    })
  })
})
