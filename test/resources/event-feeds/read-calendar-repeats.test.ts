import { describe, expect, it } from '@jest/globals'
import { eventsIn as read, startsOf, vevent } from './given.ts'

describe('An event that repeats', () => {
  const weekly = (...lines: string[]) =>
    vevent('DTSTART;TZID=Europe/Berlin:20261005T180000', 'RRULE:FREQ=WEEKLY', ...lines)

  it('is there for the next 90 days, each time with its own uid, at the same time on the clock', async () => {
    const { events } = await read(
      vevent('DTSTART;TZID=Europe/Berlin:20260105T180000', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY'),
    )
    expect(events).toHaveLength(13)
    expect(events[0]).toMatchObject({
      uid: 'fair 2026-11-02T17:00:00.000Z',
      startsAt: new Date('2026-11-02T17:00:00Z'),
      endsAt: new Date('2026-11-02T18:00:00Z'),
    })
    expect(events.at(-1)).toMatchObject({ startsAt: new Date('2027-01-25T17:00:00Z') })
  })

  it('leaves out the dates it excepts, and has those it adds', async () => {
    const found = await read(
      vevent(
        'DTSTART;TZID=Europe/Berlin:20261005T180000',
        'EXDATE;TZID=Europe/Berlin:20261109T180000,20261116T180000',
        'EXDATE;VALUE=DATE:20261123',
        'RDATE:20261105T100000Z',
        'RDATE;VALUE=PERIOD:20261106T100000Z/PT1H',
        'RRULE:FREQ=WEEKLY;UNTIL=20261130T170000Z',
      ),
    )
    expect(startsOf(found)).toEqual([
      '2026-11-02T17:00:00.000Z',
      '2026-11-05T10:00:00.000Z',
      '2026-11-06T10:00:00.000Z',
      '2026-11-30T17:00:00.000Z',
    ])
  })

  it('has one repeat moved, and keeps its name', async () => {
    const moved = vevent(
      'SUMMARY:Moved',
      'RECURRENCE-ID;TZID=Europe/Berlin:20261109T180000',
      'DTSTART;TZID=Europe/Berlin:20261110T190000',
    )
    for (const order of [
      [weekly(), moved],
      [moved, weekly()],
    ]) {
      const { events, faults } = await read(...order)
      expect(faults).toEqual([])
      expect(events.filter(({ title }) => title === 'Moved')).toMatchObject([
        { uid: 'fair 2026-11-09T17:00:00.000Z', startsAt: new Date('2026-11-10T18:00:00Z') },
      ])
      expect(startsOf({ events })).not.toContain('2026-11-09T17:00:00.000Z')
    }
  })

  it('has one repeat cancelled, and all of them', async () => {
    const cancelled = vevent('RECURRENCE-ID:20261109T170000Z', 'DTSTART:20261109T170000Z', 'STATUS:CANCELLED')
    const found = startsOf(await read(weekly(), cancelled))
    expect(found).toContain('2026-11-16T17:00:00.000Z')
    expect(found).not.toContain('2026-11-09T17:00:00.000Z')
    expect((await read(weekly('STATUS:CANCELLED'))).events).toEqual([])
  })

  it('on dates begins with each day, also when clocks change', async () => {
    const { events } = await read(vevent('DTSTART;VALUE=DATE:20261201', 'RRULE:FREQ=MONTHLY;COUNT=2'))
    expect(events.map(({ startsAt, endsAt }) => [startsAt.toISOString(), endsAt?.toISOString()])).toEqual([
      ['2026-11-30T23:00:00.000Z', '2026-12-01T23:00:00.000Z'],
      ['2026-12-31T23:00:00.000Z', '2027-01-01T23:00:00.000Z'],
    ])
  })

  it('more often than a feed may is left out, and the others stay', async () => {
    const daily = Array.from({ length: 12 }, (_, index) =>
      vevent(`UID:d${index}`, 'RRULE:FREQ=DAILY', 'DTSTART:20261101T090000Z'),
    )
    const { events, faults } = await read(...daily, vevent())
    expect(events).toHaveLength(11 * 90 + 1)
    expect(faults).toEqual(['The feed has too many repeats; those of this event are left out.'])
  })
})
