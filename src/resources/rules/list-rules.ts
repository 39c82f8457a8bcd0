import type { Context } from '../../context.ts'
import { baseRules } from '../../rules/bases.ts'
import type { SettingChanges } from '../../rules/make-plan.ts'
import type { Rule } from '../../rules/rule.ts'
import { LANGUAGES, STEPS } from '../../rules/vocabulary.ts'
import { rangesOf } from '../../rulesets/check-settings.ts'
import { rulesNow } from '../rulesets/rules-in-effect.ts'
import type { RuleList } from './schemas.ts'

/** The rules in effect, and what the published ruleset leaves out; or those of a base version as they are. */
export async function listRules({ db, tenantId }: Context, { base }: { base?: string | undefined }): Promise<RuleList> {
  const by = base === undefined ? await rulesNow(db, tenantId) : asTheyAre(base)
  const basic = baseRules(by.base) ?? []
  const inEffect = new Map(by.rules.map((rule) => [rule.id, rule]))
  const own = by.rules.filter(({ id }) => !basic.some((rule) => rule.id === id))
  const all = STEPS.flatMap((step) =>
    [...basic.map((rule) => inEffect.get(rule.id) ?? rule), ...own].filter((rule) => rule.step === step),
  )
  const data = all.map((rule) => ({
    ...asListed(rule, by.changes),
    origin: own.includes(rule) ? ('tenant' as const) : ('base' as const),
    isOff: !inEffect.has(rule.id),
  }))
  return { rulesetVersion: by.version, data }
}

function asTheyAre(base: string) {
  return { base, version: base, rules: baseRules(base) ?? [], changes: {} }
}

function asListed(rule: Rule, changes: SettingChanges) {
  const changed = (Object.hasOwn(changes, rule.id) ? changes[rule.id] : {}) as Readonly<Record<string, number>>
  const defaults = rule.settings as Readonly<Record<string, number>>
  return {
    id: rule.id,
    step: rule.step,
    evidence: rule.evidence,
    settings: Object.entries(rangesOf(rule)).map(([name, [minimum, maximum]]) => {
      const standard = defaults[name] as number
      return { name, value: changed[name] ?? standard, default: standard, minimum, maximum }
    }),
    languages: [...(rule.languages ?? LANGUAGES)],
  }
}
