import { describe, expect, it } from '@jest/globals'
import { keepASmallRhythm } from '../../src/rules/keep-a-small-rhythm.ts'
import { factsWith } from '../support/facts.ts'

const advise = (facts: Parameters<typeof factsWith>[0]) =>
  keepASmallRhythm.advise(factsWith(facts), keepASmallRhythm.settings)

describe('keep-a-small-rhythm', () => {
  it('fires after ten days without an application, with a step of under 20 minutes', () => {
    expect(advise({ history: { lastAppliedOn: '2026-10-23' } })).toMatchObject({
      items: [{ dueOn: '2026-11-03', effortMinutes: 15, why: expect.stringContaining('10 days ago') }],
    })
  })

  it.each([
    ['the latest application is nine days old', '2026-10-24', 'Saturday 24 October'],
    ['an application was sent today', '2026-11-02', 'Monday 2 November'],
    ['no date is known', null, 'No date'],
  ] as const)('says why not when %s', (_, lastAppliedOn, reason) => {
    expect(advise({ history: { lastAppliedOn } })).toMatchObject({ none: expect.stringContaining(reason) })
  })
})
