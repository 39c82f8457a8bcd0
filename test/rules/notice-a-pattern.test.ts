import { describe, expect, it } from '@jest/globals'
import { noticeAPattern } from '../../src/rules/notice-a-pattern.ts'
import type { Language } from '../../src/rules/vocabulary.ts'
import { expectEveryLanguage } from '../support/expect-every-language.ts'
import { endings, factsWith } from '../support/facts.ts'

const advise = (history: ReturnType<typeof endings>, changes = {}, language: Language = 'en') =>
  noticeAPattern.advise(factsWith({ history: { endings: history }, candidate: { language } }), {
    ...noticeAPattern.settings,
    ...changes,
  })
const applied = (n: number) => endings(n, { stageReached: 'applied' })
const screened = (n: number) => endings(n, { stageReached: 'screening' })
const interviewed = (n: number) => endings(n, { stageReached: 'interview' })

describe('notice-a-pattern', () => {
  it.each([
    [
      'five of five at one stage',
      applied(5),
      'All of your latest 5 endings came at this stage: the written application',
    ],
    ['three of five, exactly 60 %', [...interviewed(2), ...applied(3)], '3 of your latest 5'],
    ['six of ten, exactly 60 %', [...interviewed(6), ...applied(4)], '6 of your latest 10'],
    ['five of eight, a little more', [...interviewed(5), ...applied(3)], '5 of your latest 8'],
  ])('counts %s', (_, history, why) => {
    expect(advise(history)).toMatchObject({
      items: [{ key: 'notice-a-pattern', why: expect.stringContaining(why), dueOn: '2026-11-09' }],
    })
  })

  it.each([
    ['there is none at all', [], 'fewer than 5 endings on record (0)'],
    ['there are four', applied(4), 'fewer than 5 endings on record (4)'],
    ['four of seven is less than 60 %', [...interviewed(4), ...applied(3)], 'spread over several stages'],
    ['they are spread', [...interviewed(2), ...applied(2), ...screened(2)], 'latest 6 endings are spread'],
  ])('says why not when %s', (_, history, reason) => {
    expect(advise(history)).toMatchObject({ none: expect.stringContaining(reason) })
    expectEveryLanguage(noticeAPattern, { history: { endings: history } }, [])
  })

  it.each([
    [
      'en',
      'Look at one stage: the interview',
      '3 of your latest 5 endings came at this stage: the interview. This is a count; it does not say why.',
      'Put two of these applications side by side',
    ],
    [
      'es',
      'Mira una etapa: la entrevista',
      'De tus últimas 5 candidaturas terminadas, 3 terminaron en esta etapa: la entrevista. Es un recuento; no dice por qué.',
      'Pon dos de estas candidaturas una al lado de la otra',
    ],
    [
      'fr',
      'Regardez une étape : l’entretien',
      'Sur vos 5 dernières candidatures terminées, 3 se sont arrêtées à cette étape : l’entretien. C’est un décompte ; il ne dit pas pourquoi.',
      'Mettez deux de ces candidatures côte à côte',
    ],
    [
      'de',
      'Sehen Sie sich einen Schritt an: das Vorstellungsgespräch',
      'Von Ihren letzten 5 Bewerbungen endeten 3 bei diesem Schritt: das Vorstellungsgespräch. Das ist eine Zählung; sie sagt nicht, warum.',
      'Legen Sie zwei dieser Bewerbungen nebeneinander',
    ],
  ] as const)('speaks %s', (language, title, why, first) => {
    expect(advise([...applied(2), ...interviewed(3)], {}, language)).toMatchObject({
      items: [{ title, why, how: expect.arrayContaining([first]) }],
    })
  })

  it('waits for as many endings as a tenant sets', () => {
    expect(advise(applied(9), { fromEndings: 10 })).toHaveProperty('none')
    expect(advise(applied(10), { fromEndings: 10 })).toHaveProperty('items')
  })

  it('names the earlier stage when two are equal', () => {
    const facts = factsWith({ history: { endings: [...interviewed(3), ...applied(3)] } })
    expect(noticeAPattern.looksAt(facts, noticeAPattern.settings)).toEqual({
      endings: 6,
      mostFrequentStage: 'applied',
      endingsAtThatStage: 3,
    })
  })

  it('says all of it in every language', () => {
    expectEveryLanguage(noticeAPattern, { history: { endings: interviewed(5) } }, ['5'])
  })
})
