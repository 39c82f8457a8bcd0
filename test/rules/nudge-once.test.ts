import { describe, expect, it } from '@jest/globals'
import { nudgeOnce } from '../../src/rules/nudge-once.ts'
import type { Language } from '../../src/rules/vocabulary.ts'
import { expectEveryLanguage } from '../support/expect-every-language.ts'
import { factsWith, feedback } from '../support/facts.ts'

/** Sent on Wednesday 4 November: the seventh business day after it is the 13th, the fourteenth the 24th. */
const sent = feedback({ state: 'sent', answeredOn: null, hasWords: false, areas: null })

const advise = (changes: Parameters<typeof factsWith>[0], language: Language = 'en', settings = {}) => {
  const facts = factsWith({ today: '2026-11-13', feedback: sent, ...changes })
  return nudgeOnce.advise(
    { ...facts, candidate: { ...facts.candidate, language } },
    { ...nudgeOnce.settings, ...settings },
  )
}

describe('nudge-once', () => {
  it.each([
    ['seven business days after the question, on a Friday', {}, '2026-11-16'],
    ['on the weekend after it', { today: '2026-11-14' }, '2026-11-16'],
    ['before a holiday, due the day after it', { tenant: { holidays: ['2026-11-16'] } }, '2026-11-17'],
    ['thirteen business days after it, due on the day it closes', { today: '2026-11-23' }, '2026-11-24'],
    ['for a person who asked, and would not ask again', { candidate: { feedbackOptIn: false } }, '2026-11-16'],
  ] as const)('fires %s', (_, facts, dueOn) => {
    expect(advise(facts)).toMatchObject({
      items: [
        {
          key: 'nudge-once:0193b3a0-0000-7000-8000-00000000000a',
          dueOn,
          links: expect.arrayContaining([{ type: 'feedback_request', id: sent.id }]),
          fulfilledBy: 'markFeedbackReminderSent',
        },
      ],
    })
  })

  it.each([
    ['nothing was asked', { feedback: null }, 'have not sent a question'],
    ['it is a draft', { feedback: { ...sent, state: 'draft', sentOn: null } }, 'have not sent a question'],
    [
      'six business days have passed',
      { today: '2026-11-12' },
      'asked on Wednesday 4 November; a reminder fits from Friday 13',
    ],
    ['a holiday was among seven days', { tenant: { holidays: ['2026-11-05'] } }, 'from Monday 16 November on'],
    ['it was done once', { feedback: { ...sent, remindedOn: '2026-11-12' } }, 'once, on Thursday 12 November'],
    ['the request closes today', { today: '2026-11-24' }, 'waited for 14 working days'],
    ['the request should have closed', { today: '2026-12-24' }, 'would come late'],
    ['they answered', { feedback: feedback() }, 'They answered on Monday 9 November.'],
    ['they declined', { feedback: { ...sent, state: 'declined' } }, 'They declined'],
    ['nothing came', { feedback: { ...sent, state: 'no_reply' } }, 'No answer came'],
    ['it was silence', { rejection: { outcome: 'no_response' } }, 'never replied'],
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
    expectEveryLanguage(nudgeOnce, { today: '2026-11-13', feedback: sent, ...facts }, [])
  })

  it('follows the days that a tenant sets, and says one day as one', () => {
    const quick = { afterBusinessDays: 1, closesAfterBusinessDays: 2 }
    const on = (today: string, settings = quick) => advise({ today }, 'en', settings)
    expect(on('2026-11-04')).toHaveProperty('none')
    expect(on('2026-11-05')).toMatchObject({ items: [{ why: expect.stringContaining('2 working days after you') }] })
    expect(on('2026-11-05', { afterBusinessDays: 1, closesAfterBusinessDays: 1 })).toMatchObject({
      none: expect.stringContaining('waited for 1 working day;'),
    })
  })

  it.each([
    [
      'en',
      'Send Mara Lindt one short reminder of your question',
      'You asked Hafen Logistics for feedback on your application as Data Analyst on Wednesday 4 November, and no answer is on record. If none comes, the request closes by itself as unanswered, 14 working days after you sent it.',
      'Leave it at this one reminder',
    ],
    [
      'es',
      'Envía a Mara Lindt un único recordatorio breve de tu pregunta',
      'El miércoles 4 de noviembre pediste a Hafen Logistics comentarios sobre tu candidatura para Data Analyst, y no consta ninguna respuesta. Si no llega ninguna, la petición se cierra por sí sola como no respondida, 14 días laborables después del envío.',
      'Déjalo en este único recordatorio',
    ],
    [
      'fr',
      'Envoyez un seul court rappel de votre question : Mara Lindt',
      'Le mercredi 4 novembre, vous avez demandé un retour sur votre candidature chez Hafen Logistics (Data Analyst), et aucune réponse n’est enregistrée. Si rien ne vient, la demande se clôt d’elle-même comme restée sans réponse, 14 jours ouvrés après l’envoi.',
      'Tenez-vous-en à ce seul rappel',
    ],
    [
      'de',
      'Erinnern Sie ein einziges Mal kurz an Ihre Frage: Mara Lindt',
      'Sie haben Hafen Logistics am Mittwoch, 4. November um Rückmeldung zu Ihrer Bewerbung für die Stelle „Data Analyst“ gebeten, und es ist keine Antwort vermerkt. Kommt keine, schließt sich die Anfrage 14 Arbeitstage nach dem Absenden von selbst als unbeantwortet.',
      'Lassen Sie es bei dieser einen Erinnerung',
    ],
  ] as const)('speaks %s', (language, title, why, last) => {
    expect(advise({}, language)).toMatchObject({ items: [{ title, why, how: expect.arrayContaining([last]) }] })
  })

  it('says all of it in every language', () => {
    expectEveryLanguage(nudgeOnce, { today: '2026-11-13', feedback: sent }, [
      'Mara Lindt',
      'Hafen Logistics',
      'Data Analyst',
      '14',
    ])
  })
})
