import { describe, expect, it } from '@jest/globals'
import { Environment } from '@marcbachmann/cel-js'
import fc from 'fast-check'
import { compileCondition } from '../../../src/rulesets/conditions/compile-condition.ts'
import { endings, factsWith, feedback, gap } from '../../support/facts.ts'

const facts = factsWith({
  today: '2026-11-06',
  candidate: { skills: ['SQL', 'Excel'], weeklyGoal: 3 },
  feedback: feedback(),
  gaps: [gap({ severity: 'high' }), gap({ skill: 'Go', severity: 'low' })],
  history: { endings: endings(7), appliedThisWeek: 2, unansweredInLast7Days: 4 },
})

/** The library's own evaluator, without types: all that is asked below is known, and each number is written as `2.0`. */
const library = new Environment({ unlistedVariablesAreDyn: true })

const number = fc.oneof(
  fc.integer({ min: -9, max: 9 }).map((value) => (value < 0 ? `(-${-value}.0)` : `${value}.0`)),
  fc.constantFrom('history.appliedThisWeek', 'candidate.weeklyGoal', 'history.unansweredInLast7Days'),
)
const word = fc.constantFrom('application.employer', 'application.jobTitle', '"Data Analyst"', '"Hafen"', '"o"', "'Ä'")
const words = fc.constantFrom(
  'candidate.skills',
  'application.skillsAsked',
  '["SQL", "Data Analyst"]',
  'gaps.map(gap, gap.skill)',
)
const severity = fc.constantFrom('"high"', '"low"')

const { condition } = fc.letrec<{ condition: string; sum: string }>((tie) => ({
  sum: fc.oneof(
    { maxDepth: 3 },
    number,
    fc.tuple(tie('sum'), fc.constantFrom('+', '-', '*'), tie('sum')).map(([a, op, b]) => `(${a} ${op} ${b})`),
  ),
  condition: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom('true', 'false', 'candidate.feedbackOptIn', 'candidate.coachFirst', 'has(feedback.state)'),
    fc.tuple(tie('sum'), fc.constantFrom('==', '!=', '<', '<=', '>', '>='), tie('sum')).map((parts) => parts.join(' ')),
    fc.tuple(word, fc.constantFrom('==', '!='), word).map((parts) => parts.join(' ')),
    fc
      .tuple(word, fc.constantFrom('contains', 'startsWith', 'endsWith'), word)
      .map(([a, ask, b]) => `${a}.${ask}(${b})`),
    fc.tuple(word, words).map(([one, list]) => `${one} in ${list}`),
    fc.tuple(words, fc.constantFrom('>', '<', '>=')).map(([list, op]) => `${list}.size() ${op} 2.0`),
    fc
      .tuple(fc.constantFrom('exists', 'all', 'exists_one'), severity)
      .map(([walk, is]) => `gaps.${walk}(gap, gap.severity == ${is})`),
    fc.tuple(words, words).map(([a, b]) => `${a}.filter(one, one in ${b}).size() > 0.0`),
    fc.tuple(tie('condition'), fc.constantFrom('&&', '||'), tie('condition')).map(([a, op, b]) => `(${a} ${op} ${b})`),
    tie('condition').map((part) => `!(${part})`),
    fc.tuple(tie('condition'), tie('condition'), tie('condition')).map(([a, b, c]) => `(${a} ? ${b} : ${c})`),
  ),
}))

describe('a condition about what is known', () => {
  it('means what the library takes it to mean', () => {
    let met = 0
    const readable = condition.filter((text) => text.length <= 900)
    fc.assert(
      fc.property(readable, (text) => {
        const ours = compileCondition(text).isMet(facts)
        met += ours ? 1 : 0
        expect(ours).toBe(library.evaluate(text, facts))
      }),
      { numRuns: 2000 },
    )
    expect(met).toBeGreaterThan(400)
    expect(met).toBeLessThan(1600)
  })
})
