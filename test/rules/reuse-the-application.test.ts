import { describe, expect, it } from '@jest/globals'
import { reuseTheApplication } from '../../src/rules/reuse-the-application.ts'
import { expectEveryLanguage } from '../support/expect-every-language.ts'
import { factsWith, feedback } from '../support/facts.ts'
import { textsIn } from '../support/texts-in.ts'

type Changes = Parameters<typeof factsWith>[0]

const today = '2026-11-10'
const advise = (facts: Changes) =>
  reuseTheApplication.advise(factsWith({ today, ...facts }), reuseTheApplication.settings)

describe('reuse-the-application', () => {
  it('fires when an answer names a part of what was sent', () => {
    const { application } = factsWith()
    expect(advise({ feedback: feedback({ sections: ['cv'] }) })).toMatchObject({
      items: [
        {
          key: `reuse-the-application:${application.id}`,
          title: 'Go over the CV before your next application',
          why: expect.stringContaining(
            'The feedback of Monday 9 November on your application to Hafen Logistics names the CV.',
          ),
          dueOn: '2026-11-17',
          links: [
            { type: 'feedback_request', id: feedback().id },
            { type: 'application', id: application.id },
          ],
          fulfilledBy: 'getCarryOver',
        },
      ],
    })
  })

  it.each([
    ['two parts', ['cv', 'cover_letter'], 'the CV and the cover letter'],
    ['them in one order', ['cover_letter', 'cv'], 'the CV and the cover letter'],
    [
      'all of them',
      ['form', 'references', 'portfolio', 'cover_letter', 'cv'],
      'the CV, the cover letter, the portfolio, the references and the form',
    ],
  ] as const)('names %s', (_, sections, parts) => {
    expect(advise({ feedback: feedback({ sections }) })).toMatchObject({
      items: [{ title: `Go over ${parts} before your next application`, why: expect.stringContaining(parts) }],
    })
  })

  it('says no day when the answer has none', () => {
    expect(advise({ feedback: feedback({ sections: ['cv'], answeredOn: null }) })).toMatchObject({
      items: [{ why: expect.stringContaining('The feedback on your application') }],
    })
  })

  it.each([
    ['no feedback was asked for', {}, 'No feedback on this application has come'],
    ['it is not answered', { feedback: feedback({ state: 'sent', sections: ['cv'] }) }, 'No feedback'],
    ['they declined', { feedback: feedback({ state: 'declined', answeredOn: null }) }, 'No feedback'],
    ['the answer names no part', { feedback: feedback() }, 'names no part of what you sent'],
  ] as const)('says why not when %s', (_, facts, reason) => {
    expect(advise(facts)).toMatchObject({ none: expect.stringContaining(reason) })
  })

  it.each([
    ['those who may read the answer', { feedback: feedback({ visibility: 'candidate' }) }, 'candidate'],
    ['the coach with them', { feedback: feedback({ visibility: 'coach', sections: ['cv'] }) }, 'coach'],
    [
      'everybody while there is no answer',
      { feedback: feedback({ state: 'sent', visibility: 'candidate' }) },
      'tenant',
    ],
    ['everybody when nothing was asked', {}, 'tenant'],
  ] as const)('is shown to %s', (_, facts, expected) => {
    expect(reuseTheApplication.visibility?.(factsWith(facts))).toBe(expected)
  })

  it.each([
    ['no parts while there is no answer', 'sent', []],
    ['the parts of an answer', 'answered', ['cv']],
  ] as const)('looks at %s', (_, state, sections) => {
    const facts = factsWith({ feedback: feedback({ state, sections: ['cv'] }) })
    expect(reuseTheApplication.looksAt(facts, reuseTheApplication.settings)).toEqual({ feedbackState: state, sections })
  })

  it.each([
    [
      'es',
      'Repasa el CV y la carta de presentación antes de tu próxima candidatura',
      'del lunes 9 de',
      'ninguna parte',
    ],
    [
      'fr',
      'Reprenez le CV et la lettre de motivation avant votre prochaine candidature',
      'du lundi 9',
      'aucune partie',
    ],
    [
      'de',
      'Sehen Sie den Lebenslauf und das Anschreiben vor der nächsten Bewerbung durch',
      'vom Montag, 9.',
      'keinen Teil',
    ],
  ] as const)('speaks %s', (language, title, why, none) => {
    const fires = { feedback: feedback({ sections: ['cv', 'cover_letter'] }) } as const
    const silent = { feedback: feedback() }
    expect(textsIn(language, reuseTheApplication, fires).slice(0, 2)).toEqual([title, expect.stringContaining(why)])
    expect(textsIn(language, reuseTheApplication, silent)).toEqual([expect.stringContaining(none)])
  })

  it.each([
    ['about two parts', { feedback: feedback({ sections: ['cv', 'cover_letter'] }) }, ['Hafen Logistics', '9']],
    [
      'about the others',
      { feedback: feedback({ sections: ['portfolio', 'references', 'form'] }) },
      ['Hafen Logistics'],
    ],
    ['without a day', { feedback: feedback({ sections: ['cv'], answeredOn: null }) }, ['Hafen Logistics']],
    ['without a part', { feedback: feedback() }, []],
    ['without feedback', {}, []],
  ] as const)('speaks every language %s', (_, facts, inserted) => {
    expectEveryLanguage(reuseTheApplication, facts, inserted)
  })
})
