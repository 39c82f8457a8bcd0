import { describe, expect, it } from '@jest/globals'
import { exploreRelatedOccupations } from '../../src/rules/explore-related-occupations.ts'
import { endings, factsWith } from '../support/facts.ts'

const advise = (facts: Parameters<typeof factsWith>[0]) =>
  exploreRelatedOccupations.advise(factsWith(facts), exploreRelatedOccupations.settings)

const spread = (count: number, days: number, like: Parameters<typeof endings>[1] = {}) =>
  endings(count, like).map((ending, index) => ({
    ...ending,
    endedOn: index === 0 ? daysBeforeNews(days) : ending.endedOn,
  }))

function daysBeforeNews(days: number): string {
  return new Date(Date.UTC(2026, 10, 2) - days * 86_400_000).toISOString().slice(0, 10)
}

describe('explore-related-occupations', () => {
  it.each([
    ['five endings over eight weeks', { endings: spread(5, 56) }, 'the field Data Analyst'],
    ['two fields searched', { endings: spread(5, 56), occupationGroupsSearched: 2 }, 'the field Data Analyst'],
    [
      'the field with most endings',
      { endings: [...endings(4, { occupationGroup: '25', occupationLabel: 'Tester' }), ...spread(5, 56)] },
      'the field Data Analyst',
    ],
    [
      'the field that came up first, of two with as many',
      { endings: [...spread(5, 56), ...spread(5, 56, { occupationGroup: '25', occupationLabel: 'Tester' })] },
      'the field Data Analyst',
    ],
    ['a field without words', { endings: spread(5, 56, { occupationLabel: null }) }, 'this field'],
  ] as const)('fires for %s', (_, history, field) => {
    expect(advise({ history })).toMatchObject({
      items: [
        {
          key: 'explore-related-occupations',
          dueOn: '2026-11-09',
          title: `If you like, look at occupations related to ${field}`,
          why: expect.stringContaining('This is an offer'),
        },
      ],
    })
  })

  it.each([
    ['four endings', { endings: spread(4, 56) }, '4 of your applications in the field Data Analyst have ended'],
    ['one ending', {}, '1 of your applications in the field Data Analyst has ended'],
    [
      'an application that names no occupation',
      { endings: [...endings(3, { occupationGroup: null }), ...endings(2)] },
      '3 more name no occupation',
    ],
    ['55 days', { endings: spread(5, 55) }, 'within 7 full weeks'],
    ['three fields searched', { endings: spread(5, 56), occupationGroupsSearched: 3 }, 'already applying in 3 fields'],
    ['no occupation at all', { endings: endings(6, { occupationGroup: null }) }, 'names an occupation'],
    ['no endings', { endings: [] }, 'names an occupation'],
  ] as const)('says why not for %s', (_, history, reason) => {
    expect(advise({ history })).toMatchObject({ none: expect.stringContaining(reason) })
  })
})
