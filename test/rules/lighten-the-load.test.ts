import { describe, expect, it } from '@jest/globals'
import { lightenTheLoad } from '../../src/rules/lighten-the-load.ts'
import { factsWith } from '../support/facts.ts'

const advise = (facts: Parameters<typeof factsWith>[0]) =>
  lightenTheLoad.advise(factsWith(facts), lightenTheLoad.settings)

describe('lighten-the-load', () => {
  it('fires at 16 applications without an answer, and says until when the rest waits', () => {
    expect(advise({ history: { unansweredInLast7Days: 16 } })).toMatchObject({
      items: [{ key: 'lighten-the-load', dueOn: '2026-11-02', why: expect.stringContaining('Monday 9 November') }],
    })
  })

  it.each([
    ['at 15', 15, '15 of the applications'],
    ['at 1', 1, '1 of the applications you sent in the last seven days is'],
    ['at none', 0, '0 of the applications'],
  ] as const)('says why not %s', (_, unansweredInLast7Days, reason) => {
    expect(advise({ history: { unansweredInLast7Days } })).toMatchObject({ none: expect.stringContaining(reason) })
  })
})
