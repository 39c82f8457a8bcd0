import { describe, expect, it } from '@jest/globals'
import { closeASkillGap } from '../../src/rules/close-a-skill-gap.ts'
import type { LearningOfferFacts } from '../../src/rules/facts.ts'
import type { ItemState, ReasonCode, StatedBy } from '../../src/rules/vocabulary.ts'
import { expectEveryLanguage } from '../support/expect-every-language.ts'
import { factsWith, gap } from '../support/facts.ts'

const because = (code: ReasonCode, statedBy: StatedBy = 'employer') => ({ reasons: [{ code, statedBy }] })
const advise = (facts: Parameters<typeof factsWith>[0], changes = {}) =>
  closeASkillGap.advise(factsWith(facts), { ...closeASkillGap.settings, ...changes })

describe('close-a-skill-gap', () => {
  it.each([
    ['the employer', because('skills_gap'), 'Hafen Logistics named a skills gap'],
    ['the person', because('skills_gap', 'candidate'), 'You noted a skills gap'],
    ['their coach', because('experience_level', 'coach'), 'Your coach noted the level of experience'],
    ['a mapped status', because('experience_level', 'inferred'), 'The record suggests the level of experience'],
  ])('fires when %s points to it', (_, rejection, why) => {
    expect(advise({ rejection })).toMatchObject({
      items: [{ why: expect.stringContaining(why), dueOn: '2026-11-09' }, {}],
    })
  })

  it.each([
    ['another candidate was preferred', because('another_candidate_preferred'), 'preferred another candidate'],
    ['no reason was given', because('no_reason_given'), 'would be a guess'],
    ['there are no reasons', { reasons: [] }, 'would be a guess'],
    ['the reason is silence', because('silence', 'inferred'), 'never replied'],
    ['no answer ever came', { outcome: 'no_response' as const, reasons: [] }, 'never replied'],
    ['the reason is another', because('interview_performance'), 'do not point to a skill'],
  ])('says why not when %s', (_, rejection, reason) => {
    expect(advise({ rejection })).toMatchObject({ none: expect.stringContaining(reason) })
  })

  it.each([
    ['both that are missing', ['SQL', 'Power BI', 'Python'], ['SQL'], ['power bi', 'python']],
    ['two of three', ['SQL', 'Power BI', 'Python'], [], ['sql', 'power bi']],
    ['the one left, in any spelling', ['sql ', 'POWER BI', 'Python'], ['SQL', 'Power BI'], ['python']],
    ['a skill asked for twice once', ['dbt', 'DBT'], [], ['dbt']],
  ])('names %s, an item each', (_, skillsAsked, skills, named) => {
    const facts = { rejection: because('skills_gap'), application: { skillsAsked }, candidate: { skills } }
    expect(advise(facts)).toMatchObject({ items: named.map((skill) => ({ key: `close-a-skill-gap:${skill}` })) })
  })

  it.each([
    ['all are listed', ['SQL'], ['sql']],
    ['none is known', [], ['SQL']],
  ])('asks which skill when %s', (_, skillsAsked, skills) => {
    const facts = { rejection: because('skills_gap'), application: { skillsAsked }, candidate: { skills } }
    expect(advise(facts)).toMatchObject({
      items: [{ key: 'close-a-skill-gap', title: 'Name the one skill to work on next' }],
    })
  })

  it('names no more gaps than a tenant sets', () => {
    expect(advise({ rejection: because('skills_gap') }, { maxGaps: 1 })).toMatchObject({
      items: [{ title: 'Take one small step in Power BI' }],
    })
  })

  it.each([
    ['keeps the same skill and adds one', ['power bi'], 'todo', ['power bi', 'python']],
    ['adds one beside another that is open', ['kafka'], 'in_progress', ['power bi']],
    ['adds both when the others are done', ['kafka', 'rust'], 'done', ['power bi', 'python']],
  ] as const)('%s', (_, offered, state, named) => {
    expect(
      advise({ rejection: because('skills_gap'), history: { offered: gapsOffered(offered, state) } }),
    ).toMatchObject({
      items: named.map((skill) => ({ key: `close-a-skill-gap:${skill}` })),
    })
  })

  it('adds none while two others are open', () => {
    const history = { offered: gapsOffered(['kafka', 'rust'], 'todo') }
    expect(advise({ rejection: because('skills_gap'), history })).toMatchObject({
      none: expect.stringContaining('as many skills as help at once'),
    })
  })
})

