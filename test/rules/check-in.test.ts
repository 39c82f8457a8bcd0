import { describe, expect, it } from '@jest/globals'
import { checkIn } from '../../src/rules/check-in.ts'
import { factsWith } from '../support/facts.ts'

const advise = (facts: Parameters<typeof factsWith>[0]) => checkIn.advise(factsWith(facts), checkIn.settings)

const offered = (offeredOn: string) => ({
  history: { offered: [{ ruleId: 'check-in', key: 'check-in', offeredOn, state: 'done' as const }] },
})

describe('check-in', () => {
  it.each([
    ['on a Monday, due by Sunday', {}, '2026-11-08'],
    ['on a Sunday, due the same day', { today: '2026-11-08' }, '2026-11-08'],
    ['when the last one was offered last Sunday', offered('2026-11-01'), '2026-11-08'],
  ] as const)('fires %s', (_, facts, dueOn) => {
    expect(advise(facts)).toMatchObject({ items: [{ key: 'check-in', dueOn }] })
  })

  it.each([
    ['check-ins are off', { candidate: { checkIns: false } }, 'switched off'],
    ['another plan asked today', offered('2026-11-02'), 'once a calendar week'],
    [
      'another plan asked on Monday and it is Sunday',
      { today: '2026-11-08', ...offered('2026-11-02') },
      'once a calendar week',
    ],
  ] as const)('says why not when %s', (_, facts, reason) => {
    expect(advise(facts)).toMatchObject({ none: expect.stringContaining(reason) })
  })
})
