import { describe, expect, it } from '@jest/globals'
import { checkIn as rule } from '../../src/rules/check-in.ts'
import { checkIn, factsWith } from '../support/facts.ts'

const advise = (facts: Parameters<typeof factsWith>[0]) => rule.advise(factsWith(facts), rule.settings)

const offered = (offeredOn: string, state: 'done' | 'retired' = 'done') => ({
  history: { offered: [{ ruleId: 'check-in', key: 'check-in', offeredOn, state }] },
})

describe('check-in', () => {
  it.each([
    ['on a Monday, due by Sunday', {}, '2026-11-08'],
    ['on a Sunday, due the same day', { today: '2026-11-08' }, '2026-11-08'],
    ['when the last one was offered last Sunday', offered('2026-11-01'), '2026-11-08'],
    ['when the one of this week was retired', offered('2026-11-02', 'retired'), '2026-11-08'],
    ['when the last answer is of last Sunday', { checkIns: [checkIn(2, '2026-11-01')] }, '2026-11-08'],
  ] as const)('fires %s', (_, facts, dueOn) => {
    expect(advise(facts)).toMatchObject({ items: [{ key: 'check-in', dueOn, fulfilledBy: 'createCheckIn' }] })
  })

  it.each([
    ['check-ins are off', { candidate: { checkIns: false } }, 'switched off'],
    ['another plan asked today', offered('2026-11-02'), 'once a calendar week'],
    [
      'another plan asked on Monday and it is Sunday',
      { today: '2026-11-08', ...offered('2026-11-02') },
      'once a calendar week',
    ],
    [
      'an answer was given on Monday and it is Sunday',
      { today: '2026-11-08', checkIns: [checkIn(4, '2026-11-02')] },
      'once a calendar week',
    ],
  ] as const)('says why not when %s', (_, facts, reason) => {
    expect(advise(facts)).toMatchObject({ none: expect.stringContaining(reason) })
  })

  it.each(['en', 'es', 'fr', 'de'] as const)('tells nobody whether it was asked or answered, in %s', (language) => {
    const asked = factsWith({ candidate: { language }, ...offered('2026-11-02') })
    const answered = factsWith({ candidate: { language }, checkIns: [checkIn(1)] })
    const both = factsWith({ candidate: { language }, ...offered('2026-11-02'), checkIns: [checkIn(5)] })
    for (const facts of [answered, both]) {
      expect(rule.advise(facts, rule.settings)).toEqual(rule.advise(asked, rule.settings))
      expect(rule.looksAt(facts, rule.settings)).toEqual(rule.looksAt(asked, rule.settings))
    }
    expect(rule.looksAt(asked, rule.settings)).toEqual({
      checkInsOn: true,
      weekBeganOn: '2026-11-02',
      askedThisWeek: true,
    })
  })

  it.each([
    ['es', '¿cómo estás esta semana?', 'pregunta semanal', 'una vez por semana', 'desactivada'],
    ['fr', 'comment allez-vous cette semaine ?', 'question de la semaine', 'une fois par semaine', 'désactivée'],
    ['de', 'Wie geht es Ihnen diese Woche?', 'Frage der Woche', 'einmal in der Kalenderwoche', 'ausgeschaltet'],
  ] as const)('speaks %s', (language, title, why, asked, off) => {
    expect(advise({ candidate: { language } })).toMatchObject({
      items: [
        {
          title: expect.stringContaining(title),
          why: expect.stringContaining(why),
          how: [expect.stringMatching(/1 .* 5 /), expect.any(String), expect.not.stringContaining('That')],
        },
      ],
    })
    expect(advise({ candidate: { language }, ...offered('2026-11-02') })).toMatchObject({
      none: expect.stringContaining(asked),
    })
    expect(advise({ candidate: { language, checkIns: false } })).toMatchObject({ none: expect.stringContaining(off) })
  })
})
