import { describe, expect, it } from '@jest/globals'
import { applyToMatchingRoles } from '../../src/rules/apply-to-matching-roles.ts'
import { expectEveryLanguage } from '../support/expect-every-language.ts'
import { factsWith } from '../support/facts.ts'
import { textsIn } from '../support/texts-in.ts'

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

  it.each([
    ['before any is sent', 0, 3, 'Sent in the week from Monday 2 November: 0 of 3.'],
    ['one short of the goal', 2, 3, 'Sent in the week from Monday 2 November: 2 of 3.'],
  ] as const)('says where the weekly goal stands %s', (_, appliedThisWeek, weeklyGoal, words) => {
    expect(advise({ history: { appliedThisWeek }, candidate: { weeklyGoal } })).toMatchObject({
      items: [{ why: expect.stringContaining(words), effortMinutes: 60 }],
    })
  })

  it('counts nothing for those who set no goal', () => {
    expect(JSON.stringify(advise({ history: { appliedThisWeek: 2 }, candidate: { weeklyGoal: 0 } }))).not.toContain(
      'Sent',
    )
  })

  it.each([
    ['reached', 3, 'sent: 3; goal: 3'],
    ['passed', 4, 'sent: 4; goal: 3'],
  ] as const)('asks for none more this week when the goal is %s', (_, appliedThisWeek, words) => {
    expect(advise({ today: '2026-11-05', history: { appliedThisWeek } })).toMatchObject({
      items: [
        {
          key: 'apply-to-matching-roles',
          title: 'Prepare one application for the week from Monday 9 November',
          why: expect.stringContaining(
            `The goal of the week from Monday 2 November is reached (${words}). No more are asked of you this week.`,
          ),
          how: expect.arrayContaining([expect.stringContaining('Send it from Monday 9 November on')]),
          dueOn: '2026-11-09',
        },
      ],
    })
  })

  it.each([
    ['Monday', '2026-11-02', '2026-11-01', '2026-11-09'],
    ['Sunday', '2026-11-08', '2026-11-01', '2026-11-09'],
    ['Sunday, two days after news of that day', '2026-11-08', '2026-11-08', '2026-11-10'],
  ] as const)('prepares for next week on a %s', (_, today, receivedOn, dueOn) => {
    const history = { appliedThisWeek: 3 }
    expect(advise({ today, rejection: { receivedOn }, history })).toMatchObject({ items: [{ dueOn }] })
  })

  it.each([
    ['es', 'tu meta es 3 candidaturas a medida por semana', '1 de 3', 'está cumplida'],
    ['fr', 'votre objectif est de 3 candidatures sur mesure par semaine', '1 sur 3', 'est atteint'],
    ['de', 'Ihr Ziel sind 3 zugeschnittene Bewerbungen pro Woche', '1 von 3', 'ist erreicht'],
  ] as const)('speaks %s', (language, goal, standing, reached) => {
    const underWay = { history: { appliedThisWeek: 1 } }
    const done = { history: { appliedThisWeek: 3 } }
    const [title, why, search, choose] = textsIn(language, applyToMatchingRoles, underWay)
    expect([title, why, search, choose]).toEqual([
      expect.stringContaining(goal),
      expect.stringContaining(standing),
      expect.stringContaining('Data Analyst'),
      expect.stringContaining('SQL'),
    ])
    expect(textsIn(language, applyToMatchingRoles, done)[1]).toContain(reached)
  })

  it.each([
    ['under way', { history: { appliedThisWeek: 1 } }, ['Data Analyst', 'SQL']],
    ['when the goal is reached', { history: { appliedThisWeek: 3 } }, ['Data Analyst', ': 3)']],
    ['with a goal of one and no skills', { candidate: { weeklyGoal: 1, skills: [] } }, ['Data Analyst']],
    ['without a goal', { candidate: { weeklyGoal: 0 } }, ['Data Analyst']],
  ] as const)('speaks every language %s', (_, facts, inserted) => {
    expectEveryLanguage(applyToMatchingRoles, facts, inserted)
  })
})
