import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { plain } from '../action-plans/given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

const HAMBURG = { name: 'Beratung Hamburg', phone: '+49 40 0000 0000', country: 'DE', locale: 'de' }
const BERLIN = { name: 'Talk Berlin', url: 'https://talk.example.org', country: 'DE', locale: 'en-GB' }
const WIEN = { name: 'Beratung Wien', description: 'Every day.', country: 'AT', locale: 'de-AT' }
const signposts = [HAMBURG, BERLIN, WIEN]

describe('GET /v1/candidates/{candidateId}/signposts', () => {
  it.each([
    ['their language first', { locale: 'en', country: 'DE' }, 'en', [BERLIN, HAMBURG]],
    ['another language of their country after it', { locale: 'de-CH', country: 'DE' }, 'de', [HAMBURG, BERLIN]],
    ['their country only', { locale: 'en', country: 'AT' }, 'en', [WIEN]],
    ["the tenant's country and language where theirs are unknown", {}, 'de', [HAMBURG, BERLIN]],
    ['none where nobody is named for the country', { country: 'FR', locale: 'fr' }, 'fr', []],
  ])('200: %s', async (_, person, language, expected) => {
    const tenant = await service.newTenant({ signposts, locale: 'de', country: 'DE' })
    const { id } = await given.candidate(tenant, person)
    const { body } = await tenant.get(`/v1/candidates/${id}/signposts`).expect(200)
    expect(body).toMatchObject({ candidateId: id, language, signposts: expected })
    const own = await (await service.asCandidate(tenant, id)).get(`/v1/candidates/${id}/signposts`).expect(200)
    expect(own.body).toEqual(body)
  })

  it('200: all of them where no country is known', async () => {
    const tenant = await service.newTenant({ signposts, locale: 'de', country: null })
    const { id } = await given.candidate(tenant)
    const { body } = await tenant.get(`/v1/candidates/${id}/signposts`).expect(200)
    expect(body.signposts).toEqual([HAMBURG, WIEN, BERLIN])
  })

  it('404: hides another tenant’s candidate', async () => {
    const [one, other] = [await service.newTenant(), await service.newTenant()]
    const { id } = await given.candidate(other)
    const foreign = await one.get(`/v1/candidates/${id}/signposts`)
    expect(foreign.status).toBe(404)
    expect(plain(foreign)).toEqual(plain(await one.get(`/v1/candidates/${UNKNOWN_ID}/signposts`)))
  })
})
