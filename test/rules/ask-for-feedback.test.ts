import { describe, expect, it } from '@jest/globals'
import { askForFeedback } from '../../src/rules/ask-for-feedback.ts'
import type { Language } from '../../src/rules/vocabulary.ts'
import { expectEveryLanguage } from '../support/expect-every-language.ts'
import { factsWith, feedback } from '../support/facts.ts'

const advise = (changes: Parameters<typeof factsWith>[0], language: Language = 'en') => {
  const facts = factsWith(changes)
  return askForFeedback.advise({ ...facts, candidate: { ...facts.candidate, language } }, askForFeedback.settings)
}

describe('ask-for-feedback', () => {
  it.each([
    ['after an interview', {}, '2026-11-04'],
    ['after a first conversation', { rejection: { stageReached: 'screening', contact: null } }, '2026-11-04'],
    ['after a written application with a named contact', { rejection: { stageReached: 'applied' } }, '2026-11-04'],
    ['on a Thursday, due on Monday', { today: '2026-11-05' }, '2026-11-09'],
    ['before a holiday, due a day later', { tenant: { holidays: ['2026-11-03'] } }, '2026-11-05'],
    ['seven business days after the news', { today: '2026-11-11' }, '2026-11-13'],
    ['while a draft waits', { feedback: feedback({ state: 'draft', sentOn: null, answeredOn: null }) }, '2026-11-04'],
  ] as const)('fires %s', (_, facts, dueOn) => {
    expect(advise(facts)).toMatchObject({ items: [{ dueOn, fulfilledBy: 'createFeedbackRequest' }] })
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
    ['it is sent', { feedback: feedback({ state: 'sent' }) }, 'You asked on Wednesday 4 November.'],
    ['it is sent, nobody knows when', { feedback: feedback({ state: 'sent', sentOn: null }) }, 'You have asked.'],
    ['it is answered', { feedback: feedback() }, 'They answered on Monday 9 November.'],
    ['it is answered, nobody knows when', { feedback: feedback({ answeredOn: null }) }, 'They answered.'],
    ['they declined', { feedback: feedback({ state: 'declined' }) }, 'They declined'],
    ['nothing came', { feedback: feedback({ state: 'no_reply' }) }, 'No answer came'],
  ] as const)('says why not when %s', (_, facts, reason) => {
    expect(advise(facts)).toMatchObject({ none: expect.stringContaining(reason) })
    expectEveryLanguage(askForFeedback, facts, [])
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

  it('says that a draft is ready, and rests on it', () => {
    const draft = feedback({ state: 'draft', sentOn: null, answeredOn: null })
    expect(advise({ feedback: draft })).toMatchObject({
      items: [
        {
          why: expect.stringContaining('Your draft is ready.'),
          links: expect.arrayContaining([{ type: 'feedback_request', id: draft.id }]),
        },
      ],
    })
    expect(advise({})).not.toMatchObject({ items: [{ why: expect.stringContaining('draft') }] })
  })

  it.each([
    [
      'en',
      'Ask Mara Lindt one question about your application',
      'You got as far as the interview with Hafen Logistics,',
      'Ask one thing: “What is one thing I could do better in my next interview?”',
      'On Wednesday 4 November, in the morning',
    ],
    [
      'es',
      'Haz a Mara Lindt una sola pregunta sobre tu candidatura',
      'Llegaste hasta la entrevista con Hafen Logistics,',
      'Pregunta una sola cosa: «¿Qué cosa concreta podría hacer mejor en mi próxima entrevista?»',
      'El miércoles 4 de noviembre, por la mañana',
    ],
    [
      'fr',
      'Posez une seule question sur votre candidature : Mara Lindt',
      'Votre candidature est allée jusqu’à l’entretien chez Hafen Logistics :',
      'Demandez une seule chose : « Quel point pourrais-je améliorer lors de mon prochain entretien ? »',
      'Le mercredi 4 novembre, dans la matinée',
    ],
    [
      'de',
      'Stellen Sie eine einzige Frage zu Ihrer Bewerbung: Mara Lindt',
      'Sie kamen bei Hafen Logistics bis zum Vorstellungsgespräch,',
      'Fragen Sie eine Sache: „Was ist eine Sache, die ich im nächsten Gespräch besser machen könnte?“',
      'Am Mittwoch, 4. November, am Vormittag',
    ],
  ] as const)('speaks %s', (language, title, why, first, when) => {
    expect(advise({}, language)).toMatchObject({
      items: [{ title, why: expect.stringContaining(why), how: expect.arrayContaining([first]), ifThen: { when } }],
    })
  })

  it('offers a call when only a number is known', () => {
    const advice = advise({ rejection: { contact: { name: null, hasEmail: false, hasPhone: true } } })
    expect(advice).toMatchObject({ items: [{ title: 'Call Hafen Logistics with one question' }] })
  })

  it('says all of it in every language', () => {
    expectEveryLanguage(askForFeedback, { candidate: { coachFirst: true } }, ['Mara Lindt', 'Hafen Logistics'])
  })
})
