import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import { readEmail } from '../../src/emails/read-email.ts'

type Row = { email: string; status: string; employer: string; jobTitle: string }
const rows: Row[] = parse(readFileSync(new URL('invented-mails.csv', import.meta.url)), { columns: true })
const named = rows.map((row): [string, Row] => [row.email.replace(/\s+/g, ' ').slice(0, 70), row])

describe('Whether an e-mail says no', () => {
  it('is tried on many', () => {
    expect(named.length).toBeGreaterThan(180)
  })

  it.each(named)('%s', (_, { email, status }) => {
    const { isRejection, confidence, evidence } = readEmail(email)
    expect(isRejection).toBe(status === 'reject')
    expect(confidence).toBeGreaterThanOrEqual(0.5)
    for (const { quote, start, end } of evidence) {
      expect(email.slice(start, end)).toBe(quote)
      expect(quote.trim()).not.toBe('')
    }
  })
})

/** A no, and which words around it say more. */
const NO = 'We have decided not to move forward with your application.'

describe('The words around a no', () => {
  it.each([
    ['keep it', `${NO} We will keep your CV on file for 12 months.`, { keptOnFile: true, reapplyAfterMonths: null }],
    ['do not keep it', `${NO} We do not keep your details on file.`, { keptOnFile: false }],
    ['say nothing of it', NO, { keptOnFile: null, mayReapply: null, reapplyAfterMonths: null }],
    ['welcome another', `${NO} We encourage you to apply for future roles.`, { mayReapply: true }],
    ['name a time', `${NO} You may reapply after six months.`, { mayReapply: true, reapplyAfterMonths: 6 }],
    ['name a year', `${NO} You are eligible to apply again in one year.`, { reapplyAfterMonths: 12 }],
    ['are friendly', `Thank you for your time. ${NO} We wish you the best of luck.`, { friendly: true }],
    ['are short', NO, { friendly: false }],
  ])('%s', (_, text, expected) => {
    expect(readEmail(text)).toMatchObject({ isRejection: true, ...expected })
  })

  it.each([
    ['a person', 'Kind regards,\nMaya Lindqvist\nPeople Partner', 'Maya Lindqvist'],
    ['a person with pronouns', 'Best,\nSam O’Neill (they/them)', "Sam O'Neill"],
    ['a team', 'Kind regards,\nThe Talent Team', null],
    ['an employer', 'Sincerely,\nAlderpoint Energy', null],
    ['nobody', '', null],
  ])('are signed by %s', (_, closing, signedBy) => {
    expect(readEmail(`${NO}\n\n${closing}`)).toMatchObject({ signedBy, signedByPerson: signedBy !== null })
  })

  it.each([
    ['applied', `Thank you for your application. ${NO}`],
    ['applied', 'You have not been selected for an interview. Thank you for your application.'],
    ['screening', `Thank you for the phone screen. ${NO}`],
    ['assessment', `Thank you for completing the coding challenge. ${NO}`],
    ['interview', `Thank you for interviewing with us. ${NO}`],
    ['interview', `It was great meeting you. ${NO}`],
    ['final_interview', `Thank you for coming to the final interview. ${NO}`],
  ])('tell that it came to %s: %s', (stage, text) => {
    expect(readEmail(text).stage).toBe(stage)
  })
})

describe('The reasons', () => {
  it.each([
    ['another_candidate_preferred', 'We have decided to pursue other candidates.'],
    ['position_closed', 'The position has been cancelled due to a hiring freeze.'],
    ['experience_level', 'You were not selected because the role needs more experience in retail.'],
    ['eligibility_or_work_permit', 'We can not move forward with you because we do not sponsor visas.'],
    ['qualification_missing', 'You were not selected, as you do not hold the required licence.'],
    ['checks_or_references', 'Based on the results of your background check we are unable to offer you the position.'],
    [
      'communication_or_attendance',
      'We will not move forward with your application because you did not attend the interview.',
    ],
    ['location_or_availability', 'You were not selected because of your location.'],
    ['skills_gap', 'You were not selected because you lack the technical skills.'],
    ['role_mismatch', 'We do not feel you are the right fit, so this is a no. You are not a good fit.'],
    ['no_reason_given', 'You were not selected.'],
  ])('are read as %s', (code, text) => {
    expect(readEmail(text)).toMatchObject({ isRejection: true, reasons: expect.arrayContaining([code]) })
  })

  it('are none where nobody said no', () => {
    expect(readEmail('We received your application. Other candidates have more experience?').reasons).toEqual([])
  })
})

describe('Who sent it', () => {
  it.each([
    ['"Acorn Tools Careers" <no-reply@greenhouse.example>', 'Acorn Tools'],
    ['Talent at Acorn Tools <jobs@mail.example>', 'Acorn Tools'],
    ['hr@acorntools.example', 'Acorntools'],
  ])('names the employer where the words do not: %s', (from, employer) => {
    expect(readEmail(NO, { from }).employer).toBe(employer)
  })
})
