import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { compileCondition } from '../../../src/rulesets/conditions/compile-condition.ts'
import { SourceFault } from '../../../src/rulesets/fault.ts'
import { endings, factsWith, feedback, gap } from '../../support/facts.ts'

/** Known: a request that was answered, two gaps, seven endings. Unknown: thanks, reflection, location, ratings but one. */
const facts = factsWith({
  today: '2026-11-06',
  tenant: { holidays: ['2026-11-04'] },
  candidate: { skills: ['SQL', 'Excel'], weeklyGoal: 3 },
  application: { location: null, skillsAsked: ['SQL', 'Power BI', 'Go'] },
  feedback: feedback({ ratings: { communication: 2 }, areas: ['skills'] }),
  gaps: [gap({ severity: 'high', kind: 'method' }), gap({ skill: 'Go', severity: 'low', state: 'in_progress' })],
  history: { endings: endings(7), appliedThisWeek: 2 },
})

const isMet = (condition: string) => compileCondition(condition).isMet(facts)

describe('a condition', () => {
  it.each([
    'true',
    'rejection.stageReached == "interview"',
    'rejection.outcome != "no_response"',
    'history.appliedThisWeek == 2',
    'history.appliedThisWeek == 2.0',
    'history.appliedThisWeek < candidate.weeklyGoal',
    'history.appliedThisWeek >= 2 && history.appliedThisWeek <= 2',
    'candidate.weeklyGoal - history.appliedThisWeek == 1',
    '7 / 2 == 3.5 && 7 % 2 == 1 && -(2 * 3) == -6 && 0x10 == 16',
    'candidate.feedbackOptIn && !candidate.coachFirst',
    'false || true',
    '!(false || false)',
    'rejection.stageReached in ["offer", "interview"]',
    '2 in [1, 2]',
    '"SQL" in candidate.skills',
    '!("Go" in candidate.skills)',
    'candidate.skills[0] == "SQL" && candidate.skills[1] == "Excel"',
    'rejection.receivedOn < today',
    'rejection.receivedOn == "2026-11-02"',
    '"2026-11-01" < rejection.receivedOn',
    'daysBetween(rejection.receivedOn, today) == 4',
    'daysBetween(today, rejection.receivedOn) == -4',
    'daysBetween("2026-12-31", "2027-01-01") == 1',
    'businessDaysBetween(rejection.receivedOn, today) == 3',
    'size(history.endings) == 7 && history.endings.size() == 7 && size("né") == 2',
    'has(feedback.state) && !has(rejection.thankedOn) && !has(reflection.ratings)',
    'has(candidate.skills) && !has(tenant.signposts)',
    'application.jobTitle.contains("Analyst") && application.jobTitle.startsWith("Data")',
    'application.jobTitle.endsWith("Analyst") && application.jobTitle.lowerAscii() == "data analyst"',
    'gaps.exists(gap, gap.severity == "high")',
    '!gaps.all(gap, gap.severity == "high") && gaps.all(gap, gap.skill != "")',
    'gaps.exists_one(gap, gap.state == "open")',
    'gaps.filter(gap, gap.state == "open").size() == 1',
    'gaps.filter(gap, gap.state == "open").exists(gap, gap.kind == "method")',
    '"Go" in gaps.map(gap, gap.skill)',
    'application.skillsAsked.exists(skill, gaps.exists(gap, gap.skill == skill))',
    'application.skillsAsked.filter(skill, !(skill in candidate.skills)).size() == 2',
    'history.endings.map(one, daysBetween(one.endedOn, today)).exists(days, days > 40)',
    '(size(gaps) > 1 ? "many" : "few") == "many"',
    '(true ? null : 1) == null',
    '// why\n size(gaps) > 0 // because',
    '"""a\nb""" == "a\\nb" && r"a\\b" == "a\\\\b" && \'x\' == "x"',
  ])('is met: %s', (condition) => {
    expect(isMet(condition)).toBe(true)
  })

  it.each([
    ['is equal to null', 'rejection.thankedOn == null && feedback != null && reflection == null', true],
    ['is equal to what is unknown too', 'rejection.thankedOn == feedback.remindedOn', true],
    ['is equal to nothing known', 'rejection.thankedOn == "2026-11-03" || application.location == ""', false],
    ['has parts that are unknown', 'reflection.ratings.confidence == null', true],
    ['is not more', 'feedback.ratings.confidence > 0', false],
    ['is not less', 'feedback.ratings.confidence <= 5', false],
    ['is no date before', 'rejection.thankedOn < today', false],
    ['gives an unknown number', 'feedback.ratings.confidence + 1 == null', true],
    ['gives an unknown number of days', 'daysBetween(rejection.thankedOn, today) == null', true],
    ['is in no list', 'application.location in ["Hamburg"]', false],
    ['counts as false', 'rejection.contact.hasPhone || gaps[5].activity.isStarted', false],
    ['counts as false when turned around', '!gaps[5].activity.isStarted', true],
    ['is what lies behind the end of a list', 'candidate.skills[2] == null && candidate.skills[-1] == null', true],
    ['is what lies between two places', 'candidate.skills[0.5] == null', true],
    ['has nothing in it as a list', 'rejection.employerWordsAreas.exists(area, true)', false],
    ['is not all of anything as a list', 'rejection.employerWordsAreas.all(area, true)', false],
    ['has no size', 'size(rejection.employerWordsAreas) == null', true],
    ['stays unknown when filtered', 'size(rejection.employerWordsAreas.filter(area, true)) == null', true],
    ['is the result of dividing by nothing', '1 / (2 - 2) == null && 1 % 0 == null', true],
    ['contains nothing', 'application.location.contains("a")', false],
    ['is no small text', 'application.location.lowerAscii() == null', true],
  ])('with something unknown: it %s', (_, condition, met) => {
    expect(isMet(condition)).toBe(met)
  })

  it('tells which facts it asks for', () => {
    const { reads } = compileCondition('gaps.exists(gap, gap.activity.isStarted) && feedback.state == "sent"')
    expect([...reads].toSorted()).toEqual([
      'feedback',
      'feedback.state',
      'gaps',
      'gaps[].activity',
      'gaps[].activity.isStarted',
    ])
  })
})

