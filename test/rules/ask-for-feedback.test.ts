import { describe, expect, it } from '@jest/globals'
import { askForFeedback } from '../../src/rules/ask-for-feedback.ts'
import { factsWith } from '../support/facts.ts'

const advise = (facts: Parameters<typeof factsWith>[0]) =>
  askForFeedback.advise(factsWith(facts), askForFeedback.settings)

describe('ask-for-feedback', () => {
  it.each([
    ['after an interview', {}, '2026-11-04'],
    ['after a first conversation', { rejection: { stageReached: 'screening', contact: null } }, '2026-11-04'],
    ['after a written application with a named contact', { rejection: { stageReached: 'applied' } }, '2026-11-04'],
    ['on a Thursday, due on Monday', { today: '2026-11-05' }, '2026-11-09'],
    ['before a holiday, due a day later', { tenant: { holidays: ['2026-11-03'] } }, '2026-11-05'],
    ['seven business days after the news', { today: '2026-11-11' }, '2026-11-13'],
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
    ['the position was closed', { rejection: { outcome: 'position_closed', endedBy: 'position' } }, 'position itself'],
    ['the person withdrew', { rejection: { endedBy: 'candidate' } }, 'yourself'],
    ['the person does not want feedback', { candidate: { feedbackOptIn: false } }, 'chose not to ask'],
    ['there was no person', { rejection: { stageReached: 'applied', contact: null } }, 'no contact with a person'],
    ['eight business days have passed', { today: '2026-11-12' }, 'more than 7 working days'],
  ] as const)('says why not when %s', (_, facts, reason) => {
    expect(advise(facts)).toMatchObject({ none: expect.stringContaining(reason) })
  })

  it.each([
    ['a skills gap', { reasons: [{ code: 'skills_gap', statedBy: 'employer' }] }, 'skill or experience'],
    ['a level of experience', { reasons: [{ code: 'experience_level', statedBy: 'coach' }] }, 'skill or experience'],
    ['a qualification', { reasons: [{ code: 'qualification_missing', statedBy: 'employer' }] }, 'Which qualification'],
    ['an interview', { reasons: [] }, 'next interview'],
    ['an earlier stage', { reasons: [], stageReached: 'assessment' }, 'next application'],
  ] as const)('asks one specific question after %s', (_, rejection, question) => {
    const how = expect.arrayContaining([expect.stringContaining(question)])
    expect(advise({ rejection })).toMatchObject({ items: [{ how }] })
  })

  it('sends the answer past the coach first when the person chose that', () => {
    const how = expect.arrayContaining([expect.stringContaining('your coach read the answer first')])
    expect(advise({ candidate: { coachFirst: true } })).toMatchObject({ items: [{ how }] })
    expect(advise({ candidate: { coachFirst: false } })).not.toMatchObject({ items: [{ how }] })
  })

  it('offers a call when only a number is known', () => {
    const advice = advise({ rejection: { contact: { name: null, hasEmail: false, hasPhone: true } } })
    expect(advice).toMatchObject({ items: [{ title: 'Call Hafen Logistics with one question' }] })
  })
})