describe('close-a-skill-gap, for gaps on record', () => {
  it('needs no reason, says which records name the skill, and asks for the smallest thing', () => {
    const advice = advise({ gaps: [gap({ supportedBy: ['feedback_request', 'reflection', 'learning_activity'] })] })
    expect(advice).toMatchObject({
      items: [
        {
          key: 'close-a-skill-gap:power bi',
          title: 'Take one small step in Power BI',
          why: expect.stringMatching(/named: feedback from an employer and your own reflection\.$/),
          how: [expect.stringContaining('smallest thing'), expect.stringContaining('Keep something')],
          links: [{ type: 'skill_gap', id: gap().id }],
          fulfilledBy: 'createLearningActivity',
        },
      ],
    })
    expect(advice).toHaveProperty('items.length', 1)
  })

  it.each([
    ['planned', { type: 'course' }, 'Your course “DAX” is planned: do its first part'],
    ['under way', { isStarted: true }, 'Your course “DAX” is under way: do its next part'],
    ['to book', { type: 'mock_interview' }, 'Your mock interview “DAX” is planned: set its day and time'],
  ] as const)('names the activity that is %s, not an offer', (_, changes, first) => {
    const activity = {
      id: 'activity',
      type: 'course',
      title: 'DAX',
      effortMinutes: 60,
      isStarted: false,
      ...changes,
    } as const
    expect(advise({ gaps: [gap({ activity })], tenant: { learningOffers: [offer()] } })).toMatchObject({
      items: [
        {
          how: [first, expect.anything()],
          links: [
            { type: 'skill_gap', id: gap().id },
            { type: 'learning_activity', id: 'activity' },
          ],
          fulfilledBy: 'updateLearningActivity',
        },
      ],
    })
  })

  it.each([
    ['with its length in hours', [offer()], 'Your platform offers “BI basics” (course, Nordkolleg), about 6 hours'],
    ['with its length in minutes', [offer({ effortMinutes: 45 })], 'about 45 minutes'],
    ['with an hour as one', [offer({ effortMinutes: 60 })], 'about 1 hour'],
    ['with a minute as one', [offer({ effortMinutes: 1 })], 'about 1 minute'],
    ['without a length or provider', [offer({ effortMinutes: null, provider: null })], 'offers “BI basics” (course)'],
    [
      'the smallest of several',
      [offer({ effortMinutes: null }), offer(), offer({ title: 'DAX', effortMinutes: 90 })],
      '“DAX”',
    ],
  ])('names an offer for the skill in any spelling, %s', (_, learningOffers, first) => {
    expect(advise({ gaps: [gap()], tenant: { learningOffers } })).toMatchObject({
      items: [
        {
          how: [expect.stringContaining(first), expect.stringContaining('plan it'), expect.anything()],
          links: [{ type: 'skill_gap' }, { type: 'learning_offer', id: 'offer' }],
          fulfilledBy: 'createLearningActivity',
        },
      ],
    })
  })

  it('leaves offers for other skills alone', () => {
    const advice = advise({ gaps: [gap()], tenant: { learningOffers: [offer({ skills: ['Power BI Server'] })] } })
    expect(JSON.stringify(advice)).not.toContain('BI basics')
  })

  it.each([
    ['evidenced', { state: 'evidenced' }],
    ['a qualification', { kind: 'qualification' }],
  ] as const)('is silent about one that is %s, and does not guess its skill again', (_, changes) => {
    expect(advise({ gaps: [gap(changes)] })).toHaveProperty('none')
    const keys = advise({ rejection: because('skills_gap'), gaps: [gap({ ...changes, skill: 'POWER BI ' })] })
    expect(keys).toMatchObject({ items: [{ key: 'close-a-skill-gap:python', fulfilledBy: 'createSkillGap' }] })
    expect(keys).toHaveProperty('items.length', 1)
  })

  it('takes up one that was put on the list by hand, and says so', () => {
    expect(advise({ gaps: [gap({ supportedBy: [] })] })).toMatchObject({
      items: [{ key: 'close-a-skill-gap:power bi', why: 'Power BI is on your list of skills to work on.' }],
    })
  })

  it('does not guess a skill again whose gap was closed or dismissed', () => {
    const settledGaps = [
      { skill: 'Power BI', state: 'dismissed' },
      { skill: 'PYTHON ', state: 'closed' },
    ] as const
    expect(advise({ rejection: because('skills_gap'), settledGaps })).toEqual({
      none: 'Of what the posting asked for, you have worked on this: Python.',
    })
  })

  it.each([
    [
      'closed',
      { settledGaps: [{ skill: 'Power BI', state: 'closed' }] },
      { none: 'The gap is closed: Power BI.', done: true },
    ],
    [
      'dismissed',
      { settledGaps: [{ skill: 'Power BI', state: 'dismissed' }] },
      { none: 'This was taken off the list of skills to work on: Power BI.' },
    ],
    [
      'shown',
      { gaps: [gap({ state: 'evidenced' })] },
      { none: 'There is something that shows it now: Power BI.', done: true },
    ],
    ['as it was', { gaps: [gap()] }, null],
  ] as const)('tells what became of a gap that is %s', (_, facts, reason) => {
    expect(closeASkillGap.whyGone?.(factsWith(facts), 'close-a-skill-gap:power bi')).toEqual(reason)
  })

  it('asks no further when what the posting asked for was worked on', () => {
    const gaps = [gap({ state: 'evidenced' }), gap({ skill: 'python', state: 'evidenced' })]
    expect(advise({ rejection: because('skills_gap'), gaps })).toEqual({
      none: 'Of what the posting asked for, you have worked on this: Power BI and Python.',
    })
  })

  it('asks which skill when all the posting asked for is listed', () => {
    const facts = { rejection: because('skills_gap'), candidate: { skills: ['SQL', 'Power BI', 'Python'] } }
    expect(advise(facts)).toMatchObject({
      items: [{ key: 'close-a-skill-gap', why: expect.stringContaining('those you work on') }],
    })
  })

  it.each([
    ['before a guess', ['dbt'], [], ['dbt', 'power bi']],
    ['two of three, in their order', ['dbt', 'Kafka', 'Rust'], [], ['dbt', 'kafka']],
    ['one when another is open elsewhere', ['dbt', 'Kafka'], ['go'], ['dbt']],
    ['the one that is open anyway', ['dbt', 'Kafka'], ['kafka', 'go'], ['kafka']],
  ])('keeps to the limit: %s', (_, recorded, open, keys) => {
    const gaps = recorded.map((skill) => gap({ skill }))
    const facts = { rejection: because('skills_gap'), gaps, history: { offered: gapsOffered(open, 'todo') } }
    const advice = advise(facts)
    expect('items' in advice && advice.items.map(({ key }) => key)).toEqual(
      keys.map((key) => `close-a-skill-gap:${key}`),
    )
  })

  it.each([
    ['the tenant without any', [], 'tenant'],
    ['the narrowest of those it names', [gap(), gap({ skill: 'dbt', visibility: 'coach' })], 'coach'],
    ['nobody else after a private one', [gap({ visibility: 'candidate' }), gap({ skill: 'dbt' })], 'candidate'],
    ['nobody else when one is only not guessed', [gap({ state: 'evidenced', visibility: 'candidate' })], 'candidate'],
    [
      'the tenant when the private one is not looked at',
      [gap({ skill: 'dbt', state: 'evidenced', visibility: 'candidate' })],
      'tenant',
    ],
  ] as const)('is read by %s', (_, gaps, visibility) => {
    expect(closeASkillGap.visibility?.(factsWith({ gaps }))).toBe(visibility)
  })
})

