import { BASES, baseRules } from '../rules/bases.ts'
import type { Rule } from '../rules/rule.ts'
import { LANGUAGES } from '../rules/vocabulary.ts'
import { checkOwnRule } from './check-own-rule.ts'
import { checkReplacedTexts } from './check-replaced-texts.ts'
import { checkSettings } from './check-settings.ts'
import { checkSize } from './check-size.ts'
import { expectOneOf } from './expect.ts'
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
  return detail.length > DETAIL_CHARACTERS ? `${detail.slice(0, DETAIL_CHARACTERS)}…` : detail
}

function checkParts(document: RulesetDocument): Fault[] {
  const { base, languages, rules } = document
  const basic = baseRules(base)
  return [
    ...expectOneOf(base, [...BASES.keys()], '/base'),
    ...checkLanguages(languages),
    ...(basic ? checkChanges(document, basic) : []),
    ...rules.flatMap((rule, index) => checkOwnRule(rule, ['rules', index], languages)),
    ...checkIds(document),
  ]
}

function checkLanguages(languages: readonly string[]): Fault[] {
  if (languages.length === 0)
    return [{ pointer: '/languages', detail: `Name at least one of ${LANGUAGES.join(', ')}.` }]
  return languages.flatMap((language, index) => {
    const pointer = pointerTo('languages', index)
    const isRepeated = languages.indexOf(language) < index
    return isRepeated
      ? [{ pointer, detail: `“${language}” is named twice.` }]
      : expectOneOf(language, LANGUAGES, pointer)
  })
}

/** What a document changes in the base rules. */
function checkChanges({ off, settings, texts, languages, base }: RulesetDocument, basic: readonly Rule[]): Fault[] {
  const find = (id: string) => basic.find((rule) => rule.id === id)
  const unknown = (pointer: string, id: string) => [{ pointer, detail: `${base} has no rule “${id}”.` }]
  return [
    ...off.flatMap((id, index) => {
      if (off.indexOf(id) < index) return [{ pointer: pointerTo('off', index), detail: `“${id}” is named twice.` }]
      return find(id) ? [] : unknown(pointerTo('off', index), id)
    }),
    ...Object.entries(settings).flatMap(([id, changes]) => {
      const rule = find(id)
      return rule ? checkSettings(rule, changes) : unknown(pointerTo('settings', id), id)
    }),
    ...Object.entries(texts).flatMap(([id, replaced]) =>
      find(id) ? checkReplacedTexts(id, replaced, languages) : unknown(pointerTo('texts', id), id),
    ),
  ]
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
