import { beforeAll, describe, expect, it } from '@jest/globals'
import { FACT_CATALOGUE } from '../../../src/rules/fact-catalogue.ts'
import { type Client, startApp, type TestApp } from '../../support/app.ts'
import { given } from '../../support/given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

const listed = async (client: Client): Promise<any[]> => (await client.get('/v1/rule-facts').expect(200)).body.data
const factOf = (facts: any[], path: string) => facts.find((fact) => fact.path === path)

describe('GET /v1/rule-facts', () => {
  it('200: lists every fact that rules may know, each thing before its parts', async () => {
    const facts = await listed(await service.newTenant())
    expect(facts).toEqual(FACT_CATALOGUE.map(({ optional: _, ...fact }) => fact))
    for (const [index, { path }] of facts.entries()) {
      const parent = path.replace(/(\[\])?\.?\w+$/, '')
      expect(facts.slice(0, index).filter((fact) => fact.path === parent)).toHaveLength(parent === '' ? 0 : 1)
    }
  })

  it('200: says of each its type, unit, meaning and an example of that type', async () => {
    const facts = await listed(await service.newTenant())
    for (const { type, meaning, unit, example, values } of facts) {
      expect(meaning).toMatch(/^[A-Z“].+\.$/)
      expect(unit !== null).toBe(type === 'number')
      expect(typeOf(example)).toBe(type.includes('object') ? 'unknown' : type)
      for (const word of values === null ? [] : [example].flat()) expect(values).toContain(word)
    }
    expect(factOf(facts, 'rejection.receivedOn')).toEqual({
      path: 'rejection.receivedOn',
      type: 'date',
      nullable: false,
      unit: null,
      meaning: 'When the news came.',
      example: '2026-11-02',
      values: null,
      personal: false,
    })
    expect(factOf(facts, 'feedback.ratings.confidence')).toMatchObject({
      type: 'number',
      nullable: true,
      unit: '1 (hard) to 5 (good)',
      example: 2,
    })
    expect(factOf(facts, 'candidate.language').values).toEqual(['en', 'es', 'fr', 'de'])
  })

  it('200: says what is the candidate’s alone', async () => {
    const facts = await listed(await service.newTenant())
    const checkIns = facts.filter(({ path }) => path.startsWith('checkIns'))
    expect(checkIns.map(({ path }) => path)).toEqual(['checkIns', 'checkIns[].id', 'checkIns[].on', 'checkIns[].score'])
    for (const { personal } of checkIns) expect(personal).toBe(true)
    for (const path of ['today', 'rejection.stageReached', 'candidate.checkIns', 'gaps[].skill'])
      expect(factOf(facts, path).personal).toBe(false)
  })

  it('200: is the same for every tenant, and for a candidate', async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    const candidate = await service.asCandidate(tenant, (await given.candidate(tenant)).id)
    const facts = await listed(tenant)
    for (const client of [other, candidate, await service.asCoach(other)]) expect(await listed(client)).toEqual(facts)
  })
})

function typeOf(example: unknown): string {
  if (example === null) return 'unknown'
  if (Array.isArray(example)) return `list<${typeOf(example[0])}>`
  return typeof example === 'string' && /^\d{4}-\d\d-\d\d$/.test(example) ? 'date' : typeof example
}
