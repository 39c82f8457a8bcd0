import { describe, expect, it } from '@jest/globals'
import { tryAgainLater } from '../../src/rules/try-again-later.ts'
import type { ReasonCode } from '../../src/rules/vocabulary.ts'
import { factsWith } from '../support/facts.ts'

const advise = (facts: Parameters<typeof factsWith>[0]) =>
  tryAgainLater.advise(factsWith(facts), tryAgainLater.settings)

const reasons = (...codes: readonly ReasonCode[]) => ({
  rejection: { reasons: codes.map((code) => ({ code, statedBy: 'employer' as const })) },
})

describe('try-again-later', () => {
  it.each([
    [
      'on the date the employer named',
      { rejection: { reapplyOn: '2027-03-01' } },
      '2027-03-01',
      'Hafen Logistics itself',
    ],
    ['six months after the news when none is named', {}, '2027-05-02', '6 months'],
    [
      'after the waiting time of the organisation',
      { tenant: { reapplyAfterMonths: 1 } },
      '2026-12-02',
      '1 month after',
    ],
    ['today when the named date has passed', { rejection: { reapplyOn: '2026-10-01' } }, '2026-11-02', 'has come'],
    ['after silence too', { rejection: { outcome: 'no_response' } }, '2027-05-02', 'named no date'],
  ] as const)('fires %s', (_, facts, dueOn, why) => {
    expect(advise(facts)).toMatchObject({ items: [{ dueOn, why: expect.stringContaining(why) }] })
  })

  it.each([
    ['a qualification is missing', reasons('qualification_missing'), 'qualification'],
    ['it is one of two reasons', reasons('experience_level', 'qualification_missing'), 'qualification'],
    ['a work permit is missing', reasons('eligibility_or_work_permit'), 'work permit'],
    ['it was administrative', reasons('administrative'), 'administrative'],
    ['the ending is not understood', { rejection: { outcome: 'unmapped' } }, 'not clear'],
  ] as const)('says why not when %s', (_, facts, reason) => {
    expect(advise(facts)).toMatchObject({ none: expect.stringContaining(reason) })
  })

  it.each([
    ['now when the date has come', '2026-11-02', 'again now'],
    ['from the date on when it is still ahead', '2027-03-01', 'again from Monday 1 March 2027'],
  ] as const)('says %s', (_, reapplyOn, title) => {
    expect(advise({ rejection: { reapplyOn } })).toMatchObject({ items: [{ title: expect.stringContaining(title) }] })
  })
})
