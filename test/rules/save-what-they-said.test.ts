import { describe, expect, it } from '@jest/globals'
import { saveWhatTheySaid } from '../../src/rules/save-what-they-said.ts'
import type { Language } from '../../src/rules/vocabulary.ts'
import { expectEveryLanguage } from '../support/expect-every-language.ts'
import { factsWith, feedback } from '../support/facts.ts'

const unsorted = feedback({ areas: null, visibility: 'candidate' })

const advise = (changes: Parameters<typeof factsWith>[0], language: Language = 'en') => {
  const facts = factsWith(changes)
  return saveWhatTheySaid.advise({ ...facts, candidate: { ...facts.candidate, language } }, saveWhatTheySaid.settings)
}

describe('save-what-they-said', () => {
  it.each([
    ['when their words are on record', {}, '2026-11-05'],
    ['after a written application, too', { rejection: { stageReached: 'applied', contact: null } }, '2026-11-05'],
    ['for a person who does not want to ask', { candidate: { feedbackOptIn: false } }, '2026-11-05'],
    ['weeks after the news', { today: '2026-11-28' }, '2026-12-01'],
    ['when their reply is sorted and their first words are not', { feedback: feedback() }, '2026-11-05'],
  ] as const)('fires %s', (_, facts, dueOn) => {
    const key = 'save-what-they-said:0193b3a0-0000-7000-8000-00000000000a'
    expect(advise(facts)).toMatchObject({ items: [{ key, dueOn, fulfilledBy: 'updateRejection' }] })
  })

  it.each([
    ['there are no words', { rejection: { hasEmployerWords: false } }, 'not on record'],
    ['their words are sorted', { rejection: { employerWordsAreas: ['skills'] } }, 'sorted already'],
    ['it was a standard letter', { rejection: { employerWordsAreas: [] } }, 'sorted already'],
    [
      'their words and their reply are sorted',
      { rejection: { employerWordsAreas: [] }, feedback: feedback() },
      'sorted already',
    ],
    [
      'their reply, the only words, is sorted',
      { rejection: { hasEmployerWords: false }, feedback: feedback() },
      'sorted already',
    ],
    [
      'they replied without words',
      { rejection: { hasEmployerWords: false }, feedback: feedback({ hasWords: false, areas: null }) },
      'not on record',
    ],
    [
      'a reply came, and it was a duplicate',
      { feedback: unsorted, rejection: { reasons: [{ code: 'administrative', statedBy: 'employer' }] } },
      'administrative',
    ],
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
    expectEveryLanguage(saveWhatTheySaid, facts, [])
  })

  it.each([
    ['beside their first words', {}],
    ['when their first words are sorted', { rejection: { employerWordsAreas: [] } }],
    ['when it is all they said', { rejection: { hasEmployerWords: false } }],
  ] as const)('takes the reply to a request first, %s', (_, facts) => {
    expect(advise({ ...facts, feedback: unsorted })).toMatchObject({
      items: [
        {
          key: 'save-what-they-said:0193b3a0-0000-7000-8000-00000000000a:answer',
          title: 'Sort what Hafen Logistics answered: one thing to keep, one to change',
          links: expect.arrayContaining([{ type: 'feedback_request', id: unsorted.id }]),
          fulfilledBy: 'updateFeedbackAnswer',
        },
      ],
    })
  })

  it('is for those alone who may read the reply that it is about', () => {
    const visibility = (facts: Parameters<typeof factsWith>[0]) => saveWhatTheySaid.visibility?.(factsWith(facts))
    expect(visibility({ feedback: unsorted })).toBe('candidate')
    expect(visibility({ feedback: { ...unsorted, visibility: 'coach' } })).toBe('coach')
    expect(visibility({ feedback: { ...unsorted, areas: [] } })).toBe('tenant')
    expect(visibility({})).toBe('tenant')
  })

  it.each([
    [
      'en',
      'Sort what Hafen Logistics wrote or said: one thing to keep, one to change',
      'The words of Hafen Logistics about your application as Data Analyst are on record, and not sorted yet.',
      'Hafen Logistics answered your question',
      'Read the words once, at a calm moment',
    ],
    [
      'es',
      'Ordena lo que escribió o dijo Hafen Logistics: una cosa que conservar, una que cambiar',
      'Las palabras de Hafen Logistics sobre tu candidatura para Data Analyst están registradas y todavía sin ordenar.',
      'Hafen Logistics respondió a tu pregunta',
      'Lee sus palabras una vez, en un momento de calma',
    ],
    [
      'fr',
      'Triez les mots venus de chez Hafen Logistics : une chose à garder, une à changer',
      'Les mots reçus sur votre candidature chez Hafen Logistics (Data Analyst) sont enregistrés, et pas encore triés.',
      'La réponse à votre question sur votre candidature chez Hafen Logistics',
      'Lisez ces mots une fois, à un moment calme',
    ],
    [
      'de',
      'Ordnen Sie, was Hafen Logistics schrieb oder sagte: eine Sache zum Behalten, eine zum Ändern',
      'Was Hafen Logistics zu Ihrer Bewerbung für die Stelle „Data Analyst“ schrieb oder sagte, ist festgehalten und noch nicht geordnet.',
      'Hafen Logistics hat auf Ihre Frage',
      'Lesen Sie die Worte einmal, in einem ruhigen Moment',
    ],
  ] as const)('speaks %s', (language, title, why, whyAnswer, first) => {
    expect(advise({}, language)).toMatchObject({ items: [{ title, why, how: expect.arrayContaining([first]) }] })
    expect(advise({ feedback: unsorted }, language)).toMatchObject({
      items: [{ why: expect.stringContaining(whyAnswer), how: expect.arrayContaining([first]) }],
    })
  })

  it('reads them with the coach when the person chose that', () => {
    const how = expect.arrayContaining([expect.stringContaining('with your coach')])
    expect(advise({ candidate: { coachFirst: true } })).toMatchObject({ items: [{ how }] })
    expect(advise({})).not.toMatchObject({ items: [{ how }] })
  })

  it('says all of it in every language', () => {
    expectEveryLanguage(saveWhatTheySaid, { candidate: { coachFirst: true } }, ['Hafen Logistics', 'Data Analyst'])
    expectEveryLanguage(saveWhatTheySaid, { feedback: unsorted }, ['Hafen Logistics', 'Data Analyst'])
  })
})
