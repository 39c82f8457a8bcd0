import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { checklist } from '../../src/rules/checklist.ts'
import type { Facts } from '../../src/rules/facts.ts'
import { makePlan } from '../../src/rules/make-plan.ts'
import { LANGUAGES, type Language } from '../../src/rules/vocabulary.ts'
import { arbitraryFacts } from '../support/arbitrary-facts.ts'
import { withLongLists, withLongNames, withShortNames } from '../support/stretched-facts.ts'

const samples = fc.sample(arbitraryFacts(checklist.map(({ id }) => id)), { numRuns: 400, seed: 7 })

/** How long each kind of text may be: with names of a letter or two, and with names of two hundred letters. */
const SHORT = { title: 140, why: 420, how: 200, ifThen: 140, reason: 320 }
const LONG = { title: 400, why: 1300, how: 900, ifThen: 320, reason: 700 }
type Kind = keyof typeof SHORT

const CASES: readonly (readonly [string, (facts: Facts) => Facts, Readonly<Record<Kind, number>>])[] = [
  ['the shortest names', withShortNames, SHORT],
  ['the longest names and lists', (facts) => withLongNames(withLongLists(facts)), LONG],
]

/** What a missing word leaves behind: two spaces, a space before a full stop, empty quotes or brackets. */
const HOLE = /\s{2}|\s[.,](\s|$)|“”|«\s*»|„“|\(\s*\)|\{\{|^[,.;:]|undefined|\bnull\b|\bNaN\b|\[object/

describe.each(CASES)('with %s', (_, stretched, characters) => {
  it.each(LANGUAGES)('each rule says whole sentences of a sensible length in %s', (language) => {
    const said = samples.flatMap((facts) => textsOf(stretched(facts), language))
    const faults = said.filter(
      ({ kind, text }) => text.trim() === '' || HOLE.test(text) || text.length > characters[kind],
    )
    expect(faults).toEqual([])
    expect(new Set(said.map(({ ruleId }) => ruleId)).size).toBe(checklist.length)
  })
})

it('these facts let each rule give its items', () => {
  const fired = samples.flatMap((facts) =>
    makePlan(withLongNames(withLongLists(facts))).trace.filter(({ fired }) => fired),
  )
  expect(new Set(fired.map(({ ruleId }) => ruleId)).size).toBe(checklist.length)
})

type Said = { ruleId: string; kind: Kind; text: string }

function textsOf(facts: Facts, language: Language): readonly Said[] {
  const { steps, trace } = makePlan({ ...facts, candidate: { ...facts.candidate, language } })
  const items = steps.flatMap((step) => step.items)
  return [
    ...items.flatMap(({ ruleId, title, why, how, ifThen }): Said[] => [
      { ruleId, kind: 'title', text: title },
      { ruleId, kind: 'why', text: why },
      ...how.map((text): Said => ({ ruleId, kind: 'how', text })),
      ...Object.values(ifThen ?? {}).map((text): Said => ({ ruleId, kind: 'ifThen', text })),
    ]),
    ...trace.flatMap(({ ruleId, reason }): Said[] =>
      reason === null ? [] : [{ ruleId, kind: 'reason', text: reason }],
    ),
  ]
}
