import { describe, expect, it } from '@jest/globals'
import { seeHowFarYouCame } from '../../src/rules/see-how-far-you-came.ts'
import type { Stage } from '../../src/rules/vocabulary.ts'
import { endings, factsWith } from '../support/facts.ts'

const advise = (facts: Parameters<typeof factsWith>[0]) =>
  seeHowFarYouCame.advise(factsWith(facts), seeHowFarYouCame.settings)

const earlier = (stageReached: Stage, like: { endedOn?: string } = {}) => ({
  history: { endings: endings(2, { stageReached, endedOn: '2026-10-05', ...like }) },
})

describe('see-how-far-you-came', () => {
  it.each([
    ['an interview after a first conversation', earlier('screening'), 'first conversation'],
    ['an interview after an assessment', earlier('assessment'), 'assessment'],
    [
      'an interview after an earlier one on the same day',
      earlier('applied', { endedOn: '2026-11-02' }),
      'written application',
    ],
  ] as const)('shows %s', (_, facts, before) => {
    expect(advise(facts)).toMatchObject({
      items: [
        {
          dueOn: '2026-11-04',
          title: 'See how far you came: the interview',
          why: expect.stringContaining(`the furthest was the ${before}`),
        },
      ],
    })
  })

  it.each([
    ['this is the first ending', {}, 'no earlier ending'],
    ['the other ending came later', earlier('screening', { endedOn: '2026-11-03' }), 'no earlier ending'],
    ['the same stage was reached before', earlier('interview'), 'already reached the interview'],
    ['a later stage was reached before', earlier('offer'), 'already reached the offer'],
  ] as const)('says why not when %s', (_, facts, reason) => {
    expect(advise(facts)).toMatchObject({ none: expect.stringContaining(reason) })
  })
})
