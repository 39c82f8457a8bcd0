import { beforeAll, describe, expect, it } from '@jest/globals'
import { BASES } from '../../../src/rules/bases.ts'
import { checklist } from '../../../src/rules/checklist.ts'
import { STEPS } from '../../../src/rules/vocabulary.ts'
import { type Client, startApp, type TestApp } from '../../support/app.ts'
import { given } from '../../support/given.ts'
import { draftOf, MENTOR_RULE, publishedOf } from '../rulesets/given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

const listed = async (client: Client, query = '') => (await client.get(`/v1/rules${query}`).expect(200)).body
const idsOf = (rules: any[]): string[] => rules.map(({ id }) => id)
const ruleOf = ({ data }: any, id: string) => data.find((rule: any) => rule.id === id)

const CHANGES = {
  languages: ['de', 'en'],
  off: ['write-for-ten-minutes'],
  settings: { 'nudge-once': { afterBusinessDays: 5 } },
  texts: { 'join-an-event': { en: { title: 'Come to our Thursday meetup' } } },
  rules: [{ ...MENTOR_RULE, texts: { en: MENTOR_RULE.texts.en, de: MENTOR_RULE.texts.en } }],
}

describe('GET /v1/rules', () => {
  it('200: lists the base rules in the order of the steps, with what supports them and what can be set', async () => {
    const rules = await listed(await service.newTenant())
    expect(rules.rulesetVersion).toBe('2026-11.2')
    expect(idsOf(rules.data)).toEqual(checklist.map(({ id }) => id))
    expect(rules.data.map(({ step }: any) => STEPS.indexOf(step))).toEqual(
      rules.data.map(({ step }: any) => STEPS.indexOf(step)).toSorted((one: number, other: number) => one - other),
    )
    expect(ruleOf(rules, 'nudge-once')).toEqual({
      id: 'nudge-once',
      step: 'request_feedback',
      origin: 'base',
      isOff: false,
      evidence: {
        strength: 'convention',
        source:
          'One reminder at most is career-service advice; no study on reminding an employer was found. The days are our own choice.',
      },
      settings: [
        { name: 'afterBusinessDays', value: 7, default: 7, minimum: 0, maximum: 3650 },
        { name: 'closesAfterBusinessDays', value: 14, default: 14, minimum: 0, maximum: 3650 },
        { name: 'dueBusinessDays', value: 1, default: 1, minimum: 0, maximum: 3650 },
      ],
      languages: ['en', 'es', 'fr', 'de'],
    })
    const lowScore = { name: 'lowScore', value: 2, default: 2, minimum: 1, maximum: 2 }
    expect(ruleOf(rules, 'lighten-the-load').settings).toContainEqual(lowScore)
    const [strong] = rules.data.filter(({ evidence }: any) => evidence.strength === 'strong')
    expect(strong.evidence).toEqual(checklist.find(({ id }) => id === strong.id)?.evidence)
  })

  it('200: lists the rules of the published ruleset: those off, set otherwise, and its own at the end of their step', async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    const before = await listed(tenant)
    await draftOf(tenant, CHANGES)
    expect(await listed(tenant)).toEqual(before)
    const { id } = await publishedOf(tenant, CHANGES)
    const rules = await listed(tenant)
    expect(rules.rulesetVersion).toBe('2026-11.2+1')
    expect(idsOf(rules.data.filter(({ isOff }: any) => isOff))).toEqual(['write-for-ten-minutes'])
    const [after] = ruleOf(rules, 'nudge-once').settings
    expect(after).toEqual({ name: 'afterBusinessDays', value: 5, default: 7, minimum: 0, maximum: 3650 })
    expect(ruleOf(rules, 'ask-your-mentor')).toEqual({
      id: 'ask-your-mentor',
      step: 'strengthen_skills',
      origin: 'tenant',
      isOff: false,
      evidence: MENTOR_RULE.evidence,
      settings: [],
      languages: ['de', 'en'],
    })
    const ofStep = rules.data.filter(({ step }: any) => step === 'strengthen_skills')
    expect(idsOf(ofStep).at(-1)).toBe('ask-your-mentor')
    expect(idsOf(rules.data).toSorted()).toEqual([...idsOf(before.data), 'ask-your-mentor'].toSorted())
    expect(await listed(other)).toEqual(before)
    await tenant.post(`/v1/rulesets/${id}/retirement`).expect(200)
    expect(await listed(tenant)).toEqual(before)
  })

  it('200: lists the rules of any base version as they are, whatever is published', async () => {
    const tenant = await service.newTenant()
    const before = await listed(tenant)
    await publishedOf(tenant, CHANGES)
    expect(await listed(tenant, '?base=2026-11.2')).toEqual(before)
    const first = await listed(tenant, '?base=2026-11.1')
    expect(first.rulesetVersion).toBe('2026-11.1')
    expect(first.data).toHaveLength(26)
    expect(idsOf(first.data)).toEqual(BASES.get('2026-11.1')?.map(({ id }) => id))
    await publishedOf(tenant, { base: '2026-11.1', off: ['join-an-event'] })
    const older = await listed(tenant)
    expect(older.rulesetVersion).toBe('2026-11.1+2')
    expect(older.data).toHaveLength(26)
    expect(ruleOf(older, 'join-an-event').isOff).toBe(true)
  })

  it('200: to a candidate too', async () => {
    const tenant = await service.newTenant()
    await publishedOf(tenant, CHANGES)
    const candidate = await service.asCandidate(tenant, (await given.candidate(tenant)).id)
    expect(await listed(candidate)).toEqual(await listed(tenant))
  })

  it.each(['2026-11.3', '2026-11.2%2B1', '', '__proto__'])('422: the unknown base “%s”', async (base) => {
    const tenant = await service.newTenant()
    const { body } = await tenant.get(`/v1/rules?base=${base}`).expect(422)
    expect(body.errors).toMatchObject([{ parameter: 'base' }])
  })
})
