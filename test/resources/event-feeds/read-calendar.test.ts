import { describe, expect, it } from '@jest/globals'
import { parseFeed } from '../../../src/resources/event-feeds/parse-feed.ts'
import { calendar, eventsIn as read, SPAN, startsOf, vevent } from './given.ts'

async function only(...lines: string[]) {
  const { events, faults } = await read(vevent(...lines))
  expect({ count: events.length, faults }).toEqual({ count: 1, faults: [] })
  return events[0]
}
const fault = async (line: string) =>
  (await read(vevent(), vevent(...(line.startsWith('UID') ? [] : ['UID:x']), line))).faults[0]

const OUTLOOK_ZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:W. Europe Standard Time',
  'BEGIN:STANDARD',
  'DTSTART:16010101T030000',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:16010101T020000',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
].join('\r\n')

describe('An event of an iCalendar', () => {
  it('has the fields that people read, unescaped and unfolded', async () => {
    const event = await only(
      'SUMMARY:Coffee\\, cake\\; and',
      '  talk',
      'DESCRIPTION:First line\\nsecond \\\\ line',
      'LOCATION:Room 3\\, 1st floor',
      'URL:https://events.example.edu/caf%C3%A9?a=1',
      'DTEND:20261203T153000Z',
    )
    expect(event).toEqual({
      uid: 'fair',
      title: 'Coffee, cake; and talk',
      description: 'First line\nsecond \\ line',
      location: 'Room 3, 1st floor',
      url: 'https://events.example.edu/caf%C3%A9?a=1',
      startsAt: new Date('2026-12-03T14:00:00Z'),
      endsAt: new Date('2026-12-03T15:30:00Z'),
      isOnline: false,
    })
  })

  it('may leave out all but uid, title and start, and hold what does not matter', async () => {
    const alarm = 'BEGIN:VALARM\r\nTRIGGER:-PT15M\r\nDESCRIPTION:Ring\r\nEND:VALARM'
    const event = await only(alarm, 'DESCRIPTION:', 'ATTACH;ENCODING=BASE64:AAAA', 'X-ALT-DESC;FMTTYPE=text/html:<b>')
    expect(event).toMatchObject({ description: null, location: null, url: null, endsAt: null, isOnline: false })
  })

  it.each([
    ['20261203T140000Z', '2026-12-03T14:00:00.000Z'],
    ['20261203T140000', '2026-12-03T13:00:00.000Z'],
    ['20260930', null],
    ['20261203', '2026-12-02T23:00:00.000Z'],
  ])('starts at %s of the time of the tenant, where it names no zone', async (written, expected) => {
    const { events } = await read(vevent(`DTSTART:${written}`))
    expect(startsOf({ events })).toEqual(expected ? [expected] : [])
  })

  it.each([
    ['TZID=America/New_York', '20261203T140000', '2026-12-03T19:00:00.000Z'],
    ['TZID="America/New_York"', '20261203T140000', '2026-12-03T19:00:00.000Z'],
    ['TZID=/freeassociation.sourceforge.net/Europe/London', '20270601T140000', '2027-06-01T13:00:00.000Z'],
    ['TZID=Asia/Kathmandu', '20261203T140000', '2026-12-03T08:15:00.000Z'],
    ['TZID=W. Europe Standard Time', '20261203T140000', '2026-12-03T13:00:00.000Z'],
    ['TZID=W. Europe Standard Time', '20270601T140000', '2027-06-01T12:00:00.000Z'],
    ['VALUE=DATE', '20270601', '2027-05-31T22:00:00.000Z'],
  ])('starts in its zone: %s:%s', async (zone, written, expected) => {
    const found = await read(OUTLOOK_ZONE, vevent(`DTSTART;${zone}:${written}`))
    expect(startsOf(found)).toEqual([expected])
  })

  it.each([
    ['DTSTART:20261203T140000Z', 'DURATION:PT1H30M', '2026-12-03T15:30:00.000Z'],
    ['DTSTART:20261203T140000Z', 'DURATION:P2D', '2026-12-05T14:00:00.000Z'],
    ['DTSTART;VALUE=DATE:20261203', 'DTEND;VALUE=DATE:20261205', '2026-12-04T23:00:00.000Z'],
    // Two days, one of which has 23 hours.
    ['DTSTART;VALUE=DATE:20270327', 'DTEND;VALUE=DATE:20270329', '2027-03-28T22:00:00.000Z'],
    ['DTSTART;VALUE=DATE:20261203', 'X-NONE:1', '2026-12-03T23:00:00.000Z'],
    ['DTSTART:20261203T140000Z', 'DTEND;TZID=Europe/Berlin:20261203T160000', '2026-12-03T15:00:00.000Z'],
  ])('ends as it says: %s, %s', async (start, end, expected) => {
    expect((await only(start, end))?.endsAt?.toISOString()).toBe(expected)
  })

  it.each([
    ['https://événement.example/fête?q=ü', 'https://xn--vnement-9xab.example/f%C3%AAte?q=%C3%BC'],
    ['mailto:a@example.com', null],
    ['www.example.com', null],
    ['javascript:alert(1)', null],
  ])('has the address %s as %s', async (written, expected) => {
    expect((await only(`URL:${written}`))?.url).toBe(expected)
  })

  it.each([
    ['LOCATION:Online', true],
    ['LOCATION:https://example.zoom.us/j/123', true],
    ['LOCATION:En línea', true],
    ['URL:https://teams.microsoft.com/l/meetup-join/1', true],
    ['URL:https://notzoom.us.example.com/', false],
    ['LOCATION:Main hall', false],
    ['LOCATION:Online-Straße 5\r\nGEO:48.1;11.5', false],
  ])('with %s is online: %s', async (line, expected) => {
    expect((await only(line))?.isOnline).toBe(expected)
  })

  it.each([
    ['UID:', 'The event has no UID.'],
    ['SUMMARY: ', 'The event has no SUMMARY.'],
    ['DTSTART:', 'The event has a date that cannot be read.'],
    ['DTSTART:soon', 'The event has a date that cannot be read.'],
    ['RDATE:20261203T1400', 'The event has a date that cannot be read.'],
    ['DTSTART:20260230', 'The event has a date that does not exist: 2026-02-30.'],
    ['DTSTART:20261203T250000', 'The event has a date that does not exist: 2026-12-03T25:00:00.'],
    ['DTSTART:18000101', 'The event has a date that does not exist: 1800-01-01.'],
    ['DTSTART;TZID=Mars/Base:20261203T140000', 'The event names a time zone that is not known: Mars/Base.'],
    ['DTEND:20261203T130000Z', 'The event ends before it begins, or lasts longer than a year.'],
    ['DURATION:P1X', 'The event has a DURATION that cannot be read.'],
    ['DURATION:-PT1H', 'The event ends before it begins, or lasts longer than a year.'],
    ['RRULE:FREQ=SECONDLY', 'The event repeats by a rule that is not supported.'],
    ['RRULE:FREQ=DAILY;BYHOUR=9,10', 'The event repeats by a rule that is not supported.'],
    ['RRULE:FREQ=DAILY;INTERVAL=0', 'The event repeats by a rule that is not supported.'],
    ['RRULE:nonsense', 'The event repeats by a rule that is not supported.'],
    [`SUMMARY:${'x'.repeat(501)}`, 'The field title: must have at most 500 characters.'],
    ['SUMMARY:a\0b', 'The field title: must not contain the character U+0000.'],
    [`DESCRIPTION:${'x'.repeat(70_000)}`, 'The component has more than 65536 characters.'],
    ['LOCATION;X="never closed:a', 'Line 13 is not a property.'],
    ['BEGIN:VALARM', 'The component, or one in it, has no end.'],
  ])('is left out, with the reason: %s', async (line, why) => {
    expect(await fault(line)).toBe(why)
  })

  it('is left out when another one has its uid', async () => {
    expect(await read(vevent(), vevent('SUMMARY:Again'))).toMatchObject({
      events: [{ title: 'Career fair' }],
      faults: ['An earlier event has the same uid.'],
    })
  })
})

