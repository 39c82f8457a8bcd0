import type { Context } from '../../context.ts'
import { baseRules } from '../../rules/bases.ts'
import type { SettingChanges } from '../../rules/make-plan.ts'
import type { Rule } from '../../rules/rule.ts'
import { LANGUAGES, STEPS } from '../../rules/vocabulary.ts'
import { rangesOf } from '../../rulesets/check-settings.ts'
import { publishedId, rulesInEffect } from '../rulesets/rules-in-effect.ts'
import type { RuleList } from './schemas.ts'

/** The rules in effect, and what the published ruleset leaves out; or those of a base version as they are. */
export async function listRules({ db, tenantId }: Context, { base }: { base?: string | undefined }): Promise<RuleList> {
  const by = base === undefined ? await rulesInEffect(db, tenantId, await publishedId(db, tenantId)) : asTheyAre(base)
  const { version, rules, changes } = by
  const basic = baseRules(version.replace(/\+.*$/, '')) ?? []
  const inEffect = new Map(rules.map((rule) => [rule.id, rule]))
  const own = rules.filter(({ id }) => !basic.some((rule) => rule.id === id))
  const all = STEPS.flatMap((step) =>
    [...basic.map((rule) => inEffect.get(rule.id) ?? rule), ...own].filter((rule) => rule.step === step),
  )
  return { rulesetVersion: version, data: all.map((rule) => asListed(rule, changes, basic, rules)) }
}

function asTheyAre(base: string) {
  return { version: base, rules: baseRules(base) ?? [], changes: {} }
}

function asListed(rule: Rule, changes: SettingChanges, basic: readonly Rule[], inEffect: readonly Rule[]) {
  const changed = (Object.hasOwn(changes, rule.id) ? changes[rule.id] : {}) as Readonly<Record<string, number>>
  const defaults = rule.settings as Readonly<Record<string, number>>
  return {
    id: rule.id,
    step: rule.step,
    origin: basic.some(({ id }) => id === rule.id) ? ('base' as const) : ('tenant' as const),
    isOff: !inEffect.some(({ id }) => id === rule.id),
    evidence: rule.evidence,
    settings: Object.entries(rangesOf(rule)).map(([name, [minimum, maximum]]) => {
      const standard = defaults[name] as number
      return { name, value: changed[name] ?? standard, default: standard, minimum, maximum }
    }),
    languages: [...(rule.languages ?? LANGUAGES)],
  }
}
