import { describe, expect, it } from '@jest/globals'
import { applyToMatchingRoles } from '../../src/rules/apply-to-matching-roles.ts'
import { factsWith } from '../support/facts.ts'

const advise = (facts: Parameters<typeof factsWith>[0]) =>
  applyToMatchingRoles.advise(factsWith(facts), applyToMatchingRoles.settings)

describe('apply-to-matching-roles', () => {
  it.each([
    ['two days after the news', {}, '2026-11-04'],
    ['on the second day itself', { today: '2026-11-04' }, '2026-11-04'],
    ['today when the news is three days old', { today: '2026-11-05' }, '2026-11-05'],
    ['after silence too', { rejection: { outcome: 'no_response' } }, '2026-11-04'],
  ] as const)('is due %s', (_, facts, dueOn) => {
    expect(advise(facts)).toMatchObject({ items: [{ dueOn, fulfilledBy: 'createApplication' }] })
  })

  it.each([
    ['three a week', 3, '3 tailored applications a week'],
    ['one a week', 1, '1 tailored application a week'],
    ['no number', 0, 'at your own pace'],
  ] as const)('names the goal of %s', (_, weeklyGoal, words) => {
    expect(advise({ candidate: { weeklyGoal } })).toMatchObject({ items: [{ title: expect.stringContaining(words) }] })
  })

  it.each([
    [
      'a skill they have and the job asked for',
      { candidate: { skills: ['sql', 'Excel'] } },
      'asked for SQL, on your list',
    ],
    [
      'at most three such skills',
      { candidate: { skills: ['A', 'B', 'C', 'D'] }, application: { skillsAsked: ['A', 'B', 'C', 'D'] } },
      'asked for A, B and C, on',
    ],
  ] as const)('names %s', (_, facts, words) => {
    expect(advise(facts)).toMatchObject({ items: [{ why: expect.stringContaining(words) }] })
  })

  it('names no skill when none is shared', () => {
    const advice = advise({ candidate: { skills: ['Excel'] } })
    expect(advice).toMatchObject({
      items: [
        {
          why: expect.not.stringContaining('asked for'),
          how: expect.arrayContaining(['Choose those whose must-haves you mostly meet']),
        },
      ],
    })
  })

  it.each([
    ['the target occupation', { candidate: { targetOccupations: ['Controller'] } }, '“Controller”'],
    ['the role when no target is named', { candidate: { targetOccupations: [] } }, '“Data Analyst”'],
  ] as const)('searches for %s', (_, facts, words) => {
    expect(advise(facts)).toMatchObject({ items: [{ how: expect.arrayContaining([expect.stringContaining(words)]) }] })
  })
})
