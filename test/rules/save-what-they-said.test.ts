import { describe, expect, it } from '@jest/globals'
import { saveWhatTheySaid } from '../../src/rules/save-what-they-said.ts'
import { factsWith } from '../support/facts.ts'

const advise = (facts: Parameters<typeof factsWith>[0]) =>
  saveWhatTheySaid.advise(factsWith(facts), saveWhatTheySaid.settings)

describe('save-what-they-said', () => {
  it.each([
    ['when their words are on record', {}, '2026-11-05'],
    ['after a written application, too', { rejection: { stageReached: 'applied', contact: null } }, '2026-11-05'],
    ['for a person who does not want to ask', { candidate: { feedbackOptIn: false } }, '2026-11-05'],
    ['weeks after the news', { today: '2026-11-28' }, '2026-12-01'],
  ] as const)('fires %s', (_, facts, dueOn) => {
    const key = 'save-what-they-said:0193b3a0-0000-7000-8000-00000000000a'
    expect(advise(facts)).toMatchObject({ items: [{ key, dueOn }] })
  })

  it.each([
    ['there are no words', { rejection: { hasEmployerWords: false } }, 'not on record'],
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
  ] as const)('says why not when %s', (_, facts, reason) => {
    expect(advise(facts)).toMatchObject({ none: expect.stringContaining(reason) })
  })

  it('reads them with the coach when the person chose that', () => {
    const how = expect.arrayContaining([expect.stringContaining('with your coach')])
    expect(advise({ candidate: { coachFirst: true } })).toMatchObject({ items: [{ how }] })
    expect(advise({})).not.toMatchObject({ items: [{ how }] })
  })
})
