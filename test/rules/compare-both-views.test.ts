import { describe, expect, it } from '@jest/globals'
import { compareBothViews } from '../../src/rules/compare-both-views.ts'
import type { Language, Ratings, Visibility } from '../../src/rules/vocabulary.ts'
import { expectEveryLanguage } from '../support/expect-every-language.ts'
import { factsWith, feedback, reflection } from '../support/facts.ts'

const advise = (changes: Parameters<typeof factsWith>[0], language: Language = 'en', settings = {}) =>
  compareBothViews.advise(factsWith({ ...changes, candidate: { language } }), {
    ...compareBothViews.settings,
    ...settings,
  })
const rated = (own: Ratings, theirs: Ratings) => ({
  reflection: reflection({ ratings: own }),
  feedback: feedback({ ratings: theirs }),
})

describe('compare-both-views', () => {
  it.each([
    [
      'two apart, the person higher',
      rated({ communication: 4 }, { communication: 2 }),
      'Communication – You: 4 of 5. Employer: 2 of 5.',
    ],
    [
      'two apart, the employer higher',
      rated({ confidence: 3 }, { confidence: 5 }),
      'Confidence – You: 3 of 5. Employer: 5 of 5.',
    ],
    [
      'in two of three, always in the same order',
      rated({ preparedness: 1, responses: 5, confidence: 4 }, { preparedness: 5, confidence: 3, responses: 3 }),
      'differently. Answers – You: 5 of 5. Employer: 3 of 5. Preparation – You: 1 of 5. Employer: 5 of 5.',
    ],
  ] as const)('shows both numbers when the views are %s', (_, facts, why) => {
    expect(advise(facts)).toMatchObject({
      items: [
        {
          key: 'compare-both-views:0193b3a0-0000-7000-8000-00000000000a',
          why: expect.stringContaining(why),
          dueOn: '2026-11-05',
          links: [
            { type: 'reflection', id: facts.reflection.id },
            { type: 'feedback_request', id: facts.feedback.id },
          ],
          fulfilledBy: 'compareReflection',
        },
      ],
    })
  })

  it.each([
    ['nothing was asked', { reflection: reflection({ ratings: { confidence: 5 } }) }, 'No feedback'],
    [
      'no answer came',
      {
        reflection: reflection({ ratings: { confidence: 5 } }),
        feedback: feedback({ state: 'no_reply', ratings: { confidence: 1 } }),
      },
      'No feedback',
    ],
    ['no reflection is written', { feedback: feedback({ ratings: { confidence: 1 } }) }, 'your own reflection is not'],
    ['they rate different areas', rated({ confidence: 5 }, { responses: 1 }), 'no area in common'],
    [
      'both views are within one',
      rated({ confidence: 4, responses: 2 }, { confidence: 3, responses: 2 }),
      'at most 1 apart',
    ],
    ['both views are the same', rated({ confidence: 4 }, { confidence: 4 }), 'are the same'],
  ] as const)('says why not when %s', (_, facts, reason) => {
    expect(advise(facts)).toMatchObject({ none: expect.stringContaining(reason) })
    expectEveryLanguage(compareBothViews, facts, [])
  })

  it('waits for the difference that a tenant sets', () => {
    const facts = rated({ communication: 5 }, { communication: 3 })
    expect(advise(facts, 'en', { fromDifference: 3 })).toMatchObject({ none: expect.stringContaining('2 apart') })
    expect(advise(facts, 'en', { fromDifference: 1 })).toHaveProperty('items')
  })

  it.each<[Visibility, Visibility, Visibility]>([
    ['candidate', 'tenant', 'candidate'],
    ['tenant', 'candidate', 'candidate'],
    ['tenant', 'coach', 'coach'],
    ['coach', 'candidate', 'candidate'],
    ['tenant', 'tenant', 'tenant'],
  ])('with a reflection for %s and feedback for %s, is for %s', (own, theirs, narrowest) => {
    const facts = factsWith({ reflection: reflection({ visibility: own }), feedback: feedback({ visibility: theirs }) })
    expect(compareBothViews.visibility?.(facts)).toBe(narrowest)
  })

  it('looks at no rating before both sides have spoken', () => {
    const looked = (facts: Parameters<typeof factsWith>[0]) =>
      compareBothViews.looksAt(factsWith(facts), compareBothViews.settings)
    expect(looked(rated({ confidence: 5 }, { confidence: 1 }))).toMatchObject({ ratedByBoth: ['confidence: 5, 1'] })
    expect(looked({ feedback: feedback({ ratings: { confidence: 1 } }) })).toMatchObject({ ratedByBoth: [] })
  })

  it.each([
    [
      'en',
      'Put both views side by side: communication and answers',
      'You and Hafen Logistics see this differently. Communication – You: 4 of 5. Employer: 2 of 5.',
      'Read both views as they stand; both can be true',
      'On Thursday 5 November, for ten minutes',
    ],
    [
      'es',
      'Pon las dos visiones una al lado de la otra: comunicación y respuestas',
      'Tú y Hafen Logistics lo ven de forma distinta. Comunicación – Tú: 4 de 5. Empresa: 2 de 5.',
      'Lee las dos visiones tal como están; las dos pueden ser ciertas',
      'El jueves 5 de noviembre, durante diez minutos',
    ],
    [
      'fr',
      'Mettez les deux regards côte à côte : communication et réponses',
      'Votre regard et celui de l’employeur (Hafen Logistics) diffèrent ici. Communication – Vous : 4 sur 5. Employeur : 2 sur 5.',
      'Lisez les deux regards tels quels ; les deux peuvent être justes',
      'Le jeudi 5 novembre, pendant dix minutes',
    ],
    [
      'de',
      'Legen Sie beide Sichten nebeneinander: Kommunikation und Antworten',
      'Sie und Hafen Logistics sehen dies verschieden. Kommunikation – Sie: 4 von 5. Arbeitgeber: 2 von 5.',
      'Lesen Sie beide Sichten so, wie sie sind; beide können stimmen',
      'Am Donnerstag, 5. November, zehn Minuten lang',
    ],
  ] as const)('speaks %s', (language, title, why, first, when) => {
    const facts = rated({ communication: 4, responses: 5 }, { communication: 2, responses: 1 })
    expect(advise(facts, language)).toMatchObject({
      items: [{ title, why: expect.stringContaining(why), how: expect.arrayContaining([first]), ifThen: { when } }],
    })
  })

  it('says all of it in every language', () => {
    expectEveryLanguage(compareBothViews, rated({ preparedness: 4 }, { preparedness: 2 }), [
      'Hafen Logistics',
      '4',
      '2',
    ])
  })
})
