import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { capitalised, type Letter, paragraph, tidied } from '../../src/letters/letter.ts'
import { type AnyCase, anyCase, KINDS, textsOf } from '../support/letters.ts'

function forAnyLetter(promise: (letter: Letter, given: AnyCase, kind: string) => void): void {
  fc.assert(
    fc.property(anyCase, (given) => {
      for (const [kind, write] of Object.entries(KINDS)) promise(write(given), given, kind)
    }),
    { numRuns: 400 },
  )
}

describe('a letter, for any facts', () => {
  it('has no hole: nothing unknown is named, no sign stands alone, no line is empty', () => {
    forAnyLetter((letter) => {
      for (const text of textsOf(letter)) {
        expect(text).not.toMatch(/undefined|\bnull\b|NaN|[{}]|\[object/)
        expect(text).not.toMatch(/ {2}| [.,;:!?…)\]”’]|[,;:] ?[.,;:]|\(\)|\n{3}| \n|\n /)
        expect(text).toBe(text.trim())
        expect(text).not.toBe('')
      }
    })
  })

  it('never says a word that hurts', () => {
    const hurting =
      /reject|\bfail|unfortunate|rechaz|fracas|refus|rejet|échou|échec|ablehn|abgelehn|gescheiter|scheitern|versag|leider/i
    forAnyLetter((letter) => {
      for (const text of textsOf(letter)) expect(text).not.toMatch(hurting)
    })
  })

  it('sets the narrow space of French, and no other special one', () => {
    forAnyLetter((letter, { facts, form }) => {
      for (const text of textsOf(letter)) {
        expect(text).not.toMatch(/[^\S \n\u202f]/)
        if (form.language !== 'fr') expect(text).not.toContain('\u202f')
        if (form.language === 'fr') {
          const ours = withoutFacts(text, [...Object.values(facts), form.question, form.pageUrl])
          expect(ours).not.toMatch(/[^\u202f][;:!?»]|«[^\u202f]/)
        }
      }
    })
  })

  it('keeps a polite distance from the employer, and takes nobody for a man or a woman', () => {
    const word = (words: string) => new RegExp(`(?<!\\p{L})(${words})(?!\\p{L})`, 'iu')
    const familiar = {
      en: /hey/i,
      es: word('tú|tu|tus|te|ti|contigo'),
      fr: word('tu|toi|ton|ta|tes'),
      de: word('du|dir|dich|dein|deine[mnrs]?'),
    }
    const gendered = /[\p{L}][·*@]|\(e\)|\b(Sr|Sra|Mr|Mrs|Ms|Herr|Frau|Monsieur|Madame|Estimad[oa]|Liebe[r]?)\b/u
    forAnyLetter((letter, { facts, form }) => {
      if (letter.channel === 'phone') return
      const ours = withoutFacts(letter.body, [...Object.values(facts), form.question, form.pageUrl])
      expect(ours).not.toMatch(familiar[form.language])
      expect(ours).not.toMatch(gendered)
    })
  })

  it('is short', () => {
    forAnyLetter((letter, { facts, form }) => {
      const given = [...Object.values(facts), form.question, form.pageUrl].filter((fact) => typeof fact === 'string')
      const longest = 1500 + given.join('').length
      if (letter.channel === 'email') {
        expect(letter.body.length).toBeLessThan(longest)
        expect(letter.subject).not.toContain('\n')
      } else expect(letter.talkingPoints.join('\n').length).toBeLessThan(longest + given.join('').length)
    })
  })

  it('says who, which role and where, when that is known', () => {
    forAnyLetter((letter, { facts }) => {
      const text = textsOf(letter).join('\n')
      const expected = [facts.jobTitle, facts.employer, facts.contactName, facts.candidateName]
      expect(expected.filter((fact) => fact !== null && !text.includes(fact))).toEqual([])
    })
  })

  it('greets someone, and ends without a dangling line', () => {
    forAnyLetter((letter, { facts }) => {
      if (letter.channel === 'phone') return
      const [greeting = '', ...rest] = letter.body.split('\n\n')
      expect(greeting).toMatch(facts.contactName ? /^\p{L}+.* .*[,:]$/u : /^\p{L}+( \p{L}+)?[,:]$/u)
      expect(rest.at(-1)).toMatch(facts.candidateName ? /^.+\n.+$/ : /\p{L}$/u)
      expect(rest.at(-1)?.endsWith(facts.candidateName ?? '')).toBe(true)
    })
  })

  it('has, on the phone, a beginning, three to five points, an end and words for a machine', () => {
    forAnyLetter((letter) => {
      if (letter.channel === 'email') return
      expect(letter.talkingPoints.length).toBeGreaterThanOrEqual(6)
      expect(letter.talkingPoints.length).toBeLessThanOrEqual(8)
    })
  })

  it('is the same for the same facts, and leaves them as they are', () => {
    forAnyLetter((letter, given, kind) => {
      const frozen = { ...given, facts: Object.freeze({ ...given.facts }), form: Object.freeze({ ...given.form }) }
      expect(KINDS[kind as keyof typeof KINDS](frozen)).toEqual(letter)
    })
  })

  it('takes a blank text as unknown, and line breaks as spaces', () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const blank = { ...given, facts: { ...given.facts, candidateName: ' \n', contactName: '\t' } }
        const none = { ...given, facts: { ...given.facts, candidateName: null, contactName: null } }
        const broken = {
          ...none,
          facts: { ...none.facts, jobTitle: ` ${none.facts.jobTitle.replaceAll(' ', ' \r\n ')} ` },
        }
        for (const write of Object.values(KINDS)) {
          expect(write(blank)).toEqual(write(none))
          expect(write(broken)).toEqual(write(none))
        }
      }),
    )
  })
})

describe('tidied', () => {
  it.each([
    ['spaces around', ' Mara  Lindt ', 'Mara Lindt'],
    ['line breaks, which could forge a header', 'Analyst\r\nBcc: a@b.c', 'Analyst Bcc: a@b.c'],
    ['control characters', 'Data\u0007 Analyst\u0000', 'Data Analyst'],
    ['the narrow space of a French question', 'Quel point\u202f?', 'Quel point\u202f?'],
    ['nothing but spaces', ' \u00a0\n', null],
  ])('handles %s', (_, name, expected) => {
    expect(tidied({ name, count: 3 })).toEqual({ name: expected, count: 3 })
  })
})

describe('paragraph', () => {
  it.each([
    ['an abbreviation at the end', 'at Hafen Inc..', 'at Hafen Inc.'],
    ['a name with an exclamation mark', 'at Hurra!.', 'at Hurra!'],
    ['a name with three dots', 'at And so on....', 'at And so on...'],
    ['words that trail off by themselves', 'and so on...', 'and so on...'],
    ['an ordinary end', 'at Hafen.', 'at Hafen.'],
  ])('ends once after %s', (_, sentence, expected) => {
    expect(paragraph(sentence, null, sentence)).toBe(`${expected} ${expected}`)
  })
})

it('capitalised changes the first letter only', () => {
  expect(capitalised('ich danke Ihnen')).toBe('Ich danke Ihnen')
})

/** The letter's own words, with a plain word where each fact was. */
function withoutFacts(text: string, facts: readonly unknown[]): string {
  return facts
    .filter((fact) => typeof fact === 'string')
    .toSorted((one, other) => other.length - one.length)
    .reduce((rest, fact) => rest.replaceAll(fact, 'x'), text)
}
