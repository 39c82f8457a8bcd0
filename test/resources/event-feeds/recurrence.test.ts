import { describe, expect, it } from '@jest/globals'
import ICAL from 'ical.js'
import { namedZone, utc, type Wall } from '../../../src/resources/event-feeds/calendar-zone.ts'
import { newBudget, repeats } from '../../../src/resources/event-feeds/recurrence.ts'

const SPAN = { now: new Date('2026-11-02T00:00:00Z'), until: new Date('2027-01-31T23:59:59Z') }
const wall = (text: string): Wall => {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = text.split(/\D/).map(Number)
  return { year, month, day, hour, minute, second }
}
const shown = ({ year, month, day }: Wall) =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
const days = (rule: string, start: string) => repeats(rule, wall(start), utc, SPAN, newBudget()).map(shown)

describe('A rule', () => {
  it.each([
    ['FREQ=WEEKLY;COUNT=3', '2026-11-05T09:00:00', ['2026-11-05', '2026-11-12', '2026-11-19']],
    [
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;UNTIL=20261126',
      '2026-11-03T09:00:00',
      ['2026-11-03', '2026-11-05', '2026-11-17', '2026-11-19'],
    ],
    ['FREQ=MONTHLY;BYDAY=-1FR', '2024-01-26T09:00:00', ['2026-11-27', '2026-12-25', '2027-01-29']],
    ['FREQ=MONTHLY;BYMONTHDAY=31', '2026-01-31T09:00:00', ['2026-12-31', '2027-01-31']],
    [
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
      '2026-01-30T09:00:00',
      ['2026-11-30', '2026-12-31', '2027-01-29'],
    ],
    ['FREQ=YEARLY;BYMONTH=12;BYDAY=1TH', '2000-12-07T09:00:00', ['2026-12-03']],
    ['FREQ=YEARLY', '1999-12-24T09:00:00', ['2026-12-24']],
    [
      'FREQ=DAILY;UNTIL=20261104T090000Z',
      '2026-01-01T09:00:00',
      ['2026-11-01', '2026-11-02', '2026-11-03', '2026-11-04'],
    ],
    ['FREQ=DAILY;INTERVAL=30', '1901-01-01T09:00:00', ['2026-11-01', '2026-12-01', '2026-12-31', '2027-01-30']],
    ['FREQ=WEEKLY;INTERVAL=4', '1950-01-02T09:00:00', ['2026-11-23', '2026-12-21', '2027-01-18']],
    ['FREQ=DAILY;COUNT=10', '2026-10-25T09:00:00', ['2026-11-01', '2026-11-02', '2026-11-03']],
    ['FREQ=DAILY;COUNT=3', '2001-01-01T09:00:00', []],
    ['FREQ=WEEKLY;UNTIL=20200101', '2019-01-01T09:00:00', []],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', '2020-01-01T09:00:00', []],
    ['freq=weekly;count=1;', '2026-11-05T09:00:00', ['2026-11-05']],
  ])('%s from %s', (rule, start, expected) => {
    expect(days(rule, start)).toEqual(expected)
  })

  it('ends at an instant that its own clock shows', () => {
    const zone = namedZone('America/New_York')
    const evening = repeats(
      'FREQ=DAILY;UNTIL=20261105T013000Z',
      wall('2026-11-02T20:30:00'),
      zone as NonNullable<typeof zone>,
      SPAN,
      newBudget(),
    )
    expect(evening.map(shown)).toEqual(['2026-11-02', '2026-11-03', '2026-11-04'])
  })

  it.each([
    'FREQ=WEEKLY',
    'FREQ=WEEKLY;INTERVAL=3;BYDAY=MO,WE,FR',
    'FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=TU,SU',
    'FREQ=WEEKLY;BYMONTH=1,11',
    'FREQ=DAILY;BYDAY=TU,TH',
    'FREQ=DAILY;BYMONTH=12;BYMONTHDAY=1,24,31',
    'FREQ=DAILY;INTERVAL=5',
    'FREQ=MONTHLY',
    'FREQ=MONTHLY;BYDAY=2TU,4TU',
    'FREQ=MONTHLY;BYMONTHDAY=1,-1',
    'FREQ=MONTHLY;INTERVAL=2;BYDAY=FR;BYMONTHDAY=13',
    'FREQ=YEARLY;BYMONTH=11,12;BYDAY=MO',
    'FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=2,3',
  ])('%s is followed as ical.js follows it from the start, whatever is jumped over', (rule) => {
    const start = wall('2023-03-14T09:00:00')
    const iterator = ICAL.Recur.fromString(rule).iterator(new ICAL.Time(start, ICAL.Timezone.localTimezone))
    const expected: string[] = []
    for (let time = iterator.next(); time && time.year < 2027; time = iterator.next()) expected.push(shown(time))
    const found = days(rule, '2023-03-14T09:00:00').filter((day) => day >= '2026-11-02' && day < '2027')
    expect(found).toEqual(expected.filter((day) => day >= '2026-11-02'))
    expect(found.length).toBeGreaterThan(0)
  })

  it.each([
    'FREQ=HOURLY',
    'FREQ=DAILY;BYHOUR=9',
    'FREQ=DAILY;INTERVAL=1000',
    'FREQ=DAILY;COUNT=0',
    'FREQ=YEARLY;BYWEEKNO=20',
    'FREQ=YEARLY;BYYEARDAY=100',
    'FREQ=MONTHLY;BYMONTHDAY=32',
    'FREQ=MONTHLY;BYDAY=6MO',
    'FREQ=WEEKLY;BYDAY=MOTU',
    'INTERVAL=2',
    'FREQ=WEEKLY;X=1',
    '',
  ])('%s is not supported', (rule) => {
    expect(() => days(rule, '2026-11-05T09:00:00')).toThrow('a rule that is not supported')
  })

  it.each([
    ['FREQ=DAILY;INTERVAL=7;BYDAY=TU', '2026-11-02T09:00:00'],
    ['FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31', '2026-11-02T09:00:00'],
    ['FREQ=DAILY;BYDAY=MO;COUNT=99999', '1900-01-01T09:00:00'],
  ])('%s from %s, which never comes to an end, is given up', (rule, start) => {
    expect(() => days(rule, start)).toThrow('repeats too often, or began too long ago')
  })

  it('that is given up leaves its share to the others, until all is used', () => {
    const budget = newBudget()
    const endless = () => repeats('FREQ=DAILY;INTERVAL=7;BYDAY=TU', wall('2026-11-02T09:00:00'), utc, SPAN, budget)
    expect(endless).toThrow('too often')
    expect(repeats('FREQ=WEEKLY;COUNT=2', wall('2026-11-05T09:00:00'), utc, SPAN, budget)).toHaveLength(2)
    for (let turn = 0; turn < 20; turn += 1) expect(endless).toThrow('too often')
    expect(() => repeats('FREQ=WEEKLY', wall('2026-11-05T09:00:00'), utc, SPAN, budget)).toThrow('too often')
  })
})
