import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { BASES } from '../../src/rules/bases.ts'
import { FACT_CATALOGUE } from '../../src/rules/fact-catalogue.ts'
import type { Facts } from '../../src/rules/facts.ts'
import { makePlan } from '../../src/rules/make-plan.ts'
import { STEPS } from '../../src/rules/vocabulary.ts'
import { exampleFacts, inPlaceOf } from '../../src/rulesets/example-facts.ts'
import { arbitraryFacts } from '../support/arbitrary-facts.ts'
import { checkIn, endings, factsWith } from '../support/facts.ts'

type Given = Parameters<typeof exampleFacts>[0]

const anyFacts = arbitraryFacts(['join-an-event', 'lighten-the-load', 'ask-your-mentor'])
const asSent = (facts: Facts) => JSON.parse(JSON.stringify(facts)) as Given

/** The facts that say this one thing; what is one of a list comes alone. */
function saying(path: string, value: unknown): Given {
  const inside = (inner: unknown, part: string) =>
    part.endsWith('[]') ? { [part.slice(0, -2)]: [inner] } : { [part]: inner }
  return path.split('.').reduceRight(inside, value) as Given
}

describe('facts to try rules on', () => {
  it.each([...BASES])('make a plan of ten steps by %s from nothing at all', (_, rules) => {
    const { facts, faults } = exampleFacts({})
    expect([faults, makePlan(facts, {}, rules).steps.map(({ step }) => step)]).toEqual([[], STEPS])
  })

  it('are the documented examples where nothing is given; what may be unknown is, and lists are empty', () => {
    const { facts } = exampleFacts({ feedback: {}, gaps: [{ skill: 'Go', activity: {} }] })
    expect(Object.keys(facts)).toEqual(Object.keys(factsWith()))
    expect(facts).toMatchObject({
      today: '2026-11-02',
      tenant: { holidays: [], reapplyAfterMonths: 6, learningOffers: [] },
      candidate: { language: 'en', skills: [], weeklyGoal: 3 },
      rejection: { receivedOn: '2026-11-02', stageReached: 'interview', reasons: [], channel: null, contact: null },
      application: { employer: 'Hafen Logistics', appliedOn: null },
      feedback: { state: 'answered', sentOn: null, hasWords: true, areas: null, sections: [] },
      reflection: null,
      gaps: [{ skill: 'Go', severity: 'high', startedOn: null, activity: { title: 'SQL in a weekend' } }],
      checkIns: [],
    })
  })

  it.each(FACT_CATALOGUE.filter(({ type }) => !type.includes('object')))('are $path as its example has it', (fact) => {
    const given = saying(fact.path, fact.example)
    const { facts, faults } = exampleFacts(given)
    expect(faults).toEqual([])
    expect(facts).toMatchObject(given)
  })

  it.each(FACT_CATALOGUE)('leave $path unknown where it may be, and only there', ({ path, optional }) => {
    expect(exampleFacts(saying(path, null)).faults).toHaveLength(optional ? 0 : 1)
  })

  it('are a person’s where all are given, and make the same plans', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { facts: read, faults } = exampleFacts(asSent(facts))
        expect([read, faults]).toEqual([facts, []])
        for (const [, rules] of BASES) expect(makePlan(read, {}, rules)).toEqual(makePlan(facts, {}, rules))
      }),
    )
  })

  it('leave out what was not rated, as a person’s do', () => {
    const ratings = { reflection: { confidence: 4, communication: 2 }, feedback: { communication: 5 } }
    const given = { reflection: { ratings: ratings.reflection }, feedback: { ratings: ratings.feedback } }
    const { facts } = exampleFacts(given)
    expect([facts.reflection?.ratings, facts.feedback?.ratings]).toEqual([ratings.reflection, ratings.feedback])
    expect(JSON.stringify(makePlan(facts).steps)).not.toContain('null of 5')
  })

  it.each<[string, Given, string, RegExp]>([
    ['an unknown fact', { mood: 'low' }, '/mood', /no fact/],
    ['an unknown part', { network: { contacts: [{}, { 'a/b~c': 1 }] } }, '/network/contacts/1/a~1b~0c', /no fact/],
    ['a name of the prototype', JSON.parse('{"__proto__": {}}'), '/__proto__', /no fact/],
    ['a list for a thing', { candidate: [] }, '/candidate', /an object/],
    ['a thing for a list', { gaps: {} }, '/gaps', /a list/],
    ['a text in a list of things', { gaps: [{}, 'SQL'] }, '/gaps/1', /an object/],
    ['201 in a list', { candidate: { skills: Array(201).fill('SQL') } }, '/candidate/skills', /at most 200/],
    ['a number in a list of texts', { candidate: { skills: ['SQL', 1] } }, '/candidate/skills/1', /a text/],
    ['2001 characters', saying('application.employer', 'a'.repeat(2001)), '/application/employer', /1 to 2000/],
    ['NUL', saying('application.employer', 'a\0'), '/application/employer', /a text/],
    ['half a character', saying('application.employer', '\ud83d'), '/application/employer', /a text/],
    ['a number above 10000', saying('history.appliedThisWeek', 10_001), '/history/appliedThisWeek', /0 to 10000/],
    ['a number below 0', saying('history.appliedThisWeek', -1), '/history/appliedThisWeek', /whole number/],
    ['half a number', saying('history.appliedThisWeek', 1.5), '/history/appliedThisWeek', /whole number/],
    ['a text for a number', saying('history.appliedThisWeek', '1'), '/history/appliedThisWeek', /whole number/],
    ['a text for yes', saying('candidate.checkIns', 'true'), '/candidate/checkIns', /true or false/],
    ['a day that never was', { today: '2026-02-30' }, '/today', /calendar date/],
    ['a day long ago', { today: '1899-12-31' }, '/today', /calendar date/],
    ['an instant for a day', { today: '2026-11-02T10:00:00Z' }, '/today', /calendar date/],
    ['a day in a list that never was', saying('tenant.holidays', ['2026-13-01']), '/tenant/holidays/0', /date/],
    ['a word out of the list', saying('rejection.stageReached', 'lunch'), '/rejection/stageReached', /one of saved, /],
  ])('refuse %s', (_, given, pointer, detail) => {
    expect(exampleFacts(given).faults).toEqual([{ pointer, detail: expect.stringMatching(detail) }])
  })

  it('name each fault', () => {
    const { faults } = exampleFacts({ today: 1, mood: 1, gaps: [{ skill: 1, level: 1 }] })
    const pointers = faults.map(({ pointer }) => pointer)
    expect(pointers.toSorted()).toEqual(['/gaps/0/level', '/gaps/0/skill', '/mood', '/today'])
  })
})

