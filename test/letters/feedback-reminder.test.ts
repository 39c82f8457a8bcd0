import { describe, expect, it } from '@jest/globals'
import { type FeedbackReminderForm, feedbackReminder } from '../../src/letters/feedback-reminder.ts'
import { email, FORMS, known, script, unknown } from '../support/letters.ts'

type Wish = Omit<Partial<FeedbackReminderForm>, 'channel'>
const form = { language: 'en', tone: 'formal', askedOn: 'Monday 2 November' } as const
const byEmail = (wish: Wish = {}, facts: Parameters<typeof feedbackReminder>[0] = known) =>
  email(feedbackReminder(facts, { ...form, ...wish, channel: 'email' }))
const byPhone = (wish: Wish = {}, facts: Parameters<typeof feedbackReminder>[0] = known) =>
  script(feedbackReminder(facts, { ...form, ...wish, channel: 'phone' }))
const page = { pageUrl: 'https://onward.example/feedback/abc', pageUntil: 'Friday 6 November' }

describe('a reminder by e-mail', () => {
  it('reads as a whole', () => {
    expect(byEmail({ question: 'What is one thing?', ...page })).toEqual({
      channel: 'email',
      subject: 'My question about my application – Data Analyst',
      body: `Dear Mara Lindt,

On Monday 2 November I asked you one question about my application for the Data Analyst role at Hafen Logistics.

What is one thing?

If you can spare a moment, I would still be grateful for your answer.

If you prefer, you can answer in two minutes on this page, until Friday 6 November:
https://onward.example/feedback/abc

If you would rather not answer, that is fine too, and I will not ask again.

Kind regards,
Amal Haddad`,
    })
  })

  it('is one short paragraph more than its greeting when almost nothing is known', () => {
    expect(byEmail({ language: 'de', tone: 'brief', askedOn: 'Montag, 2. November' }, unknown).body).toBe(`Guten Tag,

nur eine kurze Erinnerung an meine Frage vom Montag, 2. November: Es ging um meine Bewerbung auf die Stelle „Data Analyst“ bei Hafen Logistics.

Eine kurze Antwort würde mir noch immer helfen. Wenn Sie nicht antworten, ist das auch in Ordnung.

Freundliche Grüße`)
  })
})

describe('a reminder by phone', () => {
  it('reads as a whole', () => {
    expect(byPhone({ tone: 'warm', ...page })).toEqual([
      'Hello Mara Lindt, this is Amal Haddad. On Monday 2 November I asked you a question about my application for the Data Analyst role at Hafen Logistics, and I know how quickly days fill up.',
      'If you find a moment, your answer would still help me a lot.',
      'No answer is fine too, and I will not ask again.',
      'The decision stands; I only want to learn from it.',
      'If writing is easier for them, offer to send this page. Answering takes two minutes and is possible until Friday 6 November: https://onward.example/feedback/abc',
      'Thank you for your time. Goodbye.',
      'On an answering machine: Hello Mara Lindt, this is Amal Haddad. On Monday 2 November I asked you a question about my application for the Data Analyst role at Hafen Logistics, and I know how quickly days fill up. I would be glad of a call back. No answer is fine too, and I will not ask again. (Now say your number, slowly.)',
    ])
  })
})

describe('in every language and tone, a reminder', () => {
  const MAY_STAY_SILENT = {
    en: /fine too/,
    es: /no pasa nada|lo comprendo/,
    fr: /très bien aussi|pas grave|je le comprends/,
    de: /in Ordnung|Verständnis/,
  }

  it.each(FORMS)('names the day, and says that no answer is fine: $tone in $language', (wish) => {
    for (const letter of [byEmail(wish).body, byPhone(wish).join('\n'), byPhone(wish).at(-1)]) {
      expect(letter).toContain('Monday 2 November')
      expect(letter).toMatch(MAY_STAY_SILENT[wish.language])
    }
  })

  it.each(FORMS)('repeats the question and the page only when given: $tone in $language', (wish) => {
    const question = 'What is one thing?'
    expect(byEmail({ ...wish, question, ...page }).body).toContain(`\n\n${question}\n\n`)
    expect(byEmail({ ...wish, question, ...page }).body).toContain(`:\n${page.pageUrl}\n\n`)
    expect(byPhone({ ...wish, question, ...page })).toHaveLength(8)
    expect(byEmail({ ...wish, question: null, pageUrl: null }).body).not.toMatch(/[?¿]|https/)
    expect(byPhone({ ...wish, question: null, pageUrl: null })).toHaveLength(6)
  })
})
