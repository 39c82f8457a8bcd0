import { describe, expect, it } from '@jest/globals'
import { followUpOnSilence } from '../../src/rules/follow-up-on-silence.ts'
import type { ItemState } from '../../src/rules/vocabulary.ts'
import { factsWith } from '../support/facts.ts'

const advise = (facts: Parameters<typeof factsWith>[0]) =>
  followUpOnSilence.advise(factsWith(facts), followUpOnSilence.settings)

const open = (id: string, lastHeardOn: string) => ({ id, employer: `Employer ${id}`, jobTitle: 'Analyst', lastHeardOn })
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
  ] as const)('fires %s', (_, history, id) => {
    const advice = advise({ history })
    expect(advice).toMatchObject({
      items: [{ key: `follow-up-on-silence:${id}`, dueOn: '2026-11-03', links: [{ type: 'application', id }] }],
    })
    expect('items' in advice && advice.items).toHaveLength(1)
  })

  it.each([
    ['nothing is open', { unanswered: [] }, 'None of your open applications is waiting'],
    ['the silence lasts nine days', { unanswered: [open('a', '2026-10-24')] }, '10 days yet'],
    [
      'the only silent one was asked before',
      { unanswered: [open('a', '2026-10-01')], offered: [asked('a')] },
      'once is enough',
    ],
  ] as const)('says why not when %s', (_, history, reason) => {
    expect(advise({ history })).toMatchObject({ none: expect.stringContaining(reason) })
  })

  it('skips the weekend', () => {
    const advice = advise({ today: '2026-11-06', history: { unanswered: [open('a', '2026-10-01')] } })
    expect(advice).toMatchObject({ items: [{ dueOn: '2026-11-09' }] })
  })

  it('looks at how many are open, silent for ten days and asked about before', () => {
    const unanswered = [open('a', '2026-10-01'), open('b', '2026-10-23'), open('c', '2026-10-24')]
    const other = { ruleId: 'check-in', key: 'check-in', offeredOn: '2026-10-30', state: 'done' as const }
    const facts = factsWith({ history: { unanswered, offered: [asked('a'), other, { ...other, key: 'other' }] } })
    expect(followUpOnSilence.looksAt(facts, followUpOnSilence.settings)).toEqual({
      openWithoutAnswer: 3,
      silentLongEnough: 2,
      askedBefore: 1,
    })
  })
})
