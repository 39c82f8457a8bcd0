import { expect } from '@jest/globals'
import { fulfillingOperation } from '../../src/http/ruleset-fields.ts'
import type { Facts } from '../../src/rules/facts.ts'
import { type MadePlan, makePlan, type PlannedItem, type SettingChanges } from '../../src/rules/make-plan.ts'
import type { Rule } from '../../src/rules/rule.ts'
import { STEPS } from '../../src/rules/vocabulary.ts'
import { WORDS_THAT_HURT } from './arbitrary-facts.ts'
import { factsWith } from './facts.ts'
import { deepFrozen, keysReversed } from './reshape.ts'

type Rules = { changes: SettingChanges; rules: readonly Rule[] }
type Law = (facts: Facts, rules: Rules) => void

/** What holds for any facts, whoever wrote the rules. */
export const PLAN_LAWS: readonly (readonly [string, Law])[] = [
  ['is the same to the byte for the same facts, in whatever order their keys come', isTheSameToTheByte],
  ['leaves the facts as they are', leavesTheFacts],
  ['has the ten steps in order, each with an item that everybody may read or a reason, never both', hasTheTenSteps],
  ['traces every rule, with the facts it looked at always under the same names', tracesEveryRule],
  ['uses each key once, named after its rule', usesEachKeyOnce],
  ['sets real dates, today or later', setsRealDates],
  ['gives priorities of 1 to 100, some minutes, one to four ways and evidence', givesWhatAnItemNeeds],
  ['names an operation that exists', namesAnOperation],
  ['says whole sentences without holes, and never a word that hurts', saysWholeSentences],
]

function isTheSameToTheByte(facts: Facts, rules: Rules): void {
  const plan = JSON.stringify(planOf(facts, rules))
  expect(JSON.stringify(planOf(structuredClone(facts), rules))).toBe(plan)
  expect(JSON.stringify(planOf(keysReversed(facts), rules))).toBe(plan)
}

function leavesTheFacts(facts: Facts, rules: Rules): void {
  planOf(deepFrozen(structuredClone(facts)), rules)
}

function hasTheTenSteps(facts: Facts, rules: Rules): void {
  const { steps } = planOf(facts, rules)
  expect(steps.map(({ step }) => step)).toEqual(STEPS)
  for (const { items, reason } of steps)
    expect(items.some(({ visibility }) => visibility === 'tenant')).toBe(reason === null)
}

function tracesEveryRule(facts: Facts, rules: Rules): void {
  const names = planOf(factsWith(), rules).trace.map(({ looked }) => Object.keys(looked))
  const { trace } = planOf(facts, rules)
  expect(trace.map(({ ruleId }) => ruleId)).toEqual(rules.rules.map((rule) => rule.id))
  expect(trace.map(({ looked }) => Object.keys(looked))).toEqual(names)
  for (const { fired, reason, itemKeys } of trace) expect(fired).toBe(reason === null && itemKeys.length > 0)
}

function usesEachKeyOnce(facts: Facts, rules: Rules): void {
  const items = itemsOf(planOf(facts, rules))
  expect(new Set(items.map(({ key }) => key)).size).toBe(items.length)
  for (const { key, ruleId } of items) expect(key.split(':')[0]).toBe(ruleId)
}

function setsRealDates(facts: Facts, rules: Rules): void {
  for (const { dueOn } of itemsOf(planOf(facts, rules))) {
    expect(new Date(`${dueOn}T00:00:00Z`).toISOString().slice(0, 10)).toBe(dueOn)
    expect(dueOn >= facts.today).toBe(true)
  }
}

function givesWhatAnItemNeeds(facts: Facts, rules: Rules): void {
  for (const { priority, effortMinutes, how, links } of itemsOf(planOf(facts, rules))) {
    expect(Number.isInteger(priority) && priority >= 1 && priority <= 100).toBe(true)
    expect(effortMinutes).toBeGreaterThan(0)
    expect(how.length >= 1 && how.length <= 4).toBe(true)
    expect(links.length).toBeGreaterThan(0)
  }
}

function namesAnOperation(facts: Facts, rules: Rules): void {
  for (const { fulfilledBy } of itemsOf(planOf(facts, rules)))
    expect(fulfillingOperation.options).toContain(fulfilledBy)
}

function saysWholeSentences(facts: Facts, rules: Rules): void {
  for (const text of textsOf(planOf(facts, rules))) {
    expect(text.trim()).not.toBe('')
    expect(text).not.toMatch(/\p{Surrogate}/u)
    expect(text).not.toMatch(/undefined|\bnull\b|\bNaN\b|\[object/i)
    expect(text).not.toMatch(WORDS_THAT_HURT)
  }
}

export function itemsOf({ steps }: MadePlan): readonly PlannedItem[] {
  return steps.flatMap(({ items }) => items)
}

export function textsOf(plan: MadePlan): readonly string[] {
  const ofItems = itemsOf(plan).flatMap(({ title, why, how, ifThen }) => [
    title,
    why,
    ...how,
    ...(ifThen ? Object.values(ifThen) : []),
  ])
  return [...ofItems, ...plan.trace.flatMap(({ reason }) => reason ?? [])]
}

function planOf(facts: Facts, { changes, rules }: Rules): MadePlan {
  return makePlan(facts, changes, rules)
}
