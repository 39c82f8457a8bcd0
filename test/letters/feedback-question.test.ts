import { describe, expect, it } from '@jest/globals'
import {
  FEEDBACK_TOPICS,
  type FeedbackQuestionForm,
  feedbackQuestion,
  questionFor,
} from '../../src/letters/feedback-question.ts'
import { LANGUAGES } from '../../src/rules/vocabulary.ts'
import { email, FORMS, known, script, textsOf, unknown } from '../support/letters.ts'

type Wish = Omit<Partial<FeedbackQuestionForm>, 'channel'>
const byEmail = (wish: Wish = {}, facts: Parameters<typeof feedbackQuestion>[0] = known) =>
  email(feedbackQuestion(facts, { language: 'en', tone: 'formal', ...wish, channel: 'email' }))
const byPhone = (wish: Wish = {}, facts: Parameters<typeof feedbackQuestion>[0] = known) =>
  script(feedbackQuestion(facts, { language: 'en', tone: 'formal', ...wish, channel: 'phone' }))
const page = { pageUrl: 'https://onward.example/feedback/abc', pageUntil: 'Friday 6 November' }

describe('a question for feedback by e-mail', () => {
  it('reads as a whole', () => {
    expect(byEmail({ topic: 'responses', ...page })).toEqual({
      channel: 'email',
      subject: 'One question about my application – Data Analyst',
      body: `Dear Mara Lindt,

Thank you for the interview for the Data Analyst role at Hafen Logistics. I respect your decision and am not asking you to reopen it.

To prepare for future applications, I would be grateful for your answer to one question:

Which one of my answers could have been more convincing?

If you prefer, you can answer in two minutes on this page, until Friday 6 November:
https://onward.example/feedback/abc

A sentence or two would be plenty, and I will understand if you are unable to reply.

Kind regards,
Amal Haddad`,
    })
  })

  it('reads as a whole when almost nothing is known', () => {
    expect(byEmail({ language: 'fr', tone: 'brief' }, unknown).body).toBe(`Bonjour,

Merci pour l’attention portée à ma candidature pour le poste «\u202fData Analyst\u202f» chez Hafen Logistics. Il ne s’agit pas de revenir sur votre décision.

Juste une question, pour la prochaine fois\u202f:

Quelle est la première chose à améliorer pour ma prochaine candidature\u202f?

Une phrase suffit, et si vous préférez ne pas répondre, c’est très bien aussi.

Cordialement`)
  })

  it('mentions the page only when there is one, and its end only when known', () => {
    expect(byEmail({ pageUrl: null, pageUntil: 'Friday 6 November' }).body).not.toMatch(/page|Friday/)
    expect(byEmail({ pageUrl: page.pageUrl }).body).toContain(`two minutes on this page:\n${page.pageUrl}\n\n`)
  })
})

describe('a question for feedback by phone', () => {
  it('reads as a whole', () => {
    expect(byPhone({ tone: 'warm', topic: 'skills', ...page })).toEqual([
      'Hello Mara Lindt, this is Amal Haddad. I am calling about my application for the Data Analyst role at Hafen Logistics. If this is a good moment, I have one small question; two minutes are enough.',
      'I respect your decision and do not want to reopen it; I would simply like to learn from it.',
      'Which one skill should I strengthen first for a role like this?',
      'A sentence or two is plenty, and it is fine if you would rather not say.',
      'Listen to the end, and write the answer down in their words. There is nothing to defend.',
      'If writing is easier for them, offer to send this page. Answering takes two minutes and is possible until Friday 6 November: https://onward.example/feedback/abc',
      'Thank you for your time. Goodbye.',
      'On an answering machine: Hello Mara Lindt, this is Amal Haddad. I am calling about my application for the Data Analyst role at Hafen Logistics. I have one question, and I am not asking you to reopen your decision. I would be glad of a call back, and if there is no time for it, that is fine too. (Now say your number, slowly.)',
    ])
  })

  it('says nothing of a page that does not exist', () => {
    expect(byPhone()).toHaveLength(7)
    expect(byPhone(page)).toHaveLength(8)
  })
})

describe('in every language and tone, a question for feedback', () => {
  const topics = FORMS.flatMap((form) => FEEDBACK_TOPICS.map((topic) => ({ ...form, topic })))
  const STANDS = {
    en: /reopen/,
    es: /reabr|revise/,
    fr: /réexaminer|remettre en question|revenir sur/,
    de: /überdenken|aufrollen|rütteln/,
  }

  it.each(topics)('asks exactly one: $topic, $tone in $language', (wish) => {
    for (const letter of [byEmail({ ...wish, ...page }).body, byPhone({ ...wish, ...page }).join('\n')]) {
      expect(letter.split('?')).toHaveLength(2)
      expect(letter.split('¿')).toHaveLength(wish.language === 'es' ? 2 : 1)
      expect(letter).toContain(questionFor(wish.topic, wish.language))
      expect(letter).toContain(page.pageUrl)
      expect(letter).toContain(page.pageUntil)
    }
  })

  it.each(FORMS)('says that the decision is not reopened: $tone in $language', (form) => {
    expect(byEmail(form).body).toMatch(STANDS[form.language])
    expect(byPhone(form)[1]).toMatch(STANDS[form.language])
    expect(byPhone(form).at(-1)).toMatch(STANDS[form.language])
  })

  it.each(FORMS)('asks in the own words of the candidate, exactly: $tone in $language', (form) => {
    const question = 'Hätte ein Zertifikat geholfen ...'
    expect(byEmail({ ...form, topic: 'skills', question }).body).toContain(`:\n\n${question}\n\n`)
    expect(byPhone({ ...form, topic: 'skills', question })).toContain(question)
    expect(textsOf(byEmail({ ...form, topic: 'skills', question })).join()).not.toContain('?')
    expect(byEmail({ ...form, topic: 'skills', question: ' ' })).toEqual(byEmail({ ...form, topic: 'skills' }))
  })

  it.each(LANGUAGES)('has another one for each topic: %s', (language) => {
    const questions = FEEDBACK_TOPICS.map((topic) => questionFor(topic, language))
    expect(new Set(questions).size).toBe(8)
    expect(byEmail({ language }).body).toContain(questionFor('general', language))
  })
})
