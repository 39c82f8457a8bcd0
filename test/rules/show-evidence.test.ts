import { describe, expect, it } from '@jest/globals'
import { showEvidence } from '../../src/rules/show-evidence.ts'
import { expectEveryLanguage } from '../support/expect-every-language.ts'
import { factsWith, gap } from '../support/facts.ts'

const since = (startedOn: string | null, changes: Parameters<typeof gap>[0] = {}) =>
  gap({ state: 'in_progress', startedOn, ...changes })
const advise = (...gaps: ReturnType<typeof gap>[]) => showEvidence.advise(factsWith({ gaps }), showEvidence.settings)
const activity = {
  id: 'activity',
  type: 'project',
  title: 'Sales board',
  effortMinutes: null,
  isStarted: true,
} as const

describe('show-evidence', () => {
  it.each([
    ['without evidence for 15 days', since('2026-10-18')],
    ['with evidence from before it began', since('2026-10-18', { lastEvidenceOn: '2026-10-17' })],
    ['to earn a qualification', since('2026-10-18', { kind: 'qualification' })],
  ])('fires for a skill in progress %s', (_, started) => {
    expect(advise(started)).toMatchObject({
      items: [
        {
          key: 'show-evidence:power bi',
          why: expect.stringContaining('since Sunday 18 October'),
          how: expect.arrayContaining([expect.stringMatching(/certificate.*project.*mock interview/)]),
          dueOn: '2026-11-09',
          links: [{ type: 'skill_gap', id: started.id }],
          fulfilledBy: 'addSkillGapEvidence',
        },
      ],
    })
  })

  it.each([
    ['there is none', [], 'No skill in progress'],
    ['it has been in progress for 14 days', [since('2026-10-19')], '14 days or less'],
    [
      'it has evidence from the day it began',
      [since('2026-10-01', { lastEvidenceOn: '2026-10-01' })],
      'No skill in progress',
    ],
    ['nobody knows since when', [since(null)], 'No skill in progress'],
    ['it is open', [since('2026-10-01', { state: 'open' })], 'No skill in progress'],
    ['it is evidenced', [since('2026-10-01', { state: 'evidenced' })], 'No skill in progress'],
  ])('says why not when %s', (_, gaps, reason) => {
    expect(advise(...gaps)).toMatchObject({ none: expect.stringContaining(reason) })
  })

  it('names the one that has been in progress longest, and no other', () => {
    const advice = advise(
      since('2026-10-10', { skill: 'dbt' }),
      since('2026-09-01', { skill: ' Kafka' }),
      since('2026-08-01', { skill: 'Rust', lastEvidenceOn: '2026-08-20' }),
    )
    expect(advice).toMatchObject({ items: [{ key: 'show-evidence:kafka' }] })
    expect(advice).toHaveProperty('items.length', 1)
  })

  it('points to the activity that will give some', () => {
    expect(advise(since('2026-10-01', { activity }))).toMatchObject({
      items: [
        {
          how: expect.arrayContaining(['Your project “Sales board” is under way: do its next part']),
          links: [{ type: 'skill_gap' }, { type: 'learning_activity', id: 'activity' }],
        },
      ],
    })
  })

  it('waits as long as a tenant sets', () => {
    const facts = factsWith({ gaps: [since('2026-11-01')] })
    expect(showEvidence.advise(facts, { ...showEvidence.settings, afterDays: 1 })).toMatchObject({
      none: expect.stringContaining('1 day or less'),
    })
    expect(showEvidence.advise(facts, { ...showEvidence.settings, afterDays: 0 })).toHaveProperty('items')
  })

  it('is read by whoever may read the gap it looks at', () => {
    const gaps = [
      since('2026-09-01', { visibility: 'coach' }),
      since('2026-10-01', { skill: 'dbt', visibility: 'candidate' }),
    ]
    expect(showEvidence.visibility?.(factsWith({ gaps }))).toBe('coach')
    expect(showEvidence.visibility?.(factsWith())).toBe('tenant')
  })

  it.each([
    ['none', [], []],
    ['a wait', [since('2026-10-30')], ['14 ']],
    ['an item', [since('2026-10-01')], ['Power BI']],
    ['an item with an activity', [since('2026-10-01', { activity })], ['Power BI', 'Sales board']],
  ])('says %s in every language, in words of its own', (_, gaps, inserted) => {
    expectEveryLanguage(showEvidence, { gaps }, inserted)
  })
})
