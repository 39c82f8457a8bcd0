import { describe, expect, it } from '@jest/globals'
import { reachOutToOnePerson } from '../../src/rules/reach-out-to-one-person.ts'
import { expectEveryLanguage } from '../support/expect-every-language.ts'
import { contact, factsWith } from '../support/facts.ts'
import { textsIn } from '../support/texts-in.ts'

type Changes = Parameters<typeof factsWith>[0]

const advise = (facts: Changes) => reachOutToOnePerson.advise(factsWith(facts), reachOutToOnePerson.settings)
const visibility = (facts: Changes) => reachOutToOnePerson.visibility?.(factsWith(facts))

const offered = (offeredOn: string, ruleId = 'reach-out-to-one-person') => ({
  history: { offered: [{ ruleId, key: ruleId, offeredOn, state: 'done' as const }] },
})

describe('reach-out-to-one-person', () => {
  it.each([
    ['when no plan offered it before', {}],
    ['eight days after another plan offered it', offered('2026-10-25')],
    ['when only other advice was offered today', offered('2026-11-02', 'join-an-event')],
    ['eight days after the latest conversation', { network: { lastInteractionOn: '2026-10-25' } }],
  ] as const)('fires %s', (_, facts) => {
    expect(advise(facts)).toMatchObject({ items: [{ key: 'reach-out-to-one-person', dueOn: '2026-11-05' }] })
  })

  it.each([
    ['another plan offered it seven days ago', offered('2026-10-26'), 'asked you on Monday 26 October'],
    ['another plan offered it today', offered('2026-11-02'), 'asked you on Monday 2 November'],
    [
      'they spoke with someone seven days ago',
      { network: { lastInteractionOn: '2026-10-26', contacts: [contact()] } },
      'You spoke with someone on Monday 26 October; once in 7 days is enough.',
    ],
    [
      'they spoke with someone today, though it was offered too',
      { network: { lastInteractionOn: '2026-11-02' }, ...offered('2026-11-01') },
      'You spoke with someone on Monday 2 November',
    ],
  ] as const)('says why not when %s', (_, facts, reason) => {
    expect(advise(facts)).toMatchObject({ none: expect.stringContaining(reason) })
  })

  it.each([
    ['the target occupation', { candidate: { targetOccupations: ['Nurse'] } }, 'Nurse'],
    ['the role itself when no target is named', { candidate: { targetOccupations: [] } }, 'Data Analyst'],
    ['the same when a contact is named', { network: { contacts: [contact()] } }, 'Data Analyst'],
  ] as const)('looks for people close to %s', (_, facts, words) => {
    expect(advise(facts)).toMatchObject({ items: [{ how: expect.arrayContaining([expect.stringContaining(words)]) }] })
  })

  it('asks for a contact to be noted while none is', () => {
    expect(advise({})).toMatchObject({
      items: [{ title: 'Reach out to one person you know a little', fulfilledBy: 'createContact' }],
    })
  })

  it('names the contact, with what is known, and asks for the conversation to be noted', () => {
    expect(advise({ network: { contacts: [contact()] } })).toMatchObject({
      items: [
        {
          title: 'Get in touch with Tom Brandt',
          why: expect.stringContaining('You last spoke with Tom Brandt (Data Engineer, Nordwind) on Sunday 1 March.'),
          links: [{ type: 'contact', id: contact().id }],
          fulfilledBy: 'recordInteraction',
        },
      ],
    })
  })

  it.each([
    ['the role alone', { employer: null }, 'with Tom Brandt (Data Engineer) on'],
    ['the employer alone', { role: null }, 'with Tom Brandt (Nordwind) on'],
    ['no more than the name', { role: null, employer: null }, 'with Tom Brandt on'],
    ['no conversation', { lastSpokeOn: null }, 'noted Tom Brandt (Data Engineer, Nordwind) as a contact, but no'],
    ['a year that is not this one', { lastSpokeOn: '2025-11-02' }, 'on Sunday 2 November 2025'],
  ] as const)('says what is known: %s', (_, changes, words) => {
    const contacts = [contact(changes)]
    expect(advise({ network: { contacts } })).toMatchObject({ items: [{ why: expect.stringContaining(words) }] })
  })

  it.each([
    ['the first in order', [contact({ name: 'Ana' }), contact({ name: 'Ben' })], 'with Ana'],
    [
      'the next one when the first was spoken with 30 days ago',
      [contact({ name: 'Ana', lastSpokeOn: '2026-10-03' }), contact({ name: 'Ben' })],
      'with Ben',
    ],
    ['one spoken with 31 days ago', [contact({ name: 'Ana', lastSpokeOn: '2026-10-02' })], 'with Ana'],
    [
      'nobody when all were spoken with lately',
      [contact({ lastSpokeOn: '2026-10-03' })],
      'one person you know a little',
    ],
  ] as const)('names %s', (_, contacts, words) => {
    expect(advise({ network: { lastInteractionOn: '2026-10-03', contacts } })).toMatchObject({
      items: [{ title: expect.stringContaining(words) }],
    })
  })

  it.each([
    ['acquaintance', 'led to jobs more often'],
    ['distant', 'led to jobs more often'],
    ['close', 'may know another person'],
  ] as const)('gives the reason that fits a contact who is %s', (closeness, words) => {
    const contacts = [contact({ closeness })]
    expect(advise({ network: { contacts } })).toMatchObject({ items: [{ why: expect.stringContaining(words) }] })
  })

  it.each([
    ['everybody when nothing is known', { contacts: [] }, 'tenant'],
    ['who may read the named contact', { contacts: [contact({ visibility: 'coach' })] }, 'coach'],
    [
      'who may read the conversation it tells of',
      {
        lastInteractionOn: '2026-10-30',
        contacts: [contact({ visibility: 'tenant' }), contact({ lastSpokeOn: '2026-10-30', visibility: 'candidate' })],
      },
      'candidate',
    ],
    [
      'everybody when both may be read by all',
      {
        lastInteractionOn: '2026-10-30',
        contacts: [contact({ visibility: 'tenant' }), contact({ lastSpokeOn: '2026-10-30', visibility: 'tenant' })],
      },
      'tenant',
    ],
    ['the candidate when it is not known with whom they spoke', { lastInteractionOn: '2026-10-30' }, 'candidate'],
  ] as const)('is shown to %s', (_, network, expected) => {
    expect(visibility({ network })).toBe(expected)
  })

  it.each([
    ['es', 'Ponte en contacto con Tom Brandt', 'domingo 1 de marzo', 'el lunes 26 de octubre; una vez cada 7 días'],
    ['fr', 'Prenez contact avec Tom Brandt', 'dimanche 1er mars', 'le lundi 26 octobre ; une fois tous les 7 jours'],
    ['de', 'Melden Sie sich bei Tom Brandt', 'Sonntag, 1. März', 'am Montag, 26. Oktober mit jemandem gesprochen'],
  ] as const)('speaks %s', (language, title, spokeOn, none) => {
    const named = { network: { contacts: [contact()] } }
    const spoke = { network: { lastInteractionOn: '2026-10-26' } }
    expect(textsIn(language, reachOutToOnePerson, named).slice(0, 2)).toEqual([title, expect.stringContaining(spokeOn)])
    expect(textsIn(language, reachOutToOnePerson, spoke)).toEqual([expect.stringContaining(none)])
  })

  it.each([
    [
      'naming a contact',
      { network: { contacts: [contact()] } },
      ['Tom Brandt (Data Engineer, Nordwind)', 'Hafen Logistics'],
    ],
    [
      'naming a close one',
      { network: { contacts: [contact({ closeness: 'close', lastSpokeOn: null })] } },
      ['Tom Brandt'],
    ],
    ['naming nobody', {}, ['Hafen Logistics', 'Data Analyst']],
    ['after a conversation', { network: { lastInteractionOn: '2026-10-26' } }, ['26']],
    ['after another plan', offered('2026-10-26'), ['26']],
  ] as const)('speaks every language %s', (_, facts, inserted) => {
    expectEveryLanguage(reachOutToOnePerson, facts, inserted)
  })
})
