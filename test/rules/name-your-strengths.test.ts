import { describe, expect, it } from '@jest/globals'
import { nameYourStrengths } from '../../src/rules/name-your-strengths.ts'
import type { ItemState } from '../../src/rules/vocabulary.ts'
import { factsWith } from '../support/facts.ts'

const advise = (facts: Parameters<typeof factsWith>[0], changes = {}) =>
  nameYourStrengths.advise(factsWith(facts), { ...nameYourStrengths.settings, ...changes })
const offered = (offeredOn: string, state: ItemState = 'todo', ruleId = 'name-your-strengths') => ({
  history: { offered: [{ ruleId, key: ruleId, offeredOn, state }] },
})

describe('name-your-strengths', () => {
  it.each([
    ['the first time', {}],
    ['31 days after another plan offered it', offered('2026-10-02')],
    ['when another plan took it back', offered('2026-11-01', 'retired')],
    ['when another plan offered something else', offered('2026-11-01', 'todo', 'write-for-ten-minutes')],
  ])('fires %s', (_, facts) => {
    expect(advise(facts)).toMatchObject({ items: [{ key: 'name-your-strengths', dueOn: '2026-11-05' }] })
  })

  it.each([
    ['today', offered('2026-11-02'), 'Monday 2 November'],
    ['30 days ago', offered('2026-10-03'), 'Saturday 3 October'],
    ['and it is done', offered('2026-10-20', 'done'), 'Tuesday 20 October'],
  ])('says why not when another plan offered it %s', (_, facts, date) => {
    expect(advise(facts)).toMatchObject({ none: expect.stringContaining(date) })
  })

  it.each([
    ['the skills they list', {}, 'SQL, Excel'],
    ['their application when they list none', { candidate: { skills: [] } }, 'your application to Hafen Logistics'],
    [
      'what others ask of them before any application',
      { candidate: { skills: [] }, rejection: { stageReached: 'saved' } },
      'other people ask you',
    ],
  ] as const)('begins with %s', (_, facts, first) => {
    const how = expect.arrayContaining([expect.stringContaining(first)])
    expect(advise(facts)).toMatchObject({ items: [{ how }] })
  })

  it('asks for as many strengths as a tenant sets', () => {
    const title = 'Write down 2 of your strengths, with an example each'
    expect(advise({}, { strengths: 2 })).toMatchObject({ items: [{ title }] })
  })
})
