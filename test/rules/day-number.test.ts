import { describe, expect, it } from '@jest/globals'
import { dateOf, dayNumber, weekdayOf } from '../../src/rules/day-number.ts'

const DAY_MS = 86_400_000

describe('day numbers', () => {
  it('agree with Date on every day of four hundred years', () => {
    const wrong: string[] = []
    for (let day = Date.UTC(1800, 0, 1) / DAY_MS; day < Date.UTC(2200, 0, 1) / DAY_MS; day += 1) {
      const known = new Date(day * DAY_MS)
      const date = known.toISOString().slice(0, 10)
      if (dateOf(day) !== date || dayNumber(date) !== day || weekdayOf(date) !== known.getUTCDay()) wrong.push(date)
    }
    expect(wrong).toEqual([])
  })
})
