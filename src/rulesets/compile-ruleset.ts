import { baseRules } from '../rules/bases.ts'
import type { SettingChanges } from '../rules/make-plan.ts'
import type { Rule } from '../rules/rule.ts'
import { type Language, STEPS } from '../rules/vocabulary.ts'
import { SourceFault } from './fault.ts'
import { brokenRule, ownRule } from './own-rule.ts'
import { inItsOwnWords, withReplacedTexts } from './replaced-texts.ts'
import type { OwnRule, RulesetDocument } from './ruleset-document.ts'

/** Ready for `makePlan(facts, changes, rules)`, as often as one likes. */
export type CompiledRuleset = { rules: readonly Rule[]; changes: SettingChanges }

/**
 * The rules of a document that checkRuleset() found nothing in. A part that no longer reads, because a fact or a limit has
 * changed since it was published, fails in the trace of each plan; only a base that is not known throws.
 */
export function compileRuleset({ base, languages, off, settings, texts, rules }: RulesetDocument): CompiledRuleset {
  const basic = baseRules(base)
  if (!basic) throw new Error(`There is no base version ${base}`)
  const kept = basic.filter(({ id }) => !off.includes(id)).map((rule) => spokenAs(rule, texts))
  const own = rules.map((rule) => made(rule, languages as readonly [Language, ...Language[]]))
  const all = STEPS.flatMap((step) => [kept, own].flatMap((some) => some.filter((rule) => rule.step === step)))
  return { rules: all, changes: settings }
}

function spokenAs(rule: Rule, texts: RulesetDocument['texts']): Rule {
  const replaced = Object.hasOwn(texts, rule.id) ? texts[rule.id] : undefined
  return replaced
    ? unlessBroken(
        () => withReplacedTexts(rule, replaced),
        () => inItsOwnWords(rule),
      )
    : rule
}

function made(rule: OwnRule, languages: readonly [Language, ...Language[]]): Rule {
  return unlessBroken(
    () => ownRule(rule, languages),
    () => brokenRule(rule),
  )
}

function unlessBroken<T>(make: () => T, otherwise: () => T): T {
  try {
    return make()
  } catch (error) {
    if (error instanceof SourceFault) return otherwise()
    throw error
  }
}
