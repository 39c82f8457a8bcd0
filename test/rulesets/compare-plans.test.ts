import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type MadePlan, makePlan, type PlannedItem } from '../../src/rules/make-plan.ts'
import type { IfThen } from '../../src/rules/rule.ts'
import { comparePlans } from '../../src/rulesets/compare-plans.ts'
import { compileRuleset } from '../../src/rulesets/compile-ruleset.ts'
import type { RulesetDocument } from '../../src/rulesets/ruleset-document.ts'
import { arbitraryFacts } from '../support/arbitrary-facts.ts'
import { arbitraryRuleset } from '../support/arbitrary-ruleset.ts'
import { factsWith } from '../support/facts.ts'
import { itemsOf } from '../support/plan-laws.ts'
import { ownTexts, rule, ruleset } from '../support/rulesets.ts'

const anyFacts = arbitraryFacts(['join-an-event', 'own-0'])

const planBy = (document: RulesetDocument, facts = factsWith()) => {
  const { rules, changes } = compileRuleset(document)
  return makePlan(facts, changes, rules)
}
const NOTHING = { gained: [], lost: [], changed: [] }
const keysOf = (items: readonly PlannedItem[]) => items.map(({ key }) => key)

const item: PlannedItem = {
  key: 'ask-your-mentor',
  ruleId: 'ask-your-mentor',
  step: 'strengthen_skills',
  language: 'en',
  title: 'Ask your mentor about one skill',
  why: 'Your mentor knows what they look for.',
  how: ['Choose one skill'],
  dueOn: '2026-11-04',
  priority: 65,
  effortMinutes: 15,
  evidence: { strength: 'design', source: 'Our mentors ask for it.' },
  links: [{ type: 'rejection', id: 'a' }],
  fulfilledBy: 'completePlanItem',
  snoozedUntil: null,
  visibility: 'tenant',
}
/** As a rule of the base has it. */
const IF_THEN = itemsOf(makePlan(factsWith())).find(({ ifThen }) => ifThen)?.ifThen as IfThen
const planOf = (...items: PlannedItem[]): MadePlan => ({
  steps: [{ step: 'strengthen_skills', items, reason: null }],
  trace: [],
})

describe('the difference between two plans', () => {
  it.each<[string, Partial<PlannedItem>]>([
    ['step', { step: 'reflect' }],
    ['language', { language: 'de' }],
    ['title', { title: 'Ask' }],
    ['why', { why: 'Because.' }],
    ['how', { how: ['Choose one skill', 'Write'] }],
    ['ifThen', { ifThen: IF_THEN }],
    ['dueOn', { dueOn: '2026-11-05' }],
    ['priority', { priority: 66 }],
    ['effortMinutes', { effortMinutes: 16 }],
    ['evidence', { evidence: { ...item.evidence, strength: 'weak' } }],
    ['links', { links: [] }],
    ['fulfilledBy', { fulfilledBy: 'createContact' }],
    ['snoozedUntil', { snoozedUntil: '2026-11-09' }],
    ['visibility', { visibility: 'candidate' }],
  ])('names %s', (name, changes) => {
    const now = { ...item, ...changes }
    expect(comparePlans(planOf(item), planOf(now))).toEqual({ ...NOTHING, changed: [{ item: now, fields: [name] }] })
  })

  it('names all that an item can differ in, once and in one order', () => {
    const now = Object.fromEntries(Object.keys(item).map((name) => [name, 'other'])) as unknown as PlannedItem
    const [found] = comparePlans(planOf(item), planOf({ ...now, key: item.key })).changed
    const names = Object.keys(item).filter((name) => name !== 'key' && name !== 'ruleId')
    expect(found?.fields.toSorted()).toEqual(names.toSorted())
  })

  it('tells what is there on one side only, as that side has it', () => {
    const other = { ...item, key: 'walk' }
    expect(comparePlans(planOf(item), planOf(other))).toEqual({ ...NOTHING, gained: [other], lost: [item] })
    expect(comparePlans(planOf(), planOf(item, other))).toEqual({ ...NOTHING, gained: [item, other] })
    expect(comparePlans(planOf(item, other), planOf())).toEqual({ ...NOTHING, lost: [item, other] })
    expect(comparePlans(planOf(), planOf())).toEqual(NOTHING)
  })

  it.each<[string, Partial<RulesetDocument>, object]>([
    ['nothing', {}, NOTHING],
    ['a rule of its own', { rules: [rule()] }, { ...NOTHING, gained: ['ask-your-mentor'] }],
    ['a rule that is off', { off: ['join-an-event'] }, { ...NOTHING, lost: ['join-an-event'] }],
    [
      'a setting',
      { settings: { 'join-an-event': { dueDays: 3 } } },
      { ...NOTHING, changed: [['join-an-event', ['dueOn']]] },
    ],
    [
      'other words',
      { texts: { 'join-an-event': { en: { title: 'Come', how: ['Come'] } } } },
      { ...NOTHING, changed: [['join-an-event', ['title', 'how']]] },
    ],
  ])('is, for a ruleset with %s, just that', (_, changes, difference) => {
    const { gained, lost, changed } = comparePlans(planBy(ruleset()), planBy(ruleset(changes)))
    const named = changed.map(({ item: { key }, fields }) => [key, fields])
    expect({ gained: keysOf(gained), lost: keysOf(lost), changed: named }).toEqual(difference)
  })

  it('names what a rule of its own changes about another', () => {
    const [before, after] = [
      planBy(ruleset({ rules: [rule()] })),
      planBy(ruleset({ rules: [rule({ priority: 1, texts: { en: ownTexts({ title: 'Call your mentor' }) } })] })),
    ]
    expect(comparePlans(before, after).changed.map(({ fields }) => fields)).toEqual([['title', 'priority']])
  })

  it('names all that waits when the load becomes too high', () => {
    const facts = factsWith({ history: { unansweredInLast7Days: 10 } })
    const lighter = ruleset({ settings: { 'lighten-the-load': { unansweredAbove: 5 } } })
    const { gained, lost, changed } = comparePlans(planBy(ruleset(), facts), planBy(lighter, facts))
    expect([keysOf(gained), lost]).toEqual([['lighten-the-load'], []])
    expect(changed.length).toBeGreaterThan(3)
    for (const { item: later, fields } of changed)
      expect([later.snoozedUntil, fields]).toEqual(['2026-11-09', ['snoozedUntil']])
  })
})

describe('the difference between any two plans', () => {
  it('is none of a plan with itself', () => {
    fc.assert(
      fc.property(arbitraryRuleset, anyFacts, (document, facts) => {
        expect(comparePlans(planBy(document, facts), planBy(document, structuredClone(facts)))).toEqual(NOTHING)
      }),
    )
  })

  it('leads from one to the other, and back', () => {
    fc.assert(
      fc.property(arbitraryRuleset, arbitraryRuleset, anyFacts, (one, other, facts) => {
        const [before, after] = [planBy(one, facts), planBy(other, facts)]
        const { gained, lost, changed } = comparePlans(before, after)
        const back = comparePlans(after, before)
        expect([keysOf(back.gained), keysOf(back.lost)]).toEqual([keysOf(lost), keysOf(gained)])
        expect(back.changed.map(({ fields }) => fields.length).toSorted()).toEqual(
          changed.map(({ fields }) => fields.length).toSorted(),
        )
        const kept = keysOf(itemsOf(before)).filter((key) => !keysOf(lost).includes(key))
        expect([...kept, ...keysOf(gained)].toSorted()).toEqual(keysOf(itemsOf(after)).toSorted())
      }),
    )
  })
})
