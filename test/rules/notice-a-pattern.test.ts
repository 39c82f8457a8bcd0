import { describe, expect, it } from '@jest/globals'
import { noticeAPattern } from '../../src/rules/notice-a-pattern.ts'
import { endings, factsWith } from '../support/facts.ts'

const advise = (history: ReturnType<typeof endings>, changes = {}) =>
  noticeAPattern.advise(factsWith({ history: { endings: history } }), { ...noticeAPattern.settings, ...changes })
const applied = (n: number) => endings(n, { stageReached: 'applied' })
const screened = (n: number) => endings(n, { stageReached: 'screening' })
const interviewed = (n: number) => endings(n, { stageReached: 'interview' })

describe('notice-a-pattern', () => {
  it.each([
    ['five of five at one stage', applied(5), 'All of your latest 5 endings came at this stage: written application'],
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
})
