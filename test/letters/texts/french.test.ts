import { describe, expect, it } from '@jest/globals'
import { french } from '../../../src/letters/texts/french.ts'

describe('french', () => {
  it.each([
    ['a question', french`Quel point ?`, 'Quel point\u202f?'],
    ['the other high signs', french`Ceci : oui ; merci !`, 'Ceci\u202f: oui\u202f; merci\u202f!'],
    ['quotation marks', french`le poste « Soudage » chez`, 'le poste «\u202fSoudage\u202f» chez'],
    ['a fact between them', french`« ${'Soudage'} »`, '«\u202fSoudage\u202f»'],
    ['signs inside a fact, which stay as they were', french`Ceci : ${'a : b ?'}`, 'Ceci\u202f: a : b ?'],
    ['a time or an address', french`à 9:30, https://a.b`, 'à 9:30, https://a.b'],
  ])('sets the spaces of %s', (_, text, expected) => {
    expect(text).toBe(expected)
  })
})
