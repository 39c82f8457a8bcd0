import { describe, expect, it } from '@jest/globals'
import { followUpOnSilence } from '../../src/rules/follow-up-on-silence.ts'
import type { ItemState } from '../../src/rules/vocabulary.ts'
import { expectEveryLanguage } from '../support/expect-every-language.ts'
import { factsWith } from '../support/facts.ts'
import { textsIn } from '../support/texts-in.ts'

const advise = (facts: Parameters<typeof factsWith>[0]) =>
  followUpOnSilence.advise(factsWith(facts), followUpOnSilence.settings)

const open = (id: string, lastHeardOn: string, followedUpOn: string | null = null) => ({
  id,
  employer: `Employer ${id}`,
  jobTitle: 'Analyst',
  lastHeardOn,
  followedUpOn,
})
const asked = (id: string, state: ItemState = 'done') => ({
  ruleId: 'follow-up-on-silence',
  key: `follow-up-on-silence:${id}`,
  offeredOn: '2026-10-30',
  state,
})

describe('follow-up-on-silence', () => {
  it.each([
    ['after ten days of silence', { unanswered: [open('a', '2026-10-23')] }, 'a'],
    [
      'again when the earlier advice was retired',
      { unanswered: [open('a', '2026-10-23')], offered: [asked('a', 'retired')] },
      'a',
    ],
    ['about the oldest of two', { unanswered: [open('a', '2026-10-01'), open('b', '2026-10-10')] }, 'a'],
    [
      'about the next one when the oldest was asked before',
      { unanswered: [open('a', '2026-10-01'), open('b', '2026-10-10')], offered: [asked('a')] },
      'b',
    ],
    [
      'about the next one when the oldest was followed up',
      { unanswered: [open('a', '2026-10-01', '2026-10-20'), open('b', '2026-10-10')] },
      'b',
    ],
  ] as const)('fires %s', (_, history, id) => {
    const advice = advise({ history })
    expect(advice).toMatchObject({
      items: [
        {
          key: `follow-up-on-silence:${id}`,
          dueOn: '2026-11-03',
          links: [{ type: 'application', id }],
          fulfilledBy: 'draftFollowUp',
        },
      ],
    })
    expect('items' in advice && advice.items).toHaveLength(1)
  })

  it.each([
    ['nothing is open', { unanswered: [] }, 'None of your open applications is waiting'],
    ['the silence lasts nine days', { unanswered: [open('a', '2026-10-24')] }, '10 days yet'],
    [
      'the only silent one was asked before',
      { unanswered: [open('a', '2026-10-01')], offered: [asked('a')] },
      'or were already shown how to; once is enough',
    ],
    [
      'each silent one was followed up',
      {
        unanswered: [
          open('a', '2026-10-01', '2026-10-20'),
          open('b', '2026-10-05', '2026-10-14'),
          open('c', '2026-10-30'),
        ],
      },
      'asked about each silent application, the last time on Tuesday 20 October; once is enough',
    ],
    [
      'one was followed up and the other asked before',
      { unanswered: [open('a', '2026-10-01', '2026-10-20'), open('b', '2026-10-05')], offered: [asked('b')] },
      'or were already shown how to; once is enough',
    ],
  ] as const)('says why not when %s', (_, history, reason) => {
    expect(advise({ history })).toMatchObject({ none: expect.stringContaining(reason) })
  })

  it('skips the weekend', () => {
    const advice = advise({ today: '2026-11-06', history: { unanswered: [open('a', '2026-10-01')] } })
    expect(advice).toMatchObject({ items: [{ dueOn: '2026-11-09' }] })
  })

  it('looks at how many are open, silent for ten days, followed up and asked about before', () => {
    const unanswered = [open('a', '2026-10-01', '2026-10-20'), open('b', '2026-10-23'), open('c', '2026-10-24')]
    const other = { ruleId: 'check-in', key: 'check-in', offeredOn: '2026-10-30', state: 'done' as const }
    const facts = factsWith({ history: { unanswered, offered: [asked('a'), other, { ...other, key: 'other' }] } })
    expect(followUpOnSilence.looksAt(facts, followUpOnSilence.settings)).toEqual({
      openWithoutAnswer: 3,
      silentLongEnough: 2,
      followedUp: 1,
      askedBefore: 1,
    })
  })

  it.each([
    ['es', 'Pregunta una vez cómo va la candidatura: Employer a', 'jueves 1 de octubre', 'última vez'],
    ['fr', 'Demandez une fois où en est votre candidature chez Employer a', 'du jeudi 1er octobre', 'dernière fois'],
    ['de', 'Fragen Sie einmal nach, wie es steht: Employer a', 'am Donnerstag, 1. Oktober', 'zuletzt am Dienstag'],
  ] as const)('speaks %s', (language, title, why, none) => {
    const fires = { history: { unanswered: [open('a', '2026-10-01')] } }
    const silent = { history: { unanswered: [open('a', '2026-10-01', '2026-10-20')] } }
    expect(textsIn(language, followUpOnSilence, fires).slice(0, 2)).toEqual([title, expect.stringContaining(why)])
    expect(textsIn(language, followUpOnSilence, silent)).toEqual([expect.stringContaining(none)])
  })

  it.each([
    ['when it fires', [open('a', '2026-10-01')], [], ['Employer a', 'Analyst']],
    ['when all were followed up', [open('a', '2026-10-01', '2026-10-20')], [], ['20']],
    ['when all were shown', [open('a', '2026-10-01')], [asked('a')], []],
    ['when it is early', [open('a', '2026-10-30')], [], ['10']],
    ['when nothing is open', [], [], []],
  ] as const)('speaks every language %s', (_, unanswered, offered, inserted) => {
    expectEveryLanguage(followUpOnSilence, { history: { unanswered, offered } }, inserted)
  })

  it.each([
    [
      'asked about',
      [open('a', '2026-10-01', '2026-10-20')],
      { none: 'You asked on Tuesday 20 October; once is enough.', done: true },
    ],
    [
      'answered, while others wait',
      [open('b', '2026-10-01')],
      { none: 'This application is no longer waiting for an answer.' },
    ],
    ['the last to be answered', [], { none: 'None of your open applications is waiting for an answer.' }],
    ['silent still', [open('a', '2026-10-01')], null],
  ] as const)('tells what became of an application that is %s', (_, unanswered, reason) => {
    expect(followUpOnSilence.whyGone?.(factsWith({ history: { unanswered } }), 'follow-up-on-silence:a')).toEqual(
      reason,
    )
  })
})
