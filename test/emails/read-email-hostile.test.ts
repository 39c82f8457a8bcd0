import { describe, expect, it } from '@jest/globals'
import { readEmail } from '../../src/emails/read-email.ts'

/** Beginnings of patterns again and again, as long as a text may be. Nothing is timed here: a slow one would never end. */
const PREFIXES = [
  'not be able to ',
  'will not ',
  'not a a a ',
  'candidates who ',
  'applying for the ',
  'position of ',
  'Senior ',
  'A, ',
  'at The ',
  '> ',
  '<',
  '<style>',
  '<p ',
  '&#',
  '=E2',
  '"',
  'if you ',
  'we have ',
  '(',
  'Kind regards,\n',
  'From: ',
  'On a wrote: ',
  '- ',
  'www.',
  '. A',
  'a',
  ' ',
  '\n',
  'unable to offer you a a a ',
  'keep your resume ',
  'thank you for the ',
  'other other ',
  'the the ',
  'Job 1234 ',
  'moving forward with other ',
  'no ha sido ',
  'nicht ',
  "n'a pas ",
  'of of ',
  '---',
  '12345',
  'req-',
  '[',
  'has been ',
]

describe('A hostile text', () => {
  it.each(PREFIXES)('%j is read like any other', (prefix) => {
    const text = prefix.repeat(Math.ceil(20_000 / prefix.length)).slice(0, 20_000)
    const { confidence, evidence } = readEmail(text)
    expect(confidence).toBeGreaterThanOrEqual(0.5)
    expect(evidence.every(({ start, end }) => start <= end && end <= text.length)).toBe(true)
  })
})