describe('a condition that cannot be used', () => {
  it.each<[string, string, RegExp, number]>([
    ['an unknown fact', 'mood == 1', /no fact “mood”; there are today, /, 0],
    ['an unknown part', 'rejection.stage == "x"', /“rejection” has no “stage”; it has id, /, 10],
    ['a part of a word', 'rejection.id.length > 1', /“rejection.id” is a text and has no “length”/, 13],
    ['a part of a list', 'gaps.severity == "x"', /“gaps” is a list: ask for what is in it with exists/, 5],
    [
      'a typing mistake in a closed list',
      'rejection.stageReached == "interveiw"',
      /never "interveiw"; it is one of saved, /,
      26,
    ],
    ['one within a list', 'rejection.stageReached in ["offer", "Offer"]', /never "Offer"/, 36],
    ['one asked the other way round', '"Skills" in rejection.employerWordsAreas', /never "Skills"/, 0],
    ['a number beside a word', 'history.appliedThisWeek == "2"', /is a number and “"2"” is a text/, 0],
    ['a word beside a number in a list', '"2" in [1, 2]', /is a text and “1” is a number/, 0],
    ['null where a fact is always known', 'rejection.receivedOn == null', /always known, and never null/, 0],
    ['a date that is none', 'rejection.receivedOn > "2026-02-30"', /"2026-02-30" is no date/, 23],
    ['a word where a date is asked for', 'daysBetween("yesterday", today) > 1', /"yesterday" is no date/, 12],
    ['words in an order', 'application.employer < "M"', /Numbers and dates come before/, 0],
    ['truths in an order', 'true < false', /Numbers and dates come before/, 0],
    ['two lists compared', 'candidate.skills == application.skillsAsked', /a list and cannot be compared/, 0],
    ['an object compared', 'feedback == reflection', /an object and cannot be compared/, 0],
    ['a number as condition', 'size(gaps) + 1', /true or false, and this is a number/, 0],
    ['a joined number', 'size(gaps) && true', /“size\(gaps\)” is a number, and “&&” joins/, 0],
    ['a turned-around number', '!size(gaps)', /“!” turns around/, 1],
    ['words that are added', '"a" + "b" == "ab"', /“\+” takes numbers/, 0],
    ['a minus before a word', '-"a" == 1', /“-” turns around/, 1],
    ['a choice by number', '1 ? true : false', /stands before “\?”/, 0],
    ['a choice between kinds', '(true ? 1 : "a") == 1', /things of one kind/, 12],
    ['a choice between lists', 'size(true ? gaps : gaps) > 1', /“gaps” is a list/, 12],
    ['“in” without a list', '"a" in application.employer', /“in” asks a list/, 7],
    ['a place that is no number', 'candidate.skills["0"] == "a"', /a place in a list is a number/, 17],
    ['a place in no list', 'candidate["skills"] == "a"', /“candidate” is an object, not a list/, 0],
    ['an empty list', '1 in []', /empty list/, 5],
    ['a list of kinds', '1 in [1, "a"]', /a list is of one kind/, 9],
    ['a list of lists', '1 in [[1]]', /written out of texts, numbers or dates/, 6],
    ['a map', '"a" in {"a": 1}', /cannot be used in a condition/, 7],
    ['bytes', 'b"a" == b"a"', /cannot be used in a condition/, 0],
    ['an unsigned number', '1u == 1', /cannot be used in a condition/, 0],
    ['has() of a whole fact', 'has(feedback)', /has\(\) asks|has\(\) invalid/, 4],
    ['size of a number', 'size(1) == 1', /Lists and texts have a size/, 5],
    ['too many parts', 'size(gaps, 1) == 1', /too many or too few/, 0],
    ['contains on a list', 'candidate.skills.contains("SQL")', /ask it with “in”/, 0],
    ['a walk through a word', 'application.employer.exists(x, true)', /walks through a list/, 0],
    ['a walk that asks a number', 'gaps.exists(gap, 1)', /“exists” asks what is true or false/, 17],
    ['a walk without a question', 'gaps.exists(gap)', /takes a name and what is asked/, 0],
    ['a walk with a filter in it', 'gaps.map(gap, true, gap.skill).size() > 1', /takes a name and what is asked/, 0],
    ['a name that is a fact', 'gaps.exists(today, true)', /“today” is the name of something else/, 12],
    ['a name that is taken', 'gaps.exists(a, gaps.exists(a, true))', /“a” is the name of something else/, 27],
    ['a name that has gone', 'gaps.exists(a, true) && a.skill == "x"', /no fact “a”/, 24],
  ])('has %s', (_, condition, detail, offset) => {
    expect(faultOf(condition)).toEqual({ detail: expect.stringMatching(detail), offset })
  })

  it.each<[string, string, RegExp]>([
    ['a regular expression', 'application.employer.matches("(a+)+$")', /“matches” cannot be called here/],
    ['a regular expression in a walk', 'candidate.skills.exists(s, s.matches(s))', /“matches” cannot be called here/],
    ['a regular expression as function', 'matches(application.employer, "(a+)+$")', /“matches” cannot be called here/],
    ['a word split into pieces', 'application.employer.split("").size() > 1', /“split” cannot be called here/],
    ['bytes read as JSON', 'b"{}".json().size() == 0', /cannot be used/],
    ['a time with a zone', 'timestamp("2026-01-01T00:00:00Z").getHours("Europe/Berlin") > 1', /cannot be called here/],
    ['a duration', 'duration("1h") > duration("1m")', /cannot be called here/],
    ['a conversion', 'int("1") == 1', /cannot be called here/],
    ['dyn', 'dyn(1) == 1', /cannot be called here/],
    ['a bound value', 'cel.bind(x, 1, x == 1)', /no fact “cel”/],
    ['a constructor', 'candidate.constructor == 1', /has no “constructor”/],
    ['a constructor at the top', 'constructor == 1', /no fact “constructor”/],
    ['a prototype', 'candidate.__proto__ == 1', /has no “__proto__”/],
    ['a prototype at the top', '__proto__ == 1', /Reserved identifier/],
    ['a prototype by name', 'candidate["__proto__"] == 1', /not a list/],
    ['a prototype of a list', 'gaps["constructor"] == 1', /a place in a list is a number/],
    ['the globals', 'globalThis.process == 1', /no fact “globalThis”/],
    ['a method of a list', 'gaps.push(1) == 1', /“push” cannot be called here/],
    ['walks three deep', 'gaps.all(a, gaps.all(b, gaps.all(c, true)))', /lies too deep/],
    ['walks three deep in a list', 'gaps.map(a, gaps.filter(b, gaps.exists(c, true))).size() > 1', /lies too deep/],
    ['more parts than one reads', `${'true || '.repeat(200)}true`, /maxAstNodes \(300\)/],
    ['brackets without end', `${'('.repeat(200)}true${')'.repeat(200)}`, /maxDepth \(20\)/],
    ['a list without end', `1 in [${'1,'.repeat(150)}1]`, /maxListElements \(100\)/],
    ['many parts of a call', 'size(gaps, 1, 2, 3, 4, 5)', /maxCallArguments/],
    ['signs without end', `${'!'.repeat(1990)}true`, /maxAstNodes|maxDepth/],
    ['a length without end', `true${' '.repeat(1_000_000)}`, /1000004 characters/],
    ['an open word', '"abc', /no condition in CEL/],
    ['nothing', '', /no condition in CEL/],
  ])('tries %s', (_, condition, detail) => {
    expect(faultOf(condition).detail).toMatch(detail)
  })

  it('is always one that tells where, whatever is written', () => {
    const tokens = [
      'gaps',
      '.',
      'exists',
      '(',
      ')',
      'x',
      ',',
      '&&',
      '!',
      '==',
      '1',
      '"a"',
      '[',
      ']',
      'null',
      '?',
      ':',
      'in',
      'today',
      '{',
      '-',
      '\n',
    ]
    const any = fc.oneof(
      fc.string({ maxLength: 40 }),
      fc.array(fc.constantFrom(...tokens), { maxLength: 25 }).map((list) => list.join('')),
    )
    fc.assert(
      fc.property(any, (condition) => {
        const found = faultOf(condition)
        expect(found.offset >= 0 && found.offset <= condition.length).toBe(true)
      }),
      { numRuns: 3000 },
    )
  })
})