describe('the ending that a plan answers', () => {
  const application = { id: 'this', location: 'Bremen' }
  const idsFor = (given: Given) => exampleFacts(given).facts.history.endings.map(({ applicationId }) => applicationId)
  const earlier = Array.from({ length: 200 }, (_, index) => ({ ...endings(1)[0], applicationId: `${index}` }))

  it('is added to the others where it is missing, the latest 200 of them', () => {
    const { facts } = exampleFacts({ application, rejection: { outcome: 'no_response' } })
    const { outcome, location } = { outcome: 'no_response', location: 'Bremen' }
    expect(facts.history.endings).toMatchObject([{ applicationId: 'this', endedOn: '2026-11-02', outcome, location }])
    expect(idsFor({ application, history: { endings: earlier.slice(0, 1) } })).toEqual(['0', 'this'])
    const [, ...latest] = earlier.map(({ applicationId }) => applicationId)
    expect(idsFor({ application, history: { endings: earlier } })).toEqual([...latest, 'this'])
    expect(idsFor({ application: { id: '7' }, history: { endings: earlier } })).toHaveLength(200)
  })
})

describe('a person’s facts with some in their place', () => {
  const real = factsWith({ candidate: { skills: ['Go'], language: 'fr' }, checkIns: [checkIn(1)] })
  const over = (given: Given) => inPlaceOf(real, given, exampleFacts(given))

  it('are theirs but for those, each as a whole', () => {
    expect(over({})).toEqual(real)
    const example = exampleFacts({ candidate: { weeklyGoal: 1 } }).facts.candidate
    expect(over({ candidate: { weeklyGoal: 1 }, checkIns: [] })).toEqual({ ...real, candidate: example, checkIns: [] })
    expect(over({ application: { id: 'other' } }).history.endings.at(-1)?.applicationId).toBe('other')
  })
})