describe('close-a-skill-gap, in every language', () => {
  const activity = { id: 'activity', type: 'course', title: 'DAX', effortMinutes: null, isStarted: false } as const
  const cases = {
    'a guess': [{ rejection: because('skills_gap') }, ['Hafen Logistics', 'Data Analyst', 'Power BI']],
    'no skill to guess': [{ rejection: because('skills_gap'), application: { skillsAsked: [] } }, ['Hafen Logistics']],
    'all skills listed': [
      { rejection: because('skills_gap'), candidate: { skills: ['SQL', 'Power BI', 'Python'] } },
      [],
    ],
    'a gap': [{ gaps: [gap()] }, ['Power BI']],
    'an activity': [{ gaps: [gap({ activity })] }, ['DAX']],
    'one under way': [{ gaps: [gap({ activity: { ...activity, isStarted: true } })] }, ['DAX']],
    'a mock interview to book': [{ gaps: [gap({ activity: { ...activity, type: 'mock_interview' } })] }, ['DAX']],
    'an offer': [{ gaps: [gap()], tenant: { learningOffers: [offer()] } }, ['BI basics', 'Nordkolleg', '6 ']],
    silence: [{ rejection: { outcome: 'no_response', reasons: [] } }, []],
    'another candidate': [{}, []],
    'no reason': [{ rejection: { reasons: [] } }, []],
    'another reason': [{ rejection: because('interview_performance') }, []],
    'enough open': [{ gaps: [gap()], history: { offered: gapsOffered(['kafka', 'rust'], 'todo') } }, []],
  } satisfies Record<string, [Parameters<typeof factsWith>[0], string[]]>

  it.each(Object.entries(cases))('says %s in words of its own', (_, [facts, inserted]) => {
    expectEveryLanguage(closeASkillGap, facts, inserted)
  })
})

function offer(changes: Partial<LearningOfferFacts> = {}): LearningOfferFacts {
  return {
    id: 'offer',
    type: 'course',
    title: 'BI basics',
    provider: 'Nordkolleg',
    skills: ['power bi'],
    effortMinutes: 360,
    ...changes,
  }
}

function gapsOffered(skills: readonly string[], state: ItemState) {
  const ruleId = 'close-a-skill-gap'
  return skills.map((skill) => ({ ruleId, key: `${ruleId}:${skill}`, offeredOn: '2026-10-20', state }))
}
