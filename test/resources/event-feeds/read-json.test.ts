import { describe, expect, it } from '@jest/globals'
import { parseFeed } from '../../../src/resources/event-feeds/parse-feed.ts'
import { FAIR, SPAN } from './given.ts'

const read = async (...events: unknown[]) => {
  const { events: found, faults } = await parseFeed('json', JSON.stringify(events), SPAN)
  return { events: [...found.values()], faults: faults.map(({ index, detail }) => `${index}: ${detail}`) }
}

describe('An event of a JSON feed', () => {
  it('keeps every field, and may hold others', async () => {
    const full = {
      ...FAIR,
      description: 'Ten employers',
      endsAt: '2026-12-03T17:00:00+01:00',
      location: 'Main hall',
      isOnline: true,
      url: 'https://events.example.edu/fair',
    }
    expect(await read({ ...full, organiser: 'Career service', line: 7, index: 'x', fault: 'none' })).toEqual({
      events: [{ ...full, startsAt: new Date(FAIR.startsAt), endsAt: new Date('2026-12-03T16:00:00Z') }],
      faults: [],
    })
  })

  it('may leave out all but uid, title and start', async () => {
    const { events } = await read(FAIR, { ...FAIR, uid: 'b', location: 'Online' }, { ...FAIR, uid: 'c', endsAt: null })
    expect(events).toMatchObject([
      { endsAt: null, description: null, location: null, url: null, isOnline: false },
      { isOnline: true },
      { endsAt: null },
    ])
  })

  it('of more than 30 days ago is left out without a word', async () => {
    expect(await read({ ...FAIR, startsAt: '2026-10-01T10:00:00Z' })).toEqual({ events: [], faults: [] })
  })

  it.each([
    [{ ...FAIR, uid: undefined }, 'uid'],
    [{ ...FAIR, uid: '' }, 'uid'],
    [{ ...FAIR, title: 5 }, 'title'],
    [{ ...FAIR, title: 'a\0b' }, 'title'],
    [{ ...FAIR, title: '\ud800' }, 'title'],
    [{ ...FAIR, startsAt: '2026-12-03' }, 'startsAt'],
    [{ ...FAIR, startsAt: '2026-12-03T14:00:00' }, 'startsAt'],
    [{ ...FAIR, startsAt: 1_796_306_400 }, 'startsAt'],
    [{ ...FAIR, endsAt: '2026-12-03T13:59:59Z' }, 'endsAt'],
    [{ ...FAIR, isOnline: 'yes' }, 'isOnline'],
    [{ ...FAIR, url: 'javascript:alert(1)' }, 'url'],
    [{ ...FAIR, description: 'x'.repeat(20_001) }, 'description'],
  ])('is skipped when a field is wrong: %j', async (event, field) => {
    const { events, faults } = await read({ ...FAIR, uid: 'sound' }, event)
    expect(events).toHaveLength(1)
    expect(faults).toEqual([expect.stringMatching(`^1: The field ${field}: `)])
  })

  it.each([null, 5, 'text', [], [FAIR]])('is skipped when it is %j', async (event) => {
    expect((await read(FAIR, event)).faults).toEqual(['1: The event is not an object.'])
  })
})

describe('A JSON feed', () => {
  it.each([
    ['[', 'It is not valid JSON.'],
    ['{"events":[]}', 'It is not a JSON array of events.'],
    ['null', 'It is not a JSON array of events.'],
    [`[${'null,'.repeat(5_000)}null]`, 'It has more than 5000 events.'],
    ['[5]', 'None of its events can be read. Event 0: The event is not an object.'],
    [`${'['.repeat(400_000)}${']'.repeat(400_000)}`, 'None of its events can be read.'],
  ])('of which nothing can be taken says why: %#', async (text, why) => {
    await expect(parseFeed('json', text, SPAN)).rejects.toThrow(why)
  })

  it('shows the first 20 faults and counts all', async () => {
    const events = [FAIR, ...Array.from({ length: 30 }, () => ({ ...FAIR, uid: '' }))]
    const { skipped, faults } = await parseFeed('json', JSON.stringify(events), SPAN)
    expect({ skipped, shown: faults.length, first: faults[0]?.index }).toEqual({ skipped: 30, shown: 20, first: 1 })
  })
})
