import { describe, expect, it } from '@jest/globals'
import { closeASkillGap } from '../../src/rules/close-a-skill-gap.ts'
import type { ItemState, ReasonCode, StatedBy } from '../../src/rules/vocabulary.ts'
import { factsWith } from '../support/facts.ts'

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

function gapsOffered(skills: readonly string[], state: ItemState) {
  const ruleId = 'close-a-skill-gap'
  return skills.map((skill) => ({ ruleId, key: `${ruleId}:${skill}`, offeredOn: '2026-10-20', state }))
}
