import { describe, expect, it } from '@jest/globals'
import type { ItemState } from '../../src/rules/vocabulary.ts'
import { writeForTenMinutes } from '../../src/rules/write-for-ten-minutes.ts'
import { expectEveryLanguage } from '../support/expect-every-language.ts'
import { factsWith } from '../support/facts.ts'
import { textsIn } from '../support/texts-in.ts'

const advise = (facts: Parameters<typeof factsWith>[0]) =>
  writeForTenMinutes.advise(factsWith(facts), writeForTenMinutes.settings)
const offered = (...entries: [offeredOn: string, state: ItemState][]) => ({
  history: {
    offered: entries.map(([offeredOn, state]) => ({
      ruleId: 'write-for-ten-minutes',
      key: 'write-for-ten-minutes',
      offeredOn,
      state,
    })),
  },
})

describe('write-for-ten-minutes', () => {
  it.each([
    ['the first time', {}],
    ['15 days after another plan offered it', offered(['2026-10-18', 'done'])],
    ['when another plan took it back', offered(['2026-11-01', 'retired'])],
  ])('fires %s', (_, facts) => {
    expect(advise(facts)).toMatchObject({ items: [{ key: 'write-for-ten-minutes', dueOn: '2026-11-07' }] })
  })

  it.each([
    ['today', offered(['2026-11-02', 'todo']), 'Monday 2 November'],
    ['14 days ago', offered(['2026-10-19', 'skipped']), 'Monday 19 October'],
    ['twice, naming the later day', offered(['2026-10-30', 'todo'], ['2026-10-21', 'todo']), 'Friday 30 October'],
  ])('says why not when it was offered %s', (_, facts, date) => {
    expect(advise(facts)).toMatchObject({ none: expect.stringContaining(date) })
  })

  it('is optional and says how well it is supported', () => {
    const why = expect.stringMatching(/^Optional.*evidence is moderate.*conflicting/)
    expect(advise({})).toMatchObject({ items: [{ why }] })
    expect(writeForTenMinutes.evidence.strength).toBe('moderate')
  })

  it.each([
    ['en', /^Optional.*evidence is moderate/],
    ['es', /^Opcional.*evidencia es moderada/],
    ['fr', /^Facultatif.*niveau de preuve est modéré/],
    ['de', /^Freiwillig.*Belege sind von mittlerer Stärke/],
  ] as const)('says so in %s, with the study and its size', (language, optional) => {
    const [, why] = textsIn(language, writeForTenMinutes)
    expect(why).toMatch(optional)
    expect(why).toMatch(/Hafen Logistics.*Kreemers et al\. 2020, 180/)
  })

  it.each([
    ['the exercise', {}, ['Hafen Logistics']],
    ['why not', offered(['2026-11-01', 'done']), ['14']],
  ] as const)('says %s in every language, in words of its own', (_, facts, inserted) => {
    expectEveryLanguage(writeForTenMinutes, facts, inserted)
  })
})
