import { describe, expect, it } from '@jest/globals'
import { type ThankYouFacts, thankYouNote } from '../../src/letters/thank-you-note.ts'
import type { Language, Tone } from '../../src/rules/vocabulary.ts'
import { email, FORMS, known, script, textsOf, unknown } from '../support/letters.ts'

const byEmail = (facts: ThankYouFacts, language: Language = 'en', tone: Tone = 'formal') =>
  email(thankYouNote(facts, { channel: 'email', language, tone }))
const byPhone = (facts: ThankYouFacts, language: Language = 'en', tone: Tone = 'formal') =>
  script(thankYouNote(facts, { channel: 'phone', language, tone }))

describe('a thank-you note by e-mail', () => {
  it('reads as a whole', () => {
    expect(byEmail(known, 'en', 'warm')).toEqual({
      channel: 'email',
      subject: 'Thank you for your time – Data Analyst',
      body: `Dear Mara Lindt,

Thank you very much for the interview for the Data Analyst role at Hafen Logistics, and for the time you and your team gave me. One thing stays with me: Routen mit Live-Daten.

I understand and respect your decision. If you are open to it, I would love to stay in touch. I wish you and the whole team all the very best.

Warm regards,
Amal Haddad`,
    })
  })

  it('reads as a whole when almost nothing is known', () => {
    expect(byEmail(unknown, 'de', 'brief').body).toBe(`Guten Tag,

vielen Dank für die Durchsicht meiner Bewerbung auf die Stelle „Data Analyst“ bei Hafen Logistics.

Ihre Entscheidung respektiere ich. Alles Gute für Sie und Ihr Team.

Freundliche Grüße`)
  })

  it.each([
    ['en', 'I respect your decision.'],
    ['es', 'Respeto su decisión.'],
    ['fr', 'Je respecte votre décision.'],
    ['de', 'Ihre Entscheidung respektiere ich.'],
  ] as const)('in %s, respects the decision', (language, words) => {
    expect(byEmail(unknown, language, 'brief').body).toContain(words)
  })

  it.each(FORMS)('asks for nothing, $tone in $language', ({ language, tone }) => {
    for (const facts of [known, unknown]) {
      expect(textsOf(byEmail(facts, language, tone)).join()).not.toMatch(/[?¿]|reconsider|feedback/i)
      expect(byPhone(facts, language, tone).join()).not.toMatch(/[?¿]|reconsider|feedback/i)
    }
  })

  it.each(FORMS)(
    'says one thing learned and that they may stay in touch only when known, $tone in $language',
    (form) => {
      const full = byEmail(known, form.language, form.tone).body
      const silent = byEmail({ ...known, learned: null, mayStayInTouch: false }, form.language, form.tone).body
      const distant = byEmail({ ...known, mayStayInTouch: false }, form.language, form.tone).body
      expect(full).toContain('Routen mit Live-Daten.')
      expect(distant).toContain('Routen mit Live-Daten.')
      expect(silent).not.toContain('Routen')
      expect(new Set([full.length, silent.length, distant.length]).size).toBe(3)
    },
  )

  it.each([
    ['a few words', 'how you plan', ': how you plan.'],
    ['a sentence', 'I enjoyed the tour.', ': I enjoyed the tour.'],
    ['an exclamation', 'the tour!', ': the tour!'],
    ['words that trail off', 'the tour...', ': the tour...'],
    ['a quotation', 'the motto “be kind.”', ': the motto “be kind.”'],
    ['a list item cut off', '- the tour, ', ': the tour.'],
    ['two lines', 'the tour\nand the team', ': the tour and the team.'],
    ['another script', '見学', ': 見学.'],
  ])('puts in %s', (_, learned, expected) => {
    expect(byEmail({ ...known, learned }).body).toContain(`One thing I will take with me${expected}\n`)
  })

  it.each(['', ' \n', '...', '–', '🙂'])('leaves out %j, which has no word in it', (learned) => {
    expect(byEmail({ ...known, learned })).toEqual(byEmail({ ...known, learned: null }))
  })

  it('does not end an abbreviated employer twice', () => {
    const { body } = byEmail({ ...unknown, employer: 'Hafen Inc.' }, 'en', 'brief')
    expect(body).toContain('role at Hafen Inc.\n\n')
  })
})

describe('a thank-you note by phone', () => {
  it('reads as a whole', () => {
    expect(byPhone(known, 'en', 'brief')).toEqual([
      'Hello Mara Lindt, this is Amal Haddad. This is just a quick thank-you.',
      'Thank you for the interview for the Data Analyst role at Hafen Logistics.',
      'What stays with me: Routen mit Live-Daten.',
      'I respect your decision.',
      'I would be glad to stay in touch.',
      'There is nothing you need to do.',
      'All the best to you and your team. Goodbye.',
      'On an answering machine: Hello Mara Lindt, this is Amal Haddad. Thank you for the interview for the Data Analyst role at Hafen Logistics. All the best to you and your team. There is no need to call back.',
    ])
  })

  it.each(FORMS)('begins every point with a capital, $tone in $language', ({ language, tone }) => {
    for (const point of byPhone(unknown, language, tone)) expect(point).toMatch(/^\p{Lu}/u)
  })
})

describe('the tones', () => {
  it.each(['en', 'es', 'fr', 'de'] as const)('differ in %s, in both channels', (language) => {
    const tones = ['formal', 'warm', 'brief'] as const
    expect(new Set(tones.map((tone) => byEmail(known, language, tone).body)).size).toBe(3)
    expect(new Set(tones.map((tone) => byEmail(known, language, tone).subject)).size).toBe(3)
    expect(new Set(tones.map((tone) => byPhone(known, language, tone).join())).size).toBe(3)
    const [formal, , brief] = tones.map((tone) => byEmail(known, language, tone).body.length)
    expect(brief).toBeLessThan(formal as number)
  })
})
