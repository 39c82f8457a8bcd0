import { describe, expect, it } from '@jest/globals'
import { makeASetbackPlan } from '../../src/rules/make-a-setback-plan.ts'
import { endings, factsWith } from '../support/facts.ts'

const advise = (facts: Parameters<typeof factsWith>[0]) =>
  makeASetbackPlan.advise(factsWith(facts), makeASetbackPlan.settings)

describe('make-a-setback-plan', () => {
  it.each([
    ['at the first ending', 1, 'first unsuccessful ending'],
    ['at the fifth', 5, 'ending number 5'],
    ['at the tenth', 10, 'ending number 10'],
  ] as const)('fires %s', (_, count, why) => {
    expect(advise({ history: { endings: endings(count) } })).toMatchObject({
      items: [{ key: 'make-a-setback-plan', dueOn: '2026-11-05', why: expect.stringContaining(why) }],
    })
  })

  it.each([
    ['at the second ending', 2, 'number 2'],
    ['at the fourth', 4, 'number 4'],
    ['at the sixth', 6, 'number 6'],
    ['when none is recorded', 0, 'number 0'],
  ] as const)('says why not %s', (_, count, reason) => {
    expect(advise({ history: { endings: endings(count) } })).toMatchObject({ none: expect.stringContaining(reason) })
  })
})
