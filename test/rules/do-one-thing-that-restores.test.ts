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

  it.each([
    ['es', ['Muévete', 'Pasa un rato', 'Haz algo', 'Descansa'], '20 minutos', 'El martes 3 de noviembre, '],
    ['fr', ['Bougez', 'Passez un moment', 'Faites une chose', 'Reposez-vous'], '20 minutes', 'Le mardi 3 novembre, '],
    ['de', ['Bewegen Sie sich', 'Verbringen Sie', 'Tun Sie', 'Ruhen Sie'], '20 Minuten', 'Am Dienstag, 3. November, '],
  ] as const)('speaks %s at every turn', (language, turns, minutes, when) => {
    for (const [index, turn] of turns.entries()) {
      const facts = { history: { endings: endings(index + 1) } }
      const [english, translated] = [advise(facts), advise({ ...facts, candidate: { language } })]
      expect(translated).toMatchObject({
        items: [
          {
            title: expect.stringMatching(new RegExp(`^${turn}.* ?: ${minutes}$`)),
            ifThen: { when: expect.stringContaining(when) },
          },
        ],
      })
      expect(wordsOf(translated).filter((text) => wordsOf(english).includes(text))).toEqual([])
    }
  })
})

function wordsOf(advice: ReturnType<typeof advise>): readonly string[] {
  const [item] = 'items' in advice ? advice.items : []
  return item ? [item.title, item.why, ...item.how, ...Object.values(item.ifThen ?? {})] : []
}
