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
          fulfilledBy: 'updateCandidate',
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

  it.each([
    [
      'what interests the person',
      ['logistics', 'maps', 'trains', 'music'],
      'interests you (logistics, maps and trains)',
    ],
    ['the tasks alone when no interest is kept', [], 'Search for those tasks, without a job title'],
  ] as const)('starts from %s, and asks to keep the answer', (_, interests, search) => {
    expect(advise({ candidate: { interests }, history: { endings: spread(5, 56) } })).toMatchObject({
      items: [
        {
          how: [
            expect.any(String),
            expect.stringContaining(search),
            expect.any(String),
            expect.stringContaining('Keep your answer here, as an interest or as an occupation you look for'),
          ],
        },
      ],
    })
  })

  it.each([
    [
      'es',
      'Si quieres, mira ocupaciones cercanas al campo Data Analyst',
      'En el campo Data Analyst, tus candidaturas terminadas sin éxito son 5, a lo largo de 8 semanas',
      'te interesa (logistics)',
      '1 de tus candidaturas en el campo Data Analyst ha terminado sin éxito',
      'Hay 2 más que no nombran',
    ],
    [
      'fr',
      'Si vous voulez, regardez des métiers proches du domaine « Data Analyst »',
      'Dans le domaine « Data Analyst », vos candidatures terminées sans succès sont au nombre de 5, sur 8 semaines',
      'vous intéresse (logistics)',
      'Dans le domaine « Data Analyst », 1 de vos candidatures s’est terminée sans succès',
      '2 autres ne nomment',
    ],
    [
      'de',
      'Wenn Sie mögen: Sehen Sie verwandte Berufe an, ausgehend vom Feld Data Analyst',
      'Bewerbungen im Feld Data Analyst, die ohne Erfolg endeten: 5, über 8 Wochen',
      'Sie interessiert (logistics)',
      '1 Ihrer Bewerbungen im Feld Data Analyst endete ohne Erfolg',
      '2 weitere nennen',
    ],
  ] as const)('speaks %s', (language, title, why, search, none, notCounted) => {
    const candidate = { language, interests: ['logistics'] }
    expect(advise({ candidate, history: { endings: spread(5, 56) } })).toMatchObject({
      items: [
        {
          title,
          why: expect.stringContaining(why),
          how: expect.arrayContaining([expect.stringContaining(search)]),
        },
      ],
    })
    const history = { endings: [...endings(2, { occupationGroup: null }), ...endings(1)] }
    const { none: reason } = advise({ candidate, history }) as { none: string }
    expect(reason).toContain(none)
    expect(reason).toContain(notCounted)
  })
})
