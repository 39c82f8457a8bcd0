import { describe, expect, it } from '@jest/globals'
import { practiseOutLoud } from '../../src/rules/practise-out-loud.ts'
import { factsWith } from '../support/facts.ts'

const advise = (facts: Parameters<typeof factsWith>[0]) =>
  practiseOutLoud.advise(factsWith(facts), practiseOutLoud.settings)

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
