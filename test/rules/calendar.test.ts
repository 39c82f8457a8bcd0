import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  addBusinessDays,
  addDays,
  addMonths,
  businessDayFrom,
  businessDaysBetween,
  daysBetween,
  spoken,
} from '../../src/rules/calendar.ts'

describe('calendar', () => {
  it.each([
    ['the next day', '2026-11-02', 1, '2026-11-03'],
    ['the same day', '2026-11-02', 0, '2026-11-02'],
    ['a month end', '2026-11-30', 1, '2026-12-01'],
    ['a year end', '2026-12-31', 1, '2027-01-01'],
    ['backwards over a year end', '2027-01-01', -1, '2026-12-31'],
    ['into a leap day', '2028-02-28', 1, '2028-02-29'],
    ['over a leap day', '2028-02-28', 2, '2028-03-01'],
    ['a February without leap day', '2026-02-28', 1, '2026-03-01'],
    ['a century that is no leap year', '2100-02-28', 1, '2100-03-01'],
    ['the day clocks go forward', '2026-03-28', 2, '2026-03-30'],
    ['the day clocks go back', '2026-10-24', 2, '2026-10-26'],
  ])('adds days: %s', (_, from, days, to) => {
    expect(addDays(from, days)).toBe(to)
    expect(daysBetween(from, to)).toBe(days)
  })

  it.each([
    ['the same day of the month', '2026-11-02', 6, '2027-05-02'],
    ['the last day of a shorter month', '2026-08-31', 6, '2027-02-28'],
    ['a leap day', '2027-08-31', 6, '2028-02-29'],
    ['a year after a leap day', '2028-02-29', 12, '2029-02-28'],
    ['from December into January', '2026-12-31', 1, '2027-01-31'],
    ['a month of 30 days', '2026-10-31', 1, '2026-11-30'],
    ['no month', '2026-10-31', 0, '2026-10-31'],
  ])('adds months: %s', (_, from, months, to) => {
    expect(addMonths(from, months)).toBe(to)
  })

  it.each([
    ['Monday to Tuesday', '2026-11-02', 1, [], '2026-11-03'],
    ['Friday to Monday', '2026-11-06', 1, [], '2026-11-09'],
    ['Saturday to Monday', '2026-11-07', 1, [], '2026-11-09'],
    ['Sunday to Monday', '2026-11-08', 1, [], '2026-11-09'],
    ['a whole week', '2026-11-04', 5, [], '2026-11-11'],
    ['over a holiday', '2026-11-02', 1, ['2026-11-03'], '2026-11-04'],
    ['over a holiday beside a weekend', '2026-11-06', 1, ['2026-11-09'], '2026-11-10'],
    ['a holiday on a Saturday changes nothing', '2026-11-06', 1, ['2026-11-07'], '2026-11-09'],
    ['over Christmas and New Year', '2026-12-24', 5, ['2026-12-25', '2027-01-01'], '2027-01-04'],
  ])('adds business days: %s', (_, from, days, holidays, to) => {
    expect(addBusinessDays(from, days, holidays)).toBe(to)
    expect(businessDaysBetween(from, to, holidays)).toBe(days)
  })

  it.each([
    ['none to the same day', '2026-11-02', '2026-11-02', [], 0],
    ['none to an earlier day', '2026-11-03', '2026-11-02', [], 0],
    ['none over a weekend', '2026-11-06', '2026-11-08', [], 0],
    ['five a week', '2026-11-02', '2026-11-09', [], 5],
    ['a holiday on the last day', '2026-11-02', '2026-11-03', ['2026-11-03'], 0],
    ['a holiday on the first day, which never counts', '2026-11-02', '2026-11-03', ['2026-11-02'], 1],
    ['a holiday listed twice, once', '2026-11-02', '2026-11-06', ['2026-11-04', '2026-11-04'], 3],
    ['261 in a common year', '2025-12-31', '2026-12-31', [], 261],
  ])('counts business days: %s', (_, from, to, holidays, count) => {
    expect(businessDaysBetween(from, to, holidays)).toBe(count)
  })

  it.each([
    ['a weekday is itself', '2026-11-02', [], '2026-11-02'],
    ['a Saturday moves to Monday', '2026-11-07', [], '2026-11-09'],
    ['a holiday moves to the next day', '2026-11-02', ['2026-11-02'], '2026-11-03'],
    ['a holiday on Friday moves over the weekend', '2026-11-06', ['2026-11-06'], '2026-11-09'],
  ])('finds the business day: %s', (_, date, holidays, found) => {
    expect(businessDayFrom(date, holidays)).toBe(found)
  })

  it.each([
    ['this year', '2026-11-24', '2026-11-02', 'Tuesday 24 November'],
    ['next year', '2027-01-01', '2026-12-31', 'Friday 1 January 2027'],
    ['a leap day', '2028-02-29', '2028-01-01', 'Tuesday 29 February'],
  ])('speaks a date of %s', (_, date, today, words) => {
    expect(spoken(date, today, 'en')).toBe(words)
  })

  it.each([
    ['es', 'martes 1 de diciembre', 'viernes 1 de enero de 2027'],
    ['fr', 'mardi 1er décembre', 'vendredi 1er janvier 2027'],
    ['de', 'Dienstag, 1. Dezember', 'Freitag, 1. Januar 2027'],
  ] as const)('speaks dates in %s', (language, thisYear, nextYear) => {
    expect(spoken('2026-12-01', '2026-11-02', language)).toBe(thisYear)
    expect(spoken('2027-01-01', '2026-11-02', language)).toBe(nextYear)
  })

  it('goes as many days as it then counts, and back', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -5000, max: 5000 }), (from, days) => {
        expect(daysBetween(from, addDays(from, days))).toBe(days)
        expect(addDays(addDays(from, days), -days)).toBe(from)
      }),
    )
  })

  it('lands on a business day after any number of business days', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 60 }), holidays, (from, days, closed) => {
        const landed = addBusinessDays(from, days, closed)
        expect(['Saturday', 'Sunday']).not.toContain(spoken(landed, landed, 'en').split(' ')[0])
        expect(closed).not.toContain(landed)
      }),
    )
  })

  it('counts as many business days as it went', () => {
    fc.assert(
      fc.property(date, fc.nat({ max: 60 }), holidays, (from, days, closed) => {
        expect(businessDaysBetween(from, addBusinessDays(from, days, closed), closed)).toBe(days)
      }),
    )
  })
})

/** 2020 to 2034, so that holidays and dates meet often and leap years are among them. */
const date = fc.integer({ min: 0, max: 5478 }).map((days) => addDays('2020-01-01', days))
const holidays = fc.array(date, { maxLength: 400 })
