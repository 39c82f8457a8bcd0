import { describe, expect, it } from '@jest/globals'
import { earnTheQualification } from '../../src/rules/earn-the-qualification.ts'
import { expectEveryLanguage } from '../support/expect-every-language.ts'
import { factsWith, gap } from '../support/facts.ts'

const qualification = (changes: Parameters<typeof gap>[0] = {}) =>
  gap({ skill: 'Scrum Master', kind: 'qualification', ...changes })
const activity = {
  id: 'activity',
  type: 'certification',
  title: 'PSM I',
  effortMinutes: 960,
  isStarted: false,
} as const
const learningOffers = [
  { id: 'offer', type: 'certification', title: 'PSM I', provider: null, skills: ['SCRUM MASTER'], effortMinutes: 960 },
] as const
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

  it('asks to note which one it is while none is on record', () => {
    const reasons = [{ code: 'qualification_missing', statedBy: 'employer' }] as const
    expect(advise({ rejection: { reasons } })).toMatchObject({
      items: [{ how: expect.arrayContaining([expect.stringContaining('note it')]), fulfilledBy: 'createSkillGap' }],
    })
  })
})

describe('earn-the-qualification, for one on record', () => {
  it.each([
    ['open', {}],
    ['in progress', { state: 'in_progress' }],
    ['named by no record', { supportedBy: [] }],
  ] as const)('fires without a reason when it is %s', (_, changes) => {
    const advice = advise({ gaps: [gap({ skill: 'Java' }), qualification(changes), qualification({ skill: 'MSc' })] })
    expect(advice).toMatchObject({
      items: [
        {
          key: 'earn-the-qualification:scrum master',
          title: 'Find out what this qualification would take: Scrum Master',
          why: expect.stringMatching(/^Scrum Master is on record/),
          links: [{ type: 'skill_gap', id: gap().id }],
          fulfilledBy: 'createLearningActivity',
        },
      ],
    })
    expect(advice).toHaveProperty('items.length', 1)
  })

  it('takes the place of the reason, and rests on it too', () => {
    const reasons = [{ code: 'qualification_missing', statedBy: 'employer' }] as const
    const advice = advise({ rejection: { reasons }, gaps: [qualification()] })
    expect(advice).toMatchObject({
      items: [
        {
          key: 'earn-the-qualification:scrum master',
          why: expect.stringMatching(/^Hafen Logistics named a missing qualification as a reason. Scrum Master is/),
          links: [{ type: 'skill_gap' }, { type: 'rejection', id: factsWith().rejection.id }],
        },
      ],
    })
    expect(advice).toHaveProperty('items.length', 1)
  })

  it('goes on with what is planned for it', () => {
    expect(advise({ gaps: [qualification({ activity })] })).toMatchObject({
      items: [
        {
          title: 'Take the next part towards Scrum Master',
          how: ['Your certification “PSM I” is planned: do its first part', expect.stringContaining('proof')],
          links: [{ type: 'skill_gap' }, { type: 'learning_activity', id: 'activity' }],
          fulfilledBy: 'updateLearningActivity',
        },
      ],
    })
  })

  it('says where it is offered', () => {
    expect(advise({ gaps: [qualification()], tenant: { learningOffers } })).toMatchObject({
      items: [
        {
          how: expect.arrayContaining(['Your platform offers “PSM I” (certification), about 16 hours']),
          links: [{ type: 'skill_gap' }, { type: 'learning_offer', id: 'offer' }],
        },
      ],
    })
  })

  it.each([
    ['it is evidenced', qualification({ state: 'evidenced' })],
    ['it is a skill of another kind', gap()],
  ])('does not fire when %s', (_, recorded) => {
    expect(advise({ gaps: [recorded] })).toHaveProperty('none')
  })

  it('is read by whoever may read the one it names', () => {
    const gaps = [qualification({ visibility: 'coach' }), qualification({ skill: 'MSc', visibility: 'candidate' })]
    expect(earnTheQualification.visibility?.(factsWith({ gaps }))).toBe('coach')
    expect(earnTheQualification.visibility?.(factsWith())).toBe('tenant')
  })

  it.each([
    ['none', {}, []],
    [
      'a reason',
      { rejection: { reasons: [{ code: 'qualification_missing', statedBy: 'employer' }] } },
      ['Hafen Logistics', 'Data Analyst'],
    ],
    ['one on record', { gaps: [qualification()] }, ['Scrum Master']],
    ['one that is offered', { gaps: [qualification()], tenant: { learningOffers } }, ['PSM I', '16 ']],
    ['one that is planned', { gaps: [qualification({ activity })] }, ['Scrum Master', 'PSM I']],
  ] as const)('says %s in every language, in words of its own', (_, facts, inserted) => {
    expectEveryLanguage(earnTheQualification, facts, inserted)
  })
})
