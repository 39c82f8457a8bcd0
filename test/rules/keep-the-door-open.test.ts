import { describe, expect, it } from '@jest/globals'
import { keepTheDoorOpen } from '../../src/rules/keep-the-door-open.ts'
import { expectEveryLanguage } from '../support/expect-every-language.ts'
import { factsWith } from '../support/facts.ts'
import { textsIn } from '../support/texts-in.ts'

const advise = (facts: Parameters<typeof factsWith>[0]) =>
  keepTheDoorOpen.advise(factsWith(facts), keepTheDoorOpen.settings)

describe('keep-the-door-open', () => {
  it.each([
    ['after an interview, 30 days after the news', {}, '2026-12-02'],
    ['when the position was closed after it', { rejection: { outcome: 'position_closed' } }, '2026-12-02'],
    ['after a final interview', { rejection: { stageReached: 'final_interview' } }, '2026-12-02'],
    ['on the next business day when day 30 is a Saturday', { rejection: { receivedOn: '2026-10-29' } }, '2026-11-30'],
    ['after a holiday on day 30', { tenant: { holidays: ['2026-12-02'] } }, '2026-12-03'],
    ['today when 31 days have passed', { today: '2026-12-03' }, '2026-12-03'],
    ['90 days after the news, on a Sunday, due on Monday', { today: '2027-01-31' }, '2027-02-01'],
  ] as const)('fires %s', (_, facts, dueOn) => {
    expect(advise(facts)).toMatchObject({ items: [{ dueOn, title: 'Send Mara Lindt one friendly message' }] })
  })

  it.each([
    ['no answer ever came', { rejection: { outcome: 'no_response' } }, 'never replied'],
    [
      'it was administrative',
      { rejection: { reasons: [{ code: 'administrative', statedBy: 'employer' }] } },
      'administrative',
    ],
    ['the ending is not understood', { rejection: { outcome: 'unmapped' } }, 'not clear'],
    ['the person withdrew', { rejection: { endedBy: 'candidate' } }, 'yourself'],
    ['it ended before an interview', { rejection: { stageReached: 'assessment' } }, 'interview'],
    ['nobody is known', { rejection: { contact: null } }, 'No person is named'],
    [
      'the contact has no name',
      { rejection: { contact: { name: null, hasEmail: true, hasPhone: false } } },
      'No person is named',
    ],
    ['91 days have passed', { today: '2027-02-01' }, 'some months old'],
  ] as const)('says why not when %s', (_, facts, reason) => {
    expect(advise(facts)).toMatchObject({ none: expect.stringContaining(reason) })
  })

  it.each([
    ['by e-mail when an address is known', true, true, 'e-mail'],
    ['by text message when only a number is known', false, true, 'text message'],
    ['on a network when neither is known', false, false, 'network'],
  ] as const)('writes %s', (_, hasEmail, hasPhone, words) => {
    const advice = advise({ rejection: { contact: { name: 'Mara Lindt', hasEmail, hasPhone } } })
    expect(advice).toMatchObject({ items: [{ how: expect.arrayContaining([expect.stringContaining(words)]) }] })
  })

  it.each([
    ['es', 'Envía un mensaje amable a Mara Lindt', 'hasta la entrevista con Hafen Logistics', 'el nombre de nadie'],
    ['fr', 'Envoyez un message amical à Mara Lindt', 'jusqu’à l’entretien chez Hafen Logistics', 'Aucune personne'],
    ['de', 'Schicken Sie eine freundliche Nachricht an Mara Lindt', 'bis zum Vorstellungsgespräch', 'keine Person'],
  ] as const)('speaks %s', (language, title, why, none) => {
    const fires = {}
    const silent = { rejection: { contact: null } }
    expect(textsIn(language, keepTheDoorOpen, fires).slice(0, 2)).toEqual([title, expect.stringContaining(why)])
    expect(textsIn(language, keepTheDoorOpen, silent)).toEqual([expect.stringContaining(none)])
  })

  it.each([
    ['by e-mail', {}, ['Mara Lindt', 'Hafen Logistics']],
    ['by phone', { rejection: { contact: { name: 'Ana', hasEmail: false, hasPhone: true } } }, ['Ana']],
    ['on a network', { rejection: { contact: { name: 'Ana', hasEmail: false, hasPhone: false } } }, ['Ana']],
    ['naming nobody', { rejection: { contact: null } }, []],
    ['before an interview', { rejection: { stageReached: 'applied' } }, []],
    ['months later', { today: '2027-02-01' }, []],
  ] as const)('speaks every language %s', (_, facts, inserted) => {
    expectEveryLanguage(keepTheDoorOpen, facts, inserted)
  })
})
