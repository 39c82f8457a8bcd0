import { BASES, baseRules } from '../rules/bases.ts'
import type { Rule } from '../rules/rule.ts'
import { STEPS } from '../rules/vocabulary.ts'
import { checkOwnRule } from './check-own-rule.ts'
import { checkReplacedTexts } from './check-replaced-texts.ts'
import { checkSettings } from './check-settings.ts'
import { checkSize } from './check-size.ts'
import { type Fault, pointerTo } from './fault.ts'
import type { RulesetDocument } from './ruleset-document.ts'

const MOST_FAULTS = 100
const DETAIL_CHARACTERS = 500

/** What in a document of the right shape cannot be used, in its order, at most a hundred; empty when it can be published. */
export function checkRuleset(document: RulesetDocument): Fault[] {
  const tooMuch = checkSize(document)
  if (tooMuch.length > 0) return tooMuch
  return checkParts(document)
    .slice(0, MOST_FAULTS)
    .map((fault) => ({ ...fault, detail: shortened(fault.detail) }))
}

/** A detail quotes what was written, and that may be long. */
function shortened(detail: string): string {
  return detail.length > DETAIL_CHARACTERS ? `${detail.slice(0, DETAIL_CHARACTERS).toWellFormed()}…` : detail
}

function checkParts(document: RulesetDocument): Fault[] {
  const { base, languages, rules } = document
  const basic = baseRules(base) ?? []
  return [
    ...refuseRepeated(languages, 'languages'),
    ...refuseRepeated(document.off, 'off'),
    ...checkChanges(document, basic),
    ...rules.flatMap((rule, index) => checkOwnRule(rule, ['rules', index], languages)),
    ...checkIds(document),
  ]
}

function refuseRepeated(words: readonly string[], place: string): Fault[] {
  return words.flatMap((word, index) =>
    words.indexOf(word) < index ? [{ pointer: pointerTo(place, index), detail: `“${word}” is named twice.` }] : [],
  )
}

/** What a document changes in the base rules. */
function checkChanges(document: RulesetDocument, basic: readonly Rule[]): Fault[] {
  const { off, settings, texts, languages, base } = document
  const find = (id: string) => basic.find((rule) => rule.id === id)
  const unknown = (pointer: string, id: string) => [{ pointer, detail: `${base} has no rule “${id}”.` }]
  return [
    ...off.flatMap((id, index) => (find(id) ? [] : unknown(pointerTo('off', index), id))),
    ...checkSteps(document, basic),
    ...Object.entries(settings).flatMap(([id, changes]) => {
      const rule = find(id)
      return rule ? checkSettings(rule, changes) : unknown(pointerTo('settings', id), id)
    }),
    ...Object.entries(texts).flatMap(([id, replaced]) =>
      find(id) ? checkReplacedTexts(id, replaced, languages) : unknown(pointerTo('texts', id), id),
    ),
  ]
}

/** Every plan goes through ten steps: a step that no rule speaks for could neither have an item nor say why not. */
function checkSteps({ off, rules }: RulesetDocument, basic: readonly Rule[]): Fault[] {
  const served = new Set([...basic.filter(({ id }) => !off.includes(id)), ...rules].map(({ step }) => step))
  return STEPS.filter((step) => !served.has(step)).map((step) => ({
    pointer: '/off',
    detail: `No rule is left for the step “${step}”: keep one of the base, or add one.`,
  }))
}

/** An id names one rule for ever: items and plans of all base versions are found by it. */
function checkIds({ rules }: RulesetDocument): Fault[] {
  const taken = new Set([...BASES.values()].flat().map(({ id }) => id))
  return rules.flatMap(({ id }, index) => {
    const isTaken = taken.has(id)
    taken.add(id)
    return isTaken ? [{ pointer: pointerTo('rules', index, 'id'), detail: `There is another rule “${id}”.` }] : []
  })
}
