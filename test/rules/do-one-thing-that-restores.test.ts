import { describe, expect, it } from '@jest/globals'
import { doOneThingThatRestores } from '../../src/rules/do-one-thing-that-restores.ts'
import { endings, factsWith } from '../support/facts.ts'

const advise = (facts: Parameters<typeof factsWith>[0]) =>
  doOneThingThatRestores.advise(factsWith(facts), doOneThingThatRestores.settings)

describe('do-one-thing-that-restores', () => {
  it.each([
    ['exercise at the first ending', 1, 'Move'],
    ['people at the second', 2, 'Be with someone'],
    ['a hobby at the third', 3, 'Do something you enjoy'],
    ['rest at the fourth', 4, 'Rest'],
    ['exercise again at the fifth', 5, 'Move'],
    ['exercise when no ending is counted', 0, 'Move'],
  ] as const)('turns to %s', (_, count, title) => {
    expect(advise({ history: { endings: endings(count) } })).toMatchObject({
      items: [
        {
          key: 'do-one-thing-that-restores',
          title: expect.stringContaining(title),
          effortMinutes: 20,
          dueOn: '2026-11-03',
          ifThen: { when: expect.stringContaining('Tuesday 3 November'), where: expect.any(String) },
        },
      ],
    })
  })
})
