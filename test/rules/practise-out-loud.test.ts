import { describe, expect, it } from '@jest/globals'
import { practiseOutLoud } from '../../src/rules/practise-out-loud.ts'
import { expectEveryLanguage } from '../support/expect-every-language.ts'
import { factsWith, feedback, reflection } from '../support/facts.ts'

const advise = (facts: Parameters<typeof factsWith>[0]) =>
  practiseOutLoud.advise(factsWith(facts), practiseOutLoud.settings)

const offer = { provider: 'Career Service', skills: [], effortMinutes: 60 }
const learningOffers = [
  { ...offer, id: 'course', type: 'course', title: 'Speaking' },
  { ...offer, id: 'mock', type: 'mock_interview', title: 'Interview hour' },
] as const

describe('practise-out-loud', () => {
  it.each([
    [
      'the interview',
      [{ code: 'interview_performance', statedBy: 'employer' }],
      'Hafen Logistics named how the interview went',
    ],
    ['communication', [{ code: 'communication_or_attendance', statedBy: 'candidate' }], 'You noted communication'],
  ] as const)('fires when the reason is %s', (_, reasons, why) => {
    expect(advise({ rejection: { reasons } })).toMatchObject({
      items: [{ key: 'practise-out-loud', why: expect.stringContaining(why), dueOn: '2026-11-09' }],
    })
  })

  it.each([
    ['there are no reasons', []],
    ['another candidate was preferred', [{ code: 'another_candidate_preferred', statedBy: 'employer' }]],
    ['the reason is a skills gap', [{ code: 'skills_gap', statedBy: 'employer' }]],
  ] as const)('says why not when %s', (_, reasons) => {
    expect(advise({ rejection: { reasons } })).toMatchObject({ none: expect.stringContaining('neither the interview') })
  })

  it('adds what to say about a date only when communication or attendance was the reason', () => {
    const how = expect.arrayContaining([expect.stringContaining('if a date does not work')])
    const because = (code: 'communication_or_attendance' | 'interview_performance') =>
      advise({ rejection: { reasons: [{ code, statedBy: 'employer' }] } })
    expect(because('communication_or_attendance')).toMatchObject({ items: [{ how }] })
    expect(because('interview_performance')).not.toMatchObject({ items: [{ how }] })
  })
})

describe('practise-out-loud, for ratings', () => {
  const own = reflection({ ratings: { communication: 3, confidence: 2, preparedness: 1 } })
  const theirs = feedback({ ratings: { communication: 2, confidence: 5 } })

  it.each([
    [
      'in the reflection',
      { reflection: own },
      /^You noted that you found this hard: confidence and preparation\. You can/,
      'confidence and preparation',
      [{ type: 'reflection', id: own.id }],
    ],
    [
      'in the feedback',
      { feedback: theirs },
      /^Hafen Logistics gave a low mark here: communication\. You can/,
      'communication',
      [{ type: 'feedback_request', id: theirs.id }],
    ],
    [
      'in both, one view after the other',
      { reflection: own, feedback: theirs },
      /this hard: confidence and preparation\. Hafen Logistics gave a low mark here: communication\./,
      'communication, confidence and preparation',
      [{ type: 'reflection' }, { type: 'feedback_request' }],
    ],
    [
      'besides a reason',
      { reflection: own, rejection: { reasons: [{ code: 'interview_performance', statedBy: 'employer' }] } },
      /^Hafen Logistics named how the interview went as a reason\. You noted that you found this hard/,
      'confidence and preparation',
      [{ type: 'rejection', id: factsWith().rejection.id }, { type: 'reflection' }],
    ],
  ] as const)('names the areas rated 2 or lower %s, and whose view it is', (_, facts, why, areas, links) => {
    expect(advise(facts)).toMatchObject({
      items: [
        {
          key: 'practise-out-loud',
          why: expect.stringMatching(why),
          how: expect.arrayContaining([`Listen once with an ear for ${areas}, change one thing, and answer again`]),
          links,
          fulfilledBy: 'createLearningActivity',
        },
      ],
    })
  })

  it.each([
    ['every rating is 3 or higher', { reflection: reflection({ ratings: { confidence: 3 } }) }],
    ['nothing is rated', { reflection: reflection(), feedback: feedback() }],
    ['the feedback is not answered yet', { feedback: feedback({ state: 'sent', ratings: { confidence: 1 } }) }],
  ] as const)('does not fire when %s', (_, facts) => {
    expect(advise(facts)).toMatchObject({ none: expect.stringContaining('no area is rated low') })
  })

  it('draws the line where a tenant sets it', () => {
    const facts = factsWith({ reflection: reflection({ ratings: { confidence: 3 } }) })
    expect(practiseOutLoud.advise(facts, { ...practiseOutLoud.settings, lowAtMost: 3 })).toHaveProperty('items')
  })

  it.each([
    ['a reflection', { reflection: own }, 'candidate'],
    ['a shared reflection', { reflection: { ...own, visibility: 'coach' } }, 'coach'],
    ['feedback', { feedback: theirs }, 'tenant'],
    ['both', { reflection: own, feedback: theirs }, 'candidate'],
    [
      'private feedback',
      { reflection: { ...own, visibility: 'tenant' }, feedback: { ...theirs, visibility: 'coach' } },
      'coach',
    ],
    ['a reflection that says nothing is low', { reflection: reflection({ ratings: { confidence: 5 } }) }, 'candidate'],
    ['a reflection without ratings', { reflection: reflection() }, 'tenant'],
    [
      'private feedback that is not answered',
      { feedback: { ...theirs, state: 'sent', visibility: 'candidate' } },
      'tenant',
    ],
  ] as const)('is read by whoever may read what it rests on: %s', (_, facts, visibility) => {
    expect(practiseOutLoud.visibility?.(factsWith(facts))).toBe(visibility)
  })

  it('begins with a mock interview of the platform, in at most four steps', () => {
    const reasons = [{ code: 'communication_or_attendance', statedBy: 'employer' }] as const
    expect(advise({ rejection: { reasons }, tenant: { learningOffers } })).toMatchObject({
      items: [
        {
          how: [
            'Your platform offers “Interview hour” (mock interview, Career Service), about 1 hour: choose a day for it',
            'Until then, answer two questions you would expect for Data Analyst out loud, to a person or a recording',
            'Listen once, change one thing, and answer again',
            expect.stringContaining('if a date does not work'),
          ],
          links: [{ type: 'rejection' }, { type: 'learning_offer', id: 'mock' }],
        },
      ],
    })
  })

  it.each([
    ['none', {}, []],
    [
      'a reason',
      { rejection: { reasons: [{ code: 'communication_or_attendance', statedBy: 'coach' }] } },
      ['Data Analyst'],
    ],
    ['their own view', { reflection: own }, ['Data Analyst']],
    ['the employer’s view', { feedback: theirs }, ['Hafen Logistics']],
    ['a mock interview', { reflection: own, tenant: { learningOffers } }, ['Interview hour', 'Career Service', '1 ']],
  ] as const)('says %s in every language, in words of its own', (_, facts, inserted) => {
    expectEveryLanguage(practiseOutLoud, facts, inserted)
  })
})
