import { describe, expect, it } from '@jest/globals'
import { makeASetbackPlan } from '../../src/rules/make-a-setback-plan.ts'
import { endings, factsWith } from '../support/facts.ts'

const advise = (facts: Parameters<typeof factsWith>[0]) =>
  makeASetbackPlan.advise(factsWith(facts), makeASetbackPlan.settings)

describe('make-a-setback-plan', () => {
  it.each([
    ['at the first ending', 1, 'first unsuccessful ending'],
    ['at the fifth', 5, '5 unsuccessful endings'],
    ['at the tenth', 10, '10 unsuccessful endings'],
  ] as const)('fires %s', (_, count, why) => {
    expect(advise({ history: { endings: endings(count) } })).toMatchObject({
      items: [{ key: 'make-a-setback-plan', dueOn: '2026-11-05', why: expect.stringContaining(why) }],
    })
  })

  it.each([
    ['at the second ending', 2, '2 are recorded'],
    ['at the fourth', 4, '4 are recorded'],
    ['at the sixth', 6, '6 are recorded'],
    ['when none is recorded', 0, '0 are recorded'],
  ] as const)('says why not %s', (_, count, reason) => {
    expect(advise({ history: { endings: endings(count) } })).toMatchObject({ none: expect.stringContaining(reason) })
  })
})