describe('the work of a condition', () => {
  const many = factsWith({
    history: { endings: endings(40), unanswered: [] },
    candidate: { skills: Array(100).fill('SQL') },
  })

  it('is enough for two long lists', () => {
    const condition = 'history.endings.all(one, candidate.skills.all(skill, skill != one.location))'
    expect(compileCondition(condition).isMet(many)).toBe(true)
  })

  it('ends when it goes on and on', () => {
    const walk = 'history.endings.all(one, candidate.skills.all(skill, skill != one.location))'
    const condition = Array(7).fill(walk).join(' && ')
    expect(() => compileCondition(condition).isMet(many)).toThrow(/too many steps/)
  })

  it('counts each look into a list', () => {
    const look = '("Go" in candidate.skills || !("Go" in candidate.skills))'
    const condition = `history.endings.all(one, ${Array(12).fill(look).join(' && ')})`
    expect(() => compileCondition(condition).isMet(many)).toThrow(/too many steps/)
  })

  it('begins anew each time', () => {
    const { isMet } = compileCondition('history.endings.all(one, candidate.skills.all(skill, skill != one.location))')
    for (let time = 0; time < 20; time += 1) expect(isMet(many)).toBe(true)
  })
})

function faultOf(condition: string): { detail: string; offset: number } {
  try {
    compileCondition(condition)
  } catch (error) {
    if (error instanceof SourceFault) return { detail: error.message, offset: error.offset }
    throw error
  }
  return { detail: 'none', offset: 0 }
}
