import { describe, expect, it } from '@jest/globals'
import { thankTheInterviewer } from '../../src/rules/thank-the-interviewer.ts'
import { factsWith } from '../support/facts.ts'

const advise = (facts: Parameters<typeof factsWith>[0]) =>
  thankTheInterviewer.advise(factsWith(facts), thankTheInterviewer.settings)

describe('thank-the-interviewer', () => {
  it.each([
    ['after an interview', {}, '2026-11-03'],
    ['after a screening call', { rejection: { stageReached: 'screening' } }, '2026-11-03'],
    ['on a Friday, due on Monday', { today: '2026-11-06', rejection: { receivedOn: '2026-11-06' } }, '2026-11-09'],
    ['before a holiday, due the day after it', { tenant: { holidays: ['2026-11-03'] } }, '2026-11-04'],
    ['five business days after the news', { today: '2026-11-09' }, '2026-11-10'],
  ] as const)('fires %s', (_, facts, dueOn) => {
    expect(advise(facts)).toMatchObject({ items: [{ dueOn }] })
  })

  it.each([
    ['no answer ever came', { rejection: { outcome: 'no_response' } }, 'never replied'],
    ['the reason is silence', { rejection: { reasons: [{ code: 'silence', statedBy: 'inferred' }] } }, 'never replied'],
    [
      'it was a duplicate',
      { rejection: { reasons: [{ code: 'administrative', statedBy: 'employer' }] } },
      'administrative',
    ],
    ['the ending is not understood', { rejection: { outcome: 'unmapped' } }, 'not clear'],
    ['the position was closed', { rejection: { outcome: 'position_closed' } }, 'position itself'],
    ['the person withdrew', { rejection: { endedBy: 'candidate' } }, 'yourself'],
    ['only the form was seen', { rejection: { stageReached: 'applied' } }, 'not spoken'],
    ['six business days have passed', { today: '2026-11-10' }, 'late'],
  ] as const)('says why not when %s', (_, facts, reason) => {
    expect(advise(facts)).toMatchObject({ none: expect.stringContaining(reason) })
  })

  it('offers a phone call when only a number is known', () => {
    const advice = advise({ rejection: { contact: { name: 'Mara Lindt', hasEmail: false, hasPhone: true } } })
    expect(advice).toMatchObject({ items: [{ title: 'Call Mara Lindt to say thank you' }] })
  })
})
