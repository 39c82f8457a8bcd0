import { describe, expect, it } from '@jest/globals'
import { rememberAWin } from '../../src/rules/remember-a-win.ts'
import { expectEveryLanguage } from '../support/expect-every-language.ts'
import { achievement, endings, factsWith } from '../support/facts.ts'

const advise = (facts: Parameters<typeof factsWith>[0]) => rememberAWin.advise(factsWith(facts), rememberAWin.settings)
const kept = (title: string, skills: readonly string[] = [], visibility: 'candidate' | 'coach' | 'tenant' = 'tenant') =>
  achievement({ id: title, title, skills, visibility })
const quotedAfter = (n: number, achievements: readonly ReturnType<typeof kept>[]) => {
  const advice = advise({ achievements, history: { endings: endings(n) } })
  return 'items' in advice ? advice.items[0].links.map(({ id }) => id) : []
}

describe('remember-a-win', () => {
  it('quotes what the person wrote, word for word, and says which asked-for skill it shows', () => {
    expect(advise({ achievements: [achievement({ skills: ['sql ', 'Excel', 'python'] })] })).toMatchObject({
      items: [
        {
          key: 'remember-a-win',
          why: '“Cut the weekly report from a day to an hour” – these are your own words. You noted that it shows SQL and Python, which the posting for Data Analyst at Hafen Logistics asked for.',
          how: expect.arrayContaining([expect.stringContaining('your example for SQL and Python')]),
          dueOn: '2026-11-04',
          links: [{ type: 'achievement', id: achievement().id }],
          fulfilledBy: 'completePlanItem',
        },
      ],
    })
  })

  it.each([
    ['shows nothing that was asked for', achievement({ skills: ['Excel'] }), {}],
    ['shows no skill', achievement({ skills: [] }), {}],
    ['has nothing to be compared with', achievement(), { skillsAsked: [] }],
  ])('names no skill when it %s', (_, win, application) => {
    const why = expect.stringMatching(
      /^“Cut the weekly report from a day to an hour” – these are your own words\. It is kept/,
    )
    expect(advise({ achievements: [win], application })).toMatchObject({ items: [{ why }] })
  })

  it('names a skill that was asked for twice once', () => {
    const application = { skillsAsked: ['SQL', 'sql'] }
    const why = expect.stringContaining('shows SQL, which')
    expect(advise({ achievements: [achievement()], application })).toMatchObject({ items: [{ why }] })
  })

  it.each([
    ['strength', 'Read again a strength that you wrote down'],
    ['achievement', 'Read again something you did, in your own words'],
  ] as const)('calls a %s by its name', (kind, title) => {
    expect(advise({ achievements: [achievement({ kind })] })).toMatchObject({ items: [{ title }] })
  })

  it('says why not while none is kept', () => {
    expect(advise({})).toMatchObject({ none: expect.stringContaining('No strength or achievement is kept') })
  })

  it.each([
    [1, 'second'],
    [2, 'first'],
    [3, 'second'],
    [4, 'first'],
  ])('takes turns: after %i endings the %s', (n, title) => {
    expect(quotedAfter(n, [kept('first'), kept('second')])).toEqual([title])
  })

  it.each([
    [1, 'with Python'],
    [2, 'with SQL'],
  ])('lets only those that show an asked-for skill take turns: after %i endings the one %s', (n, title) => {
    expect(
      quotedAfter(n, [kept('with SQL', ['SQL']), kept('with Excel', ['Excel']), kept('with Python', ['PYTHON'])]),
    ).toEqual([title])
  })

  it('is read by whoever may read the one it quotes', () => {
    const achievements = [kept('first', [], 'candidate'), kept('second', [], 'coach')]
    const readBy = (n: number) =>
      rememberAWin.visibility?.(factsWith({ achievements, history: { endings: endings(n) } }))
    expect([readBy(1), readBy(2)]).toEqual(['coach', 'candidate'])
    expect(rememberAWin.visibility?.(factsWith())).toBe('tenant')
  })

  it.each([
    ['none', {}, []],
    [
      'an achievement',
      { achievements: [achievement()] },
      [achievement().title, 'SQL', 'Data Analyst', 'Hafen Logistics'],
    ],
    ['a strength', { achievements: [achievement({ kind: 'strength', skills: [] })] }, [achievement().title]],
  ] as const)('says %s in every language, in words of its own', (_, facts, inserted) => {
    expectEveryLanguage(rememberAWin, facts, inserted)
  })
})
