import { describe, expect, it } from '@jest/globals'
import { nameYourStrengths } from '../../src/rules/name-your-strengths.ts'
import type { ItemState } from '../../src/rules/vocabulary.ts'
import { expectEveryLanguage } from '../support/expect-every-language.ts'
import { achievement, factsWith } from '../support/facts.ts'

const advise = (facts: Parameters<typeof factsWith>[0], changes = {}) =>
  nameYourStrengths.advise(factsWith(facts), { ...nameYourStrengths.settings, ...changes })
const keptAchievements = (n: number) => Array.from({ length: n }, () => achievement())
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
  ])('says why not when it was offered %s', (_, facts, date) => {
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

  it.each([
    [0, 'Write down 3 of your strengths, with an example each', 'None is kept here so far.'],
    [1, 'Write down 2 more of your strengths, with an example each', 'Kept here so far: 1 of 3.'],
    [2, 'Write down one more of your strengths, with an example', 'Kept here so far: 2 of 3.'],
  ])('says that %i are kept, and asks for the rest', (n, title, kept) => {
    expect(advise({ achievements: keptAchievements(n) })).toMatchObject({
      items: [{ title, why: expect.stringContaining(kept), fulfilledBy: 'createAchievement' }],
    })
  })

  it.each([
    ['three are kept', 3, {}, 'You keep 3 strengths and achievements already'],
    ['more are kept', 5, {}, 'You keep 5 strengths and achievements already'],
    ['one is as many as a tenant asks for', 1, { strengths: 1 }, 'You keep 1 strength or achievement already'],
  ])('asks for none when %s', (_, n, changes, reason) => {
    const none = expect.stringContaining(reason)
    expect(advise({ achievements: keptAchievements(n) }, changes)).toMatchObject({ none })
    expect(advise({ achievements: keptAchievements(n), ...offered('2026-11-02') }, changes)).toMatchObject({ none })
  })

  it.each([
    ['the first list', {}, ['SQL, Excel', 'Data Analyst', 'Hafen Logistics', '3']],
    ['what is left', { achievements: keptAchievements(1) }, ['2', '1']],
    ['the last one', { achievements: keptAchievements(2) }, ['2']],
    ['an application to begin with', { candidate: { skills: [] } }, ['Hafen Logistics']],
    ['help to begin with', { candidate: { skills: [] }, rejection: { stageReached: 'saved' } }, []],
    ['enough', { achievements: keptAchievements(4) }, ['4']],
    ['offered before', offered('2026-11-01'), ['30']],
  ] as const)('says %s in every language, in words of its own', (_, facts, inserted) => {
    expectEveryLanguage(nameYourStrengths, facts, inserted)
  })
})
