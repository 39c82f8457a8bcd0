import { describe, expect, it } from '@jest/globals'
import { reviewTheApplication } from '../../src/rules/review-the-application.ts'
import { factsWith } from '../support/facts.ts'

const advise = (facts: Parameters<typeof factsWith>[0]) =>
  reviewTheApplication.advise(factsWith(facts), reviewTheApplication.settings)

describe('review-the-application', () => {
  it.each([
    ['before the application was sent', { rejection: { stageReached: 'saved' } }, 'before you had applied'],
    ['at the written application', { rejection: { stageReached: 'applied' } }, 'the written application'],
    ['at the first conversation', { rejection: { stageReached: 'screening' } }, 'the first conversation'],
    ['at the assessment', { rejection: { stageReached: 'assessment' } }, 'the assessment'],
    ['in silence', { rejection: { stageReached: 'applied', outcome: 'no_response' } }, 'the written application'],
  ] as const)('fires when it ended %s', (_, facts, why) => {
    expect(advise(facts)).toMatchObject({ items: [{ why: expect.stringContaining(why), dueOn: '2026-11-05' }] })
  })

  it.each([
    ['it led to an interview', { rejection: { stageReached: 'interview' } }, 'led to an interview'],
    ['it led to an offer', { rejection: { stageReached: 'offer' } }, 'led to an interview'],
    [
      'the ending was administrative',
      { rejection: { stageReached: 'applied', reasons: [{ code: 'administrative', statedBy: 'employer' }] } },
      'says nothing about your application',
    ],
  ] as const)('says why not when %s', (_, facts, reason) => {
    expect(advise(facts)).toMatchObject({ none: expect.stringContaining(reason) })
  })

  it.each([
    ['three requirements it knows', ['SQL', 'Power BI', 'Python', 'dbt'], 'SQL, Power BI and Python'],
    ['none when only two are known', ['SQL', 'Python'], 'Pick the three requirements in the posting'],
  ] as const)('names %s', (_, skillsAsked, first) => {
    const how = expect.arrayContaining([expect.stringContaining(first)])
    expect(advise({ rejection: { stageReached: 'applied' }, application: { skillsAsked } })).toMatchObject({
      items: [{ how }],
    })
  })
})
