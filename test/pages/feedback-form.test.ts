import { describe, expect, it } from '@jest/globals'
import { type FeedbackForm, feedbackFormPage } from '../../src/pages/feedback-form.ts'
import { feedbackNotice, feedbackRefusal } from '../../src/pages/feedback-notice.ts'
import { feedbackFormTexts } from '../../src/pages/texts/feedback-form.ts'
import { feedbackNoticeTexts, type Notice } from '../../src/pages/texts/feedback-notice.ts'
import { LANGUAGES, type Language } from '../../src/rules/vocabulary.ts'

const FORM: FeedbackForm = {
  language: 'en',
  firstName: 'Amina',
  jobTitle: 'Data Analyst',
  question: 'What could I do better?',
  questionLanguage: 'en',
  until: '2026-12-09',
  today: '2026-11-25',
}

/** Every text of a language, functions called with the facts a page has. */
function allTexts(language: Language): string[] {
  const { faults, areas, heading, again, intro, kept, once, ...plain } = feedbackFormTexts[language]
  return [
    ...Object.values(plain),
    ...Object.values(areas).flat(),
    ...['Amina', null].flatMap((name) => [heading(name), intro(name, 'Data Analyst'), kept(name)]),
    again('X'),
    once('9 December'),
    ...['empty', 'unreadable', 'too_long'].flatMap((fault) =>
      ['words', 'skills', 'responses'].map((f) => faults(f, fault)),
    ),
    ...Object.values(feedbackNoticeTexts[language]).flatMap(({ title, text }) => [title, text]),
  ]
}

/** Words that an employer or a person should not read here, in the four languages. */
const UNKIND = /reject|fail|rechaz|fracas|refus|rejet|échec|échou|ablehn|abgelehnt|scheiter|versag/i

describe('The texts of the pages', () => {
  it.each(LANGUAGES)('are whole and kind in %s, and in no other language', (language) => {
    const texts = allTexts(language)
    const others = LANGUAGES.filter((other) => other !== language).map(allTexts)
    texts.forEach((text, index) => {
      expect(text.trim()).not.toBe('')
      expect(text).not.toMatch(/undefined|null|\[object|["']/)
      expect(text).not.toMatch(UNKIND)
      if (text.includes(' ')) for (const other of others) expect(other[index]).not.toBe(text)
    })
  })

  it.each(LANGUAGES)('promise in %s what is true: nothing is reopened, one answer, until a day', (language) => {
    const page = feedbackFormPage({ ...FORM, language }, null)
    expect(page).toContain(feedbackFormTexts[language].decisionStands)
    expect(page).toMatch(/9(\.| de)? ?[Dd]/)
  })
})

describe('feedbackFormPage', () => {
  it('keeps an empty line that was typed first', () => {
    const page = feedbackFormPage(FORM, { typed: { words: '\nSecond line' }, faults: [] })
    expect(page).toContain('>\n\nSecond line</textarea>')
  })

  it('keeps a rating that is one, and no other', () => {
    const typed = { communication: '3', responses: '9" checked x="', skills: 'a" onfocus="x' }
    const page = feedbackFormPage(FORM, { typed, faults: [{ field: 'responses', fault: 'no_choice' }] })
    expect(page).toMatch(/name="communication" value="3" checked>/)
    expect(page).toMatch(/name="responses" value="" checked>/)
    expect(page).toContain('value="a&quot; onfocus=&quot;x"')
    expect(page).toContain('<a href="#responses">Please choose one of the ratings shown.</a>')
  })

  it('leads a fault of no field of its own to the answer', () => {
    const page = feedbackFormPage(FORM, { typed: {}, faults: [{ field: 'form', fault: 'unreadable' }] })
    expect(page).toContain('<a href="#words">The text holds characters that cannot be stored. Please remove them.</a>')
    expect(page).toMatch(/<textarea[^>]* aria-invalid="true">/)
  })
})

describe('feedbackRefusal', () => {
  it.each([
    [404, 'not_found', 'missing'],
    [410, 'page_used', 'used'],
    [410, 'page_closed', 'closed'],
    [413, 'body_too_large', 'tooLong'],
    [429, 'rate_limited', 'busy'],
    [400, 'malformed_body', 'unreadable'],
    [403, 'foreign_form', 'unreadable'],
    [415, 'unsupported_media_type', 'unreadable'],
    [500, 'internal', 'trouble'],
    [503, 'unavailable', 'trouble'],
  ] as [number, string, Notice][])('says for %i %s the notice %s', (status, code, notice) => {
    for (const language of LANGUAGES)
      expect(feedbackRefusal({ status, code }, language)).toBe(feedbackNotice(notice, language))
  })
})
