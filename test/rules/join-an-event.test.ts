import { describe, expect, it } from '@jest/globals'
import { joinAnEvent } from '../../src/rules/join-an-event.ts'
import { factsWith } from '../support/facts.ts'

const advise = (facts: Parameters<typeof factsWith>[0]) => joinAnEvent.advise(factsWith(facts), joinAnEvent.settings)

const offered = (offeredOn: string) => ({
  history: { offered: [{ ruleId: 'join-an-event', key: 'join-an-event', offeredOn, state: 'skipped' as const }] },
})

describe('join-an-event', () => {
  it.each([
    ['when no plan offered it before', {}],
    ['31 days after another plan offered it', offered('2026-10-02')],
  ] as const)('fires %s', (_, facts) => {
    expect(advise(facts)).toMatchObject({ items: [{ key: 'join-an-event', dueOn: '2026-11-16' }] })
  })

  it('says why not when it was offered 30 days ago', () => {
    expect(advise(offered('2026-10-03'))).toMatchObject({ none: expect.stringContaining('one in 30 days') })
  })

  it.each([
    ['the target occupation', {}, 'Data Analyst'],
    ['an interest when no target is named', { candidate: { targetOccupations: [] } }, 'logistics'],
    [
      'the role when neither is named',
      { candidate: { targetOccupations: [], interests: [] }, application: { jobTitle: 'Welder' } },
      'Welder',
    ],
  ] as const)('names a group for %s', (_, facts, topic) => {
    expect(advise(facts)).toMatchObject({ items: [{ title: `Find one meeting or online group: ${topic}` }] })
  })

  it.each([
    ['in or near the place of the job', 'Hamburg', 'in or near Hamburg, or online'],
    ['near the person when the place is not known', null, 'near you, or online'],
  ] as const)('looks %s', (_, location, words) => {
    const advice = advise({ application: { location } })
    expect(advice).toMatchObject({ items: [{ how: expect.arrayContaining([expect.stringContaining(words)]) }] })
  })
})
