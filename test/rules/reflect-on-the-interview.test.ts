import { describe, expect, it } from '@jest/globals'
import { reflectOnTheInterview } from '../../src/rules/reflect-on-the-interview.ts'
import { factsWith } from '../support/facts.ts'

const advise = (facts: Parameters<typeof factsWith>[0], changes = {}) =>
  reflectOnTheInterview.advise(factsWith(facts), { ...reflectOnTheInterview.settings, ...changes })

describe('reflect-on-the-interview', () => {
  it.each([
    ['after an interview', { rejection: { stageReached: 'interview' } }, '2026-11-04'],
    ['after a final interview', { rejection: { stageReached: 'final_interview' } }, '2026-11-04'],
    ['after an offer', { rejection: { stageReached: 'offer' } }, '2026-11-04'],
    ['when the employer went silent after it', { rejection: { outcome: 'no_response' } }, '2026-11-04'],
    ['at the end of a year', { today: '2026-12-31' }, '2027-01-02'],
  ] as const)('fires %s', (_, facts, dueOn) => {
    expect(advise(facts)).toMatchObject({ items: [{ dueOn }] })
  })

  it.each(['saved', 'applied', 'screening', 'assessment'] as const)('says why not at the stage %s', (stageReached) => {
    expect(advise({ rejection: { stageReached } })).toMatchObject({ none: expect.stringContaining('no interview') })
  })

  it('names the day of its if-then plan with the due date a tenant chose', () => {
    expect(advise({}, { dueDays: 1 })).toMatchObject({
      items: [{ dueOn: '2026-11-03', ifThen: { when: 'On Tuesday 3 November, for ten minutes' } }],
    })
  })
})
