import { describe, expect, it } from '@jest/globals'
import { knowTheBaseRate } from '../../src/rules/know-the-base-rate.ts'
import { expectEveryLanguage } from '../support/expect-every-language.ts'
import { endings, factsWith } from '../support/facts.ts'

const advise = (n: number, changes = {}) =>
  knowTheBaseRate.advise(factsWith({ history: { endings: endings(n) } }), { ...knowTheBaseRate.settings, ...changes })

describe('know-the-base-rate', () => {
  it.each([
    ['first', 1, 'Department for Education, 2021–23'],
    ['third', 3, 'Talent Board, 2022'],
    ['sixth', 6, 'Department for Education, 2021–23'],
    ['ninth', 9, 'Talent Board, 2022'],
  ])('shows a number with source and year at the %s ending', (_, n, source) => {
    expect(advise(n)).toMatchObject({
      items: [{ key: 'know-the-base-rate', why: expect.stringContaining(source), dueOn: '2026-11-04' }],
    })
  })

  it.each([0, 2, 4, 5, 7, 10])('says nothing at %i endings', (n) => {
    expect(advise(n)).toMatchObject({ none: expect.stringContaining(`this is number ${n}.`) })
  })

  it('stays when more endings follow', () => {
    const [first, ...others] = endings(2)
    const facts = factsWith({
      history: { endings: [{ ...first!, applicationId: factsWith().application.id }, ...others] },
    })
    expect(knowTheBaseRate.advise(facts, knowTheBaseRate.settings)).toHaveProperty('items')
  })

  it('comes as often as a tenant sets', () => {
    expect(advise(3, { everyEndings: 4 })).toHaveProperty('none')
    expect(advise(4, { everyEndings: 4 })).toHaveProperty('items')
  })

  it.each([
    ['the first number', 1, ['63', '65', '32', '(Department for Education, 2021–23)']],
    ['the other number', 3, ['71', '60', '53', 'Talent Board, 2022,', '3']],
    ['no number', 2, ['2', '3']],
  ])('says %s, its source and its year in every language', (_, n, inserted) => {
    expectEveryLanguage(knowTheBaseRate, { history: { endings: endings(n) } }, inserted)
  })
})
