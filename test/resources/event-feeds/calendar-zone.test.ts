import { describe, expect, it } from '@jest/globals'
import { definedZone, namedZone, type Wall, type Zone } from '../../../src/resources/event-feeds/calendar-zone.ts'

const wall = (text: string): Wall => {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = text.split(/\D/).map(Number)
  return { year, month, day, hour, minute, second }
}
const at = (zone: Zone | null, text: string) => zone?.instantOf(wall(text)).toISOString()

describe('A zone', () => {
  it.each([
    ['Europe/Berlin', '2026-07-01 12:00:00', '2026-07-01T10:00:00.000Z'],
    ['Europe/Berlin', '2026-12-01 12:00:00', '2026-12-01T11:00:00.000Z'],
    // Put forward from two to three: half past two is half past one of the winter.
    ['Europe/Berlin', '2026-03-29 02:30:00', '2026-03-29T01:30:00.000Z'],
    // Put back from three to two: half past two comes twice, and the first time counts.
    ['Europe/Berlin', '2026-10-25 02:30:00', '2026-10-25T00:30:00.000Z'],
    ['America/New_York', '2026-11-01 01:30:00', '2026-11-01T05:30:00.000Z'],
    ['Australia/Lord_Howe', '2026-10-04 02:15:00', '2026-10-03T15:45:00.000Z'],
    ['Asia/Kathmandu', '2026-01-01 00:00:00', '2025-12-31T18:15:00.000Z'],
    ['UTC', '2026-01-01 00:00:00', '2026-01-01T00:00:00.000Z'],
    ['/mozilla.org/20050126_1/Europe/Berlin', '2026-12-01 12:00:00', '2026-12-01T11:00:00.000Z'],
  ])('%s shows %s at %s', (name, shown, instant) => {
    expect(at(namedZone(name), shown)).toBe(instant)
  })

  it('shows an instant as its clocks do', () => {
    expect(namedZone('Europe/Berlin')?.wallOf(new Date('2026-12-31T23:30:15Z'))).toEqual(wall('2027-01-01 00:30:15'))
  })

  it.each(['Mars/Base', '', '+01:00', 'W. Europe Standard Time', '__proto__', 'Europe/Berlin\0'])(
    'has no name like %j',
    (name) => {
      expect(namedZone(name)).toBeNull()
    },
  )
})

const zone = (winter: string, summer: string, since = '19701025T030000') => [
  'TZID:Own',
  'BEGIN:STANDARD',
  `DTSTART:${since}`,
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  `RRULE:${winter}`,
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:19700329T020000',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  `RRULE:${summer}`,
  'END:DAYLIGHT',
]
const LAST_SUNDAY = 'FREQ=YEARLY;BYDAY=-1SU;BYMONTH='

describe('A zone that a feed defines', () => {
  it.each(['19701025T030000', '16010101T030000'])('changes as it says, since %s', (since) => {
    const own = definedZone(zone(`${LAST_SUNDAY}10`, `${LAST_SUNDAY}3`, since))
    expect(at(own, '2026-07-01 12:00:00')).toBe('2026-07-01T10:00:00.000Z')
    expect(at(own, '2026-12-01 12:00:00')).toBe('2026-12-01T11:00:00.000Z')
    expect(own?.wallOf(new Date('2026-07-01T10:00:00Z'))).toEqual(wall('2026-07-01 12:00:00'))
  })

  it.each([
    'FREQ=SECONDLY',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31',
    'FREQ=YEARLY;BYDAY=53SU',
    'FREQ=YEARLY;INTERVAL=1000000;BYMONTH=3',
    'FREQ=DAILY;BYMONTH=3;BYDAY=-1SU',
  ])('by %s is not followed', (rule) => {
    expect(definedZone(zone(rule, `${LAST_SUNDAY}3`))).toBeNull()
  })

  it('of many parts is not followed', () => {
    expect(
      definedZone(
        Array(10)
          .fill(zone(`${LAST_SUNDAY}10`, `${LAST_SUNDAY}3`))
          .flat(),
      ),
    ).toBeNull()
  })
})
