import { describe, expect, it } from '@jest/globals'
import { theRole, whatWasGiven } from '../../src/letters/the-role.ts'
import { LANGUAGES, STAGES } from '../../src/rules/vocabulary.ts'
import { known } from '../support/letters.ts'

describe('the role', () => {
  it.each([
    ['en', 'the Data Analyst role at Hafen Logistics'],
    ['es', 'el puesto de Data Analyst en Hafen Logistics'],
    ['fr', 'le poste «\u202fData Analyst\u202f» chez Hafen Logistics'],
    ['de', 'die Stelle „Data Analyst“ bei Hafen Logistics'],
  ] as const)('in %s, needs no article or case of the words put in', (language, expected) => {
    expect(theRole(known, language)).toBe(expected)
  })
})

describe('what was given', () => {
  it.each([
    ['saved', 'considering my application for the X'],
    ['applied', 'considering my application for the X'],
    ['screening', 'the conversation about the X'],
    ['assessment', 'the invitation to the assessment for the X'],
    ['interview', 'the interview for the X'],
    ['final_interview', 'the interviews for the X'],
    ['offer', 'the interviews for the X'],
  ] as const)('at the stage %s', (stage, expected) => {
    expect(whatWasGiven(stage, 'en', 'the X')).toBe(expected)
  })

  it.each(LANGUAGES)('in %s, can be said without the role, which would follow', (language) => {
    for (const stage of STAGES) {
      const alone = whatWasGiven(stage, language)
      expect(whatWasGiven(stage, language, 'the X')).toMatch(new RegExp(`^${alone} \\p{L}+ the X$`, 'u'))
    }
  })
})