describe('A calendar', () => {
  it.each([
    ['', 'there is no BEGIN:VCALENDAR'],
    ['<html>', 'there is no BEGIN:VCALENDAR'],
    [calendar(vevent()).slice(0, -16), 'there is no END:VCALENDAR'],
    [calendar(...Array(5_001).fill('BEGIN:VEVENT\r\nEND:VEVENT')), 'more than 5000 events'],
    [calendar('\r\n'.repeat(200_001)), 'more than 200000 lines'],
    [calendar(vevent('DTSTART:soon')), 'None of its events can be read. Line 4: The event has a date'],
  ])('of which nothing can be taken says why (%#)', async (text, why) => {
    await expect(parseFeed('icalendar', text, SPAN)).rejects.toThrow(why)
  })

  it('may have no events, bare line ends, and other components', async () => {
    expect(await read()).toEqual({ events: [], faults: [] })
    const todo = 'BEGIN:VTODO\nUID:todo\nSUMMARY:No event\nEND:VTODO'
    const text = calendar(todo, vevent()).replaceAll('\r\n', '\n')
    expect((await parseFeed('icalendar', text, SPAN)).events.size).toBe(1)
  })

  it('of more events than are kept keeps the soonest', async () => {
    const events = Array.from({ length: 2_100 }, (_, index) =>
      vevent(
        `UID:${index}`,
        `DTSTART:${new Date(Date.UTC(2027, 0, 1, 0, 2_100 - index)).toISOString().replaceAll(/[-:]|\.\d+/g, '')}`,
      ),
    )
    const { events: kept, faults } = await read(...events)
    expect({ count: kept.length, faults }).toEqual({
      count: 2_000,
      faults: ['Of 2100 events the 2000 soonest are kept.'],
    })
    expect(kept.some(({ uid }) => uid === '0')).toBe(false)
  })

  it('of hostile making is read or refused in little time', async () => {
    const rule = (text: string) =>
      calendar(
        ...Array.from({ length: 4_000 }, (_, index) =>
          vevent(`UID:${index}`, 'DTSTART:19000101T180000', `RRULE:${text}`),
        ),
      )
    const fill = (text: string, length = 900_000) => text.repeat(length / text.length)
    const texts = [
      rule('FREQ=DAILY;INTERVAL=7;BYDAY=TU'),
      rule('FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31'),
      rule('FREQ=YEARLY;BYMONTH=4;BYDAY=1MO;BYMONTHDAY=15,16,17,18,19,20,21'),
      rule('FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR,SA,SU,1MO,2MO,3MO,4MO,5MO,1TU,2TU;BYSETPOS=31'),
      rule(`FREQ=DAILY;BYMONTHDAY=${'1'.repeat(250)}x`),
      fill(':'),
      calendar(fill('BEGIN:X\n')),
      calendar(fill(`BEGIN:VEVENT\nUID:a\nDESCRIPTION${fill(';A=b', 60_000)}:x\nEND:VEVENT\n`)),
      calendar(fill(`BEGIN:VEVENT\nUID:a\nDESCRIPTION:x\n${fill(' x\n', 60_000)}END:VEVENT\n`)),
      calendar(vevent(fill('RDATE:20261203T140000Z\n', 60_000))),
      calendar(
        OUTLOOK_ZONE.replace('BYDAY=-1SU', 'BYDAY=53SU'),
        vevent('DTSTART;TZID=W. Europe Standard Time:20261203T140000'),
      ),
    ]
    for (const text of texts) {
      const began = performance.now()
      await parseFeed('icalendar', text, SPAN).catch(() => {})
      // Far more than it takes, on any machine; without limits the first of them never ends.
      expect(performance.now() - began).toBeLessThan(5_000)
    }
  }, 60_000)
})
