import { describe, expect, it } from '@jest/globals'
import { reachOutToOnePerson } from '../../src/rules/reach-out-to-one-person.ts'
import { factsWith } from '../support/facts.ts'

const advise = (facts: Parameters<typeof factsWith>[0]) =>
  reachOutToOnePerson.advise(factsWith(facts), reachOutToOnePerson.settings)

const offered = (offeredOn: string, ruleId = 'reach-out-to-one-person') => ({
  history: { offered: [{ ruleId, key: ruleId, offeredOn, state: 'done' as const }] },
})

describe('reach-out-to-one-person', () => {
  it.each([
    ['when no plan offered it before', {}],
    ['eight days after another plan offered it', offered('2026-10-25')],
    ['when only other advice was offered today', offered('2026-11-02', 'join-an-event')],
  ] as const)('fires %s', (_, facts) => {
    expect(advise(facts)).toMatchObject({ items: [{ key: 'reach-out-to-one-person', dueOn: '2026-11-05' }] })
  })

  it.each([
    ['another plan offered it seven days ago', offered('2026-10-26'), 'Monday 26 October'],
    ['another plan offered it today', offered('2026-11-02'), 'Monday 2 November'],
  ] as const)('says why not when %s', (_, facts, reason) => {
    expect(advise(facts)).toMatchObject({ none: expect.stringContaining(reason) })
  })

  it.each([
    ['the target occupation', { candidate: { targetOccupations: ['Nurse'] } }, 'Nurse'],
    ['the role itself when no target is named', { candidate: { targetOccupations: [] } }, 'Data Analyst'],
  ] as const)('looks for people close to %s', (_, facts, words) => {
    expect(advise(facts)).toMatchObject({ items: [{ how: expect.arrayContaining([expect.stringContaining(words)]) }] })
  })
})
