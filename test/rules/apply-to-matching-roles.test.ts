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
    ['the skills they list', ['SQL', 'Excel'], 'skills you list, such as SQL and Excel,'],
    ['at most three of them', ['A', 'B', 'C', 'D'], 'such as A, B and C,'],
    ['none where none is listed', [], 'Choose those whose must-haves you mostly meet'],
  ])('chooses by %s', (_, skills, words) => {
    const how = expect.arrayContaining([expect.stringContaining(words)])
    expect(advise({ candidate: { skills } })).toMatchObject({ items: [{ how }] })
  })

  it('names no single application, because plans share the advice', () => {
    expect(JSON.stringify(advise({}))).not.toContain('Hafen')
  })

  it.each([
    ['the target occupation', { candidate: { targetOccupations: ['Controller'] } }, '“Controller”'],
    ['the role when no target is named', { candidate: { targetOccupations: [] } }, '“Data Analyst”'],
  ] as const)('searches for %s', (_, facts, words) => {
    expect(advise(facts)).toMatchObject({ items: [{ how: expect.arrayContaining([expect.stringContaining(words)]) }] })
  })
})
