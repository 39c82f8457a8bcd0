import { describe, expect, it } from '@jest/globals'
import { type FollowUpFacts, followUpOnSilence } from '../../src/letters/follow-up-on-silence.ts'
import type { Language, Tone } from '../../src/rules/vocabulary.ts'
import { email, FORMS, known, script, unknown } from '../support/letters.ts'

const applied = { ...known, stageReached: 'applied', appliedOn: 'Monday 5 October' } as const
const byEmail = (facts: FollowUpFacts, language: Language = 'en', tone: Tone = 'formal') =>
  email(followUpOnSilence(facts, { channel: 'email', language, tone }))
const byPhone = (facts: FollowUpFacts, language: Language = 'en', tone: Tone = 'formal') =>
  script(followUpOnSilence(facts, { channel: 'phone', language, tone }))

describe('a follow-up by e-mail', () => {
  it('reads as a whole', () => {
    expect(byEmail(applied)).toEqual({
      channel: 'email',
      subject: 'Status of my application – Data Analyst',
      body: `Dear Mara Lindt,

On Monday 5 October I applied for the Data Analyst role at Hafen Logistics.

I remain very interested in this position. Could you tell me whether it is still open, and when you expect to decide?

Thank you in advance for your reply.

Kind regards,
Amal Haddad`,
    })
  })

  it('reads as a whole when almost nothing is known', () => {
    expect(byEmail({ ...unknown, appliedOn: null }, 'es', 'brief').body).toBe(`Buenos días:

He enviado mi candidatura para el puesto de Data Analyst en Hafen Logistics.

El puesto me sigue interesando. ¿Sigue abierto el proceso, y cuándo esperan decidir?

Gracias.

Saludos cordiales`)
  })

  it.each([
    ['applied', false],
    ['screening', true],
    ['interview', true],
  ] as const)('thanks for a conversation when there was one: %s', (stageReached, thanks) => {
    expect(byEmail({ ...applied, stageReached }).body.includes('Thank you again for the ')).toBe(thanks)
    expect(byPhone({ ...applied, stageReached })).toHaveLength(thanks ? 8 : 7)
  })
})

describe('a follow-up by phone', () => {
  it('reads as a whole', () => {
    const met = { ...applied, stageReached: 'interview', appliedOn: 'Montag, 5. Oktober' } as const
    expect(byPhone(met, 'de')).toEqual([
      'Guten Tag Mara Lindt, hier spricht Amal Haddad. Am Montag, 5. Oktober, habe ich mich auf die Stelle „Data Analyst“ bei Hafen Logistics beworben.',
      'Für das Vorstellungsgespräch danke ich Ihnen noch einmal.',
      'Mein Interesse an der Stelle besteht unverändert.',
      'Ist die Stelle noch offen?',
      'Wann rechnen Sie mit einer Entscheidung?',
      'Notieren Sie das Datum, das man Ihnen nennt, und lassen Sie es bei diesem einen Anruf.',
      'Vielen Dank, das hilft mir beim Planen. Auf Wiederhören.',
      'Auf den Anrufbeantworter sprechen Sie: Guten Tag Mara Lindt, hier spricht Amal Haddad. Am Montag, 5. Oktober, habe ich mich auf die Stelle „Data Analyst“ bei Hafen Logistics beworben. Mein Interesse an der Stelle besteht unverändert. Ich wüsste gern, ob die Stelle noch offen ist und wann Sie mit einer Entscheidung rechnen. (Nennen Sie nun langsam Ihre Nummer.)',
    ])
  })
})

describe('in every language and tone, a follow-up', () => {
  const INTEREST = {
    en: /interested|like to work/,
    es: /interés|interesando|ilusión/,
    fr: /intéresse|aimerais/,
    de: /Interesse|interessiert|gern/,
  }
  const OPEN = { en: /still open/, es: /sigue abierto/i, fr: /à pourvoir/, de: /noch offen/ }
  const WHEN = {
    en: /when .*decide/i,
    es: /cuándo (prevén|esperan)/i,
    fr: /quand pensez-vous|quand vous pensez/i,
    de: /wann rechnen Sie|wann Sie/i,
  }

  it.each(FORMS)('is still interested, and asks what and when: $tone in $language', ({ language, tone }) => {
    const machine = byPhone(applied, language, tone).at(-1)
    for (const letter of [
      byEmail(applied, language, tone).body,
      byPhone(applied, language, tone).join('\n'),
      machine,
    ]) {
      expect(letter).toMatch(INTEREST[language])
      expect(letter).toMatch(OPEN[language])
      expect(letter).toMatch(WHEN[language])
      expect(letter).toContain('Monday 5 October')
    }
  })

  it.each(FORMS)('names no day when it is not known: $tone in $language', ({ language, tone }) => {
    const undated = byEmail({ ...applied, appliedOn: null }, language, tone).body
    expect(undated).not.toMatch(/\d/)
    expect(undated).toContain('Data Analyst')
  })
})
