import { describe, expect, it } from '@jest/globals'
import { lightenTheLoad } from '../../src/rules/lighten-the-load.ts'
import { checkIn, factsWith } from '../support/facts.ts'

const advise = (facts: Parameters<typeof factsWith>[0]) =>
  lightenTheLoad.advise(factsWith(facts), lightenTheLoad.settings)

describe('lighten-the-load', () => {
  it('fires at 16 applications without an answer, and says how long the rest waits', () => {
    expect(advise({ history: { unansweredInLast7Days: 16 } })).toMatchObject({
      items: [
        {
          key: 'lighten-the-load',
          dueOn: '2026-11-02',
          why: expect.stringMatching(/^You sent 16 applications.*seven days\.$/),
          links: [{ type: 'rejection' }],
        },
      ],
    })
  })

  it.each([
    ['2, today', checkIn(2), 'On Monday 2 November you answered 2,'],
    ['1, a week ago', checkIn(1, '2026-10-26'), 'On Monday 26 October you answered 1,'],
  ] as const)('fires after a check-in of %s', (_, latest, why) => {
    expect(advise({ checkIns: [latest, checkIn(5, '2026-10-20')] })).toMatchObject({
      items: [
        {
          why: expect.stringMatching(new RegExp(`^${why}.*seven days\\.$`)),
          links: [{ type: 'rejection' }, { type: 'check_in', id: latest.id }],
        },
      ],
    })
  })

  it('gives both reasons when there are both', () => {
    expect(advise({ checkIns: [checkIn(2)], history: { unansweredInLast7Days: 20 } })).toMatchObject({
      items: [{ why: expect.stringMatching(/you answered 2.*You sent 20 applications/) }],
    })
  })

  it('goes on without a check-in of eight days ago', () => {
    const facts = { checkIns: [checkIn(1, '2026-10-25')], history: { unansweredInLast7Days: 16 } }
    expect(advise(facts)).toMatchObject({
      items: [{ why: expect.stringMatching(/^You sent 16 applications/), links: [{ type: 'rejection' }] }],
    })
  })

  it.each([
    ['at 15', { history: { unansweredInLast7Days: 15 } }, '15 of the applications'],
    ['at 1', { history: { unansweredInLast7Days: 1 } }, '1 of the applications you sent in the last seven days is'],
    ['at none', {}, '0 of the applications'],
    ['after a check-in of 3', { checkIns: [checkIn(3)] }, 'Nothing recorded'],
    ['when a better one followed', { checkIns: [checkIn(4), checkIn(1, '2026-10-31')] }, 'Nothing recorded'],
    ['when the low one is eight days old', { checkIns: [checkIn(1, '2026-10-25')] }, 'Nothing recorded'],
  ] as const)('says why not %s', (_, facts, reason) => {
    expect(advise(facts)).toMatchObject({ none: expect.stringContaining(reason) })
  })

  const settled = (offeredOn: string, state: 'done' | 'skipped' | 'todo' = 'done') => ({
    offered: [{ ruleId: 'lighten-the-load', key: 'lighten-the-load', offeredOn, state }],
  })

  it.each([
    ['a check-in came after the last light week began', { checkIns: [checkIn(1)], history: settled('2026-11-01') }],
    ['another plan asks for it still', { checkIns: [checkIn(1)], history: settled('2026-11-02', 'todo') }],
    [
      'the load is high again a week later',
      { history: { unansweredInLast7Days: 16, ...settled('2026-10-26', 'skipped') } },
    ],
  ] as const)('fires again when %s', (_, facts) => {
    expect(advise(facts)).toMatchObject({ items: [{ key: 'lighten-the-load' }] })
  })

  it.each([
    ['it was done since the check-in', { checkIns: [checkIn(1)], history: settled('2026-11-02') }, 'Monday 2 November'],
    [
      'the same check-in is a week old',
      { checkIns: [checkIn(1, '2026-10-26')], history: settled('2026-10-26') },
      'Monday 26 October',
    ],
    [
      'it was skipped six days ago',
      { history: { unansweredInLast7Days: 16, ...settled('2026-10-27', 'skipped') } },
      'Tuesday 27 October',
    ],
  ] as const)('does not come back when %s', (_, facts, on) => {
    expect(advise(facts)).toMatchObject({ none: expect.stringContaining(`lighter since ${on}`) })
  })

  it('is for the person alone, even when it is silent or rests on applications only', () => {
    for (const facts of [{}, { checkIns: [checkIn(1)] }, { history: { unansweredInLast7Days: 16 } }])
      expect(lightenTheLoad.visibility?.(factsWith(facts))).toBe('candidate')
  })

  it('looks at the latest check-in while it is fresh', () => {
    const looked = (on: string) =>
      lightenTheLoad.looksAt(
        factsWith({ checkIns: [checkIn(2, on), checkIn(4, '2026-10-20')] }),
        lightenTheLoad.settings,
      )
    expect(looked('2026-10-26')).toEqual({ unansweredInLast7Days: 0, latestCheckInScore: 2, settledOn: null })
    expect(looked('2026-10-25')).toMatchObject({ latestCheckInScore: null })
  })

  it.each([
    [
      'es',
      'El lunes 2 de noviembre respondiste 2,',
      'respuesta: 16.',
      'espera siete días',
      '1 espera',
      'desde el lunes',
    ],
    [
      'fr',
      'Le lundi 2 novembre, vous avez répondu 2,',
      'réponse : 16.',
      'attend sept jours',
      '1 attend',
      'depuis le lundi',
    ],
    [
      'de',
      'Am Montag, 2. November haben Sie mit 2',
      'sind: 16.',
      'wartet sieben Tage',
      'wartet 1',
      'schon seit Montag',
    ],
  ] as const)('speaks %s', (language, low, many, until, none, since) => {
    const candidate = { language }
    const advice = advise({ candidate, checkIns: [checkIn(2)], history: { unansweredInLast7Days: 16 } })
    for (const words of [low, many, until])
      expect(advice).toMatchObject({ items: [{ why: expect.stringContaining(words) }] })
    expect(advice).not.toMatchObject({ items: [{ title: expect.stringContaining('Take') }] })
    expect(advice).toMatchObject({ items: [{ how: expect.not.arrayContaining([expect.stringContaining('the')]) }] })
    expect(advise({ candidate, history: { unansweredInLast7Days: 1 } })).toMatchObject({
      none: expect.stringContaining(none),
    })
    expect(advise({ candidate, checkIns: [checkIn(2)], history: settled('2026-11-02') })).toMatchObject({
      none: expect.stringContaining(since),
    })
  })
})
