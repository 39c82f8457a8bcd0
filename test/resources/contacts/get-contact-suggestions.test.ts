import { beforeAll, describe, expect, it } from '@jest/globals'
import { LANGUAGES } from '../../../src/rules/vocabulary.ts'
import { startApp, type TestApp, type TestTenant } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { aContact, aConversation, readersOf, WHO_SEES } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
  service.setClock('2026-11-02T10:00:00Z')
})

const suggestionsFor = async (tenant: TestTenant, candidateId: string) =>
  (await tenant.get(`/v1/candidates/${candidateId}/contact-suggestions`).expect(200)).body
const namesIn = ({ suggestions }: { suggestions: { name: string }[] }) => suggestions.map(({ name }) => name)

describe('GET /v1/candidates/{candidateId}/contact-suggestions', () => {
  it('200: weak ties first, then distant, then close; of each, who was not spoken with for longest', async () => {
    const tenant = await service.newTenant()
    const { id: candidateId } = await given.candidate(tenant)
    const add = async (name: string, closeness: string, ...spokeAt: string[]) => {
      const { id } = await aContact(tenant, { candidateId, name, closeness })
      for (const instant of spokeAt) await aConversation(tenant, id, instant)
    }
    await add('Close', 'close')
    await add('Far, lately', 'distant', '2026-10-30T10:00:00Z')
    await add('Far, long ago', 'distant', '2026-03-01T10:00:00Z')
    await add('Known, twice', 'acquaintance', '2025-01-01T10:00:00Z', '2026-10-01T10:00:00Z')
    await add('Known, once', 'acquaintance', '2026-09-01T10:00:00Z')
    await add('Known, never', 'acquaintance')
    const body = await suggestionsFor(tenant, candidateId)
    expect(namesIn(body)).toEqual(['Known, never', 'Known, once', 'Known, twice', 'Far, long ago', 'Far, lately'])
    expect(body.suggestions.map(({ lastSpokeOn }: { lastSpokeOn: string }) => lastSpokeOn)).toEqual([
      null,
      '2026-09-01',
      '2026-10-01',
      '2026-03-01',
      '2026-10-30',
    ])
    expect(body.evidence).toEqual({ strength: 'strong', source: expect.stringContaining('Rajkumar et al. 2022') })
  })

  it('200: each with the reason in words, and its key', async () => {
    const tenant = await service.newTenant()
    const contact = await aContact(tenant, { role: 'Data Engineer', employer: 'Nordwind' })
    await aConversation(tenant, contact.id, '2026-09-14T22:30:00Z')
    const body = await suggestionsFor(tenant, contact.candidateId)
    expect(body).toMatchObject({
      candidateId: contact.candidateId,
      suggestions: [
        {
          contactId: contact.id,
          name: 'Tom Brandt',
          role: 'Data Engineer',
          employer: 'Nordwind',
          closeness: 'acquaintance',
          // Half past midnight in Berlin.
          lastSpokeOn: '2026-09-15',
          why: {
            key: 'acquaintance_spoken',
            text: 'You know Tom Brandt a little. In large experiments on LinkedIn, people someone knew only a little led to jobs more often than close contacts. You last spoke on Tuesday 15 September.',
          },
        },
      ],
    })
  })

  it('200: in the language of the candidate, every reason in its own words', async () => {
    const tenant = await service.newTenant()
    const said = await Promise.all(
      LANGUAGES.map(async (locale) => {
        const { id: candidateId } = await given.candidate(tenant, { locale })
        for (const closeness of ['acquaintance', 'distant', 'close'])
          await aContact(tenant, { candidateId, closeness, name: 'Tom' })
        const spoken = await aContact(tenant, { candidateId, closeness: 'close', name: 'Tom' })
        await aConversation(tenant, spoken.id)
        const { suggestions, evidence } = await suggestionsFor(tenant, candidateId)
        const reasons: { key: string; text: string }[] = suggestions.map(({ why }: { why: object }) => why)
        expect(reasons.map(({ key }) => key)).toEqual([
          'acquaintance_unspoken',
          'distant_unspoken',
          'close_unspoken',
          'close_spoken',
        ])
        for (const { text } of reasons) expect(text).toContain('Tom')
        return [...reasons.map(({ text }) => text), evidence.source]
      }),
    )
    const [english = []] = said
    english.forEach((_, index) => expect(new Set(said.map((texts) => texts[index])).size).toBe(LANGUAGES.length))
  })

  it('200: in the language of the tenant where the candidate has none; nothing where nobody is known', async () => {
    const tenant = await service.newTenant({ locale: 'fr' })
    const { id: candidateId } = await given.candidate(tenant)
    const body = await suggestionsFor(tenant, candidateId)
    expect(body).toMatchObject({ suggestions: [], evidence: { source: expect.stringContaining('liens') } })
  })

  it.each(WHO_SEES)('200: names whom the reader may see: of visibility %s, %j', async (visibility, seen) => {
    const tenant = await service.newTenant()
    const { candidateId } = await aContact(tenant, { visibility })
    for (const [name, reader] of Object.entries(await readersOf(service, tenant, candidateId))) {
      const { body } = await reader.get(`/v1/candidates/${candidateId}/contact-suggestions`).expect(200)
      expect(body.suggestions).toHaveLength(seen[name as keyof typeof seen] ? 1 : 0)
    }
  })

  it("404: another tenant's candidate, another candidate, and one that does not exist", async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    const { candidateId } = await aContact(other)
    const candidate = await service.asCandidate(other, (await given.candidate(other)).id)
    for (const reader of [tenant, candidate])
      for (const id of [candidateId, UNKNOWN_ID])
        expect(await reader.get(`/v1/candidates/${id}/contact-suggestions`)).toMatchObject({
          status: 404,
          body: { code: 'not_found' },
        })
  })
})
