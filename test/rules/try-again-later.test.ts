import { describe, expect, it } from '@jest/globals'
import { tryAgainLater } from '../../src/rules/try-again-later.ts'
import type { ReasonCode } from '../../src/rules/vocabulary.ts'
import { expectEveryLanguage } from '../support/expect-every-language.ts'
import { factsWith } from '../support/facts.ts'
import { textsIn } from '../support/texts-in.ts'

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

  it('says what to change, and points to what was sent, named and done since', () => {
    const { application, rejection } = factsWith()
    expect(advise({})).toMatchObject({
      items: [
        {
          how: expect.arrayContaining([expect.stringContaining('Change what was named')]),
          links: [
            { type: 'rejection', id: rejection.id },
            { type: 'application', id: application.id },
          ],
          fulfilledBy: 'getCarryOver',
        },
      ],
    })
  })

  it.each([
    [
      'es',
      'Vuelve a mirar las ofertas a partir del domingo 2 de mayo de 2027: Hafen Logistics',
      '6 meses',
      'titulación',
    ],
    [
      'fr',
      'Regardez à nouveau les offres chez Hafen Logistics à partir du dimanche 2 mai 2027',
      '6 mois',
      'qualification',
    ],
    [
      'de',
      'Sehen Sie sich ab Sonntag, 2. Mai 2027 wieder nach Stellen bei Hafen Logistics um',
      '6 Monaten',
      'Warten allein',
    ],
  ] as const)('speaks %s', (language, title, why, none) => {
    const fires = {}
    const silent = reasons('qualification_missing')
    expect(textsIn(language, tryAgainLater, fires).slice(0, 2)).toEqual([title, expect.stringContaining(why)])
    expect(textsIn(language, tryAgainLater, silent)).toEqual([expect.stringContaining(none)])
  })

  it.each([
    ['without a date of theirs', {}, ['Hafen Logistics', '6']],
    ['on their date', { rejection: { reapplyOn: '2027-03-01' } }, ['Hafen Logistics', '2027']],
    ['when the date has come', { rejection: { reapplyOn: '2026-10-01' } }, ['Hafen Logistics']],
    ['when it is not understood', { rejection: { outcome: 'unmapped' } }, []],
    ['after an administrative ending', reasons('administrative'), []],
    ['when a qualification is missing', reasons('qualification_missing'), []],
    ['when a permit is missing', reasons('eligibility_or_work_permit'), []],
  ] as const)('speaks every language %s', (_, facts, inserted) => {
    expectEveryLanguage(tryAgainLater, facts, inserted)
  })
})
