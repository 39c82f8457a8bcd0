import { describe, expect, it } from '@jest/globals'
import { phoneScript } from '../../src/letters/phone-script.ts'
import type { Language } from '../../src/rules/vocabulary.ts'
import { known, unknown } from '../support/letters.ts'

const call = { opening: ['O.'], points: ['1.', null, '2.'], close: 'C.', message: ['M.'], hopesForCallBack: false }
const points = (facts: Parameters<typeof phoneScript>[0], language: Language, hopesForCallBack = false) =>
  phoneScript(facts, { channel: 'phone', tone: 'warm', language }, { ...call, hopesForCallBack }).talkingPoints

describe('a phone script', () => {
  it.each([
    ['en', 'Hello Mara Lindt, this is Amal Haddad.', 'Goodbye.', 'On an answering machine:'],
    ['es', 'Buenos días, Mara Lindt, soy Amal Haddad.', 'Que tenga un buen día.', 'Si salta el contestador:'],
    ['fr', 'Bonjour Mara Lindt, Amal Haddad à l’appareil.', 'Au revoir.', 'Sur un répondeur\u202f:'],
    [
      'de',
      'Guten Tag Mara Lindt, hier spricht Amal Haddad.',
      'Auf Wiederhören.',
      'Auf den Anrufbeantworter sprechen Sie:',
    ],
  ] as const)('in %s, greets by name, live and on a machine', (language, hello, goodbye, machine) => {
    expect(points(known, language)).toEqual([`${hello} O.`, '1.', '2.', `C. ${goodbye}`, `${machine} ${hello} M.`])
  })

  it.each([
    ['en', 'Hello, this is Amal Haddad. O.'],
    ['es', 'Buenos días, soy Amal Haddad. O.'],
    ['fr', 'Bonjour, Amal Haddad à l’appareil. O.'],
    ['de', 'Guten Tag, hier spricht Amal Haddad. O.'],
  ] as const)('in %s, greets whoever answers', (language, opening) => {
    expect(points({ ...known, contactName: null }, language)[0]).toBe(opening)
  })

  it.each([
    ['en', 'Greet Mara Lindt and say who you are. Then: O.'],
    ['es', 'Saluda a Mara Lindt y di quién eres. Después: O.'],
    ['fr', 'Saluez Mara Lindt et présentez-vous. Puis\u202f: O.'],
    ['de', 'Begrüßen Sie Mara Lindt und nennen Sie Ihren Namen. Dann: O.'],
  ] as const)('in %s, asks callers to say a name that is not known here', (language, opening) => {
    expect(points({ ...known, candidateName: null }, language)[0]).toBe(opening)
  })

  it.each([
    ['en', 'On an answering machine, say hello and who you are. Then: M. (Now say your number, slowly.)'],
    ['es', 'Si salta el contestador, saluda y di quién eres. Después: M. (Ahora di tu número, despacio.)'],
    [
      'fr',
      'Sur un répondeur, dites bonjour et présentez-vous. Puis\u202f: M. (Dites ensuite votre numéro, lentement.)',
    ],
    [
      'de',
      'Auf dem Anrufbeantworter grüßen Sie und nennen Ihren Namen. Dann: M. (Nennen Sie nun langsam Ihre Nummer.)',
    ],
  ] as const)('in %s, asks for the number where a call back is hoped for', (language, message) => {
    expect(points(unknown, language, true).at(-1)).toBe(message)
  })

  it('ends a greeting once when the name is an abbreviation', () => {
    expect(points({ ...known, candidateName: 'Sam Doe Jr.' }, 'en')[0]).toBe('Hello Mara Lindt, this is Sam Doe Jr. O.')
  })
})
