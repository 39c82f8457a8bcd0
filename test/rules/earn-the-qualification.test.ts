import { describe, expect, it } from '@jest/globals'
import { earnTheQualification } from '../../src/rules/earn-the-qualification.ts'
import { factsWith } from '../support/facts.ts'

const advise = (facts: Parameters<typeof factsWith>[0]) =>
  earnTheQualification.advise(factsWith(facts), earnTheQualification.settings)

describe('earn-the-qualification', () => {
  it.each([
    ['the employer named it', [{ code: 'qualification_missing', statedBy: 'employer' }], 'Hafen Logistics named'],
    ['the person noted it', [{ code: 'qualification_missing', statedBy: 'candidate' }], 'You noted'],
    [
      'it is the second reason',
      [
        { code: 'skills_gap', statedBy: 'employer' },
        { code: 'qualification_missing', statedBy: 'coach' },
      ],
      'Your coach noted',
    ],
  ] as const)('fires when %s', (_, reasons, who) => {
    const why = expect.stringContaining(`${who} a missing qualification as a reason.`)
    expect(advise({ rejection: { reasons } })).toMatchObject({
      items: [{ key: expect.stringMatching(/^earn-the-qualification:/), why, dueOn: '2026-11-09' }],
    })
  })

  it.each([
    ['there are no reasons', []],
    ['the reason is a skills gap', [{ code: 'skills_gap', statedBy: 'employer' }]],
    ['the reason is a work permit', [{ code: 'eligibility_or_work_permit', statedBy: 'employer' }]],
  ] as const)('says why not when %s', (_, reasons) => {
    expect(advise({ rejection: { reasons } })).toMatchObject({ none: expect.stringContaining('missing qualification') })
  })
})
