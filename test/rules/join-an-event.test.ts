import { describe, expect, it } from '@jest/globals'
import type { Facts } from '../../src/rules/facts.ts'
import { joinAnEvent } from '../../src/rules/join-an-event.ts'
import { expectEveryLanguage } from '../support/expect-every-language.ts'
import { factsWith } from '../support/facts.ts'
import { textsIn } from '../support/texts-in.ts'

const advise = (facts: Parameters<typeof factsWith>[0]) => joinAnEvent.advise(factsWith(facts), joinAnEvent.settings)

const offered = (offeredOn: string) => ({
  history: { offered: [{ ruleId: 'join-an-event', key: 'join-an-event', offeredOn, state: 'skipped' as const }] },
})

const event = (changes: Partial<Facts['network']['events'][number]> = {}) => ({
  id: '0193b3a0-0000-7000-8000-000000000301',
  title: 'Hamburg Data Evening',
  startsOn: '2026-11-12',
  location: 'Speicherstadt',
  isOnline: false,
  ...changes,
})

describe('join-an-event', () => {
  it.each([
    ['when no plan offered it before', {}],
    ['31 days after another plan offered it', offered('2026-10-02')],
  ] as const)('fires %s', (_, facts) => {
    expect(advise(facts)).toMatchObject({ items: [{ key: 'join-an-event', dueOn: '2026-11-16' }] })
  })

  it('says why not when it was offered 30 days ago', () => {
    expect(advise(offered('2026-10-03'))).toMatchObject({ none: expect.stringContaining('one in 30 days') })
  })

  it.each([
    ['the target occupation', {}, 'Data Analyst'],
    ['an interest when no target is named', { candidate: { targetOccupations: [] } }, 'logistics'],
    [
      'the role when neither is named',
      { candidate: { targetOccupations: [], interests: [] }, application: { jobTitle: 'Welder' } },
      'Welder',
    ],
  ] as const)('names a group for %s', (_, facts, topic) => {
    expect(advise(facts)).toMatchObject({ items: [{ title: `Find one meeting or online group: ${topic}` }] })
  })

  it.each([
    ['in or near the place of the job', 'Hamburg', 'in or near Hamburg, or online'],
    ['near the person when the place is not known', null, 'near you, or online'],
  ] as const)('looks %s', (_, location, words) => {
    const advice = advise({ application: { location } })
    expect(advice).toMatchObject({ items: [{ how: expect.arrayContaining([expect.stringContaining(words)]) }] })
  })

  it('names the soonest event that is known', () => {
    const events = [event(), event({ id: '0193b3a0-0000-7000-8000-000000000302', title: 'Later one' })]
    expect(advise({ network: { events } })).toMatchObject({
      items: [
        {
          key: 'join-an-event',
          title: 'Join one event: Hamburg Data Evening',
          why: expect.stringContaining('on Thursday 12 November (Speicherstadt)'),
          links: [{ type: 'networking_event', id: event().id }],
          fulfilledBy: 'listNetworkingEvents',
        },
      ],
    })
  })

  it.each([
    ['a place and online', { isOnline: true }, '12 November (Speicherstadt, or online), and'],
    ['online', { location: null, isOnline: true }, '12 November (online), and'],
    ['neither', { location: null }, '12 November, and'],
  ] as const)('says where it is: %s', (_, changes, words) => {
    const events = [event(changes)]
    expect(advise({ network: { events } })).toMatchObject({ items: [{ why: expect.stringContaining(words) }] })
  })

  it.each([
    ['today when it is today', '2026-11-02', '2026-11-02'],
    ['on its day when that is 13 days away', '2026-11-15', '2026-11-15'],
    ['two weeks from now when it is later', '2026-11-17', '2026-11-16'],
  ] as const)('is due %s', (_, startsOn, dueOn) => {
    expect(advise({ network: { events: [event({ startsOn })] } })).toMatchObject({ items: [{ dueOn }] })
  })

  it('keeps quiet about a known event too when one was suggested 30 days ago', () => {
    expect(advise({ ...offered('2026-10-03'), network: { events: [event()] } })).toHaveProperty('none')
  })

  it.each([
    ['es', 'Participa en un evento: Hamburg Data Evening', 'jueves 12 de noviembre (Speicherstadt)', 'cada 30 días'],
    ['fr', 'Participez à un événement : Hamburg Data Evening', 'jeudi 12 novembre (Speicherstadt)', '30 jours suffit'],
    ['de', 'Besuchen Sie eine Veranstaltung: Hamburg Data Evening', '12. November (Speicherstadt)', 'in 30 Tagen'],
  ] as const)('speaks %s', (language, title, why, none) => {
    const fires = { network: { events: [event()] } }
    const silent = offered('2026-10-03')
    expect(textsIn(language, joinAnEvent, fires).slice(0, 2)).toEqual([title, expect.stringContaining(why)])
    expect(textsIn(language, joinAnEvent, silent)).toEqual([expect.stringContaining(none)])
  })

  it.each([
    ['about an event', { network: { events: [event()] } }, ['Hamburg Data Evening', '(Speicherstadt)']],
    ['about one that is online too', { network: { events: [event({ isOnline: true })] } }, ['Speicherstadt']],
    ['about a community', {}, ['Data Analyst', 'Hamburg']],
    ['without a place', { application: { location: null } }, ['Data Analyst']],
    ['about an interest', { candidate: { targetOccupations: [] } }, ['logistics']],
    ['about the role', { candidate: { targetOccupations: [], interests: [] } }, ['Data Analyst']],
    ['after another plan', offered('2026-10-03'), ['30']],
  ] as const)('speaks every language %s', (_, facts, inserted) => {
    expectEveryLanguage(joinAnEvent, facts, inserted)
  })
})
