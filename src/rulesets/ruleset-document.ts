import type { EvidenceStrength, Language, Step, Visibility } from '../rules/vocabulary.ts'

/** What a tenant writes, as JSON of the right shape; whether it makes sense is for check-ruleset.ts to say. */
export type RulesetDocument = {
  /** The version of the base rules that it changes. */
  base: string
  /** The languages that its texts are in; people who read another one get the first. */
  languages: readonly Language[]
  /** Ids of base rules that say nothing. */
  off: readonly string[]
  /** By rule id: other values for its settings. */
  settings: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** By rule id and language: other words for the items of a base rule. */
  texts: Readonly<Record<string, SomeLanguages<ReplacedTexts>>>
  /** Rules of its own, each added at the end of its step. */
  rules: readonly OwnRule[]
}

type SomeLanguages<T> = Readonly<Partial<Record<Language, T | undefined>>>

/** Liquid over the documented facts; what is left out stays as it is. */
export type ReplacedTexts = {
  title?: string | undefined
  why?: string | undefined
  how?: readonly string[] | undefined
}

export type OwnRule = {
  /** Advice in the imperative and in kebab-case; unlike that of any base rule. */
  id: string
  step: Step
  evidence: { strength: EvidenceStrength; source: string }
  /** A condition in CEL over the documented facts. */
  when: string
  /** 1 to 100. */
  priority: number
  effortMinutes: number
  due: Due
  /** Exactly the languages of the ruleset. */
  texts: SomeLanguages<OwnTexts>
  /** `person`: given once, plans share it; `application`: given for each application. */
  about: 'person' | 'application'
  /** operationId of what does it; `completePlanItem` where it is left out. */
  fulfilledBy?: string | undefined
  /** Who may read its items at most; everybody at the tenant where it is left out. */
  visibility?: Visibility | undefined
}

/** Never earlier than the day of the plan. */
export type Due = { amount: number; unit: 'days' | 'business_days'; from: 'today' | 'news' }

/** Liquid over the documented facts; `none` says why there is nothing to do when the condition is not met. */
export type OwnTexts = { title: string; why: string; how: readonly string[]; none: string }
