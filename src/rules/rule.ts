import type { CalendarDate } from './calendar.ts'
import type { Facts } from './facts.ts'
import type { EvidenceStrength, EvidenceType, Language, Step, Visibility } from './vocabulary.ts'

/** One piece of advice: when it applies, what it says, and how well it is supported. One rule, one file. */
export type Rule<Settings extends object = object> = {
  /** The file's name: advice in the imperative. */
  id: string
  step: Step
  evidence: Evidence
  /** Defaults; what a number means is in its name (`dueBusinessDays`, `afterDays`). */
  settings: Settings
  /** The least and most that a setting may be set to, where its name does not say enough. */
  limits?: { readonly [Name in keyof Settings]?: readonly [number, number] }
  /** The facts the rule decides on, by name; shown in the explanation whether it fires or not. Same facts, same key order. */
  looksAt(facts: Facts, settings: Settings): Readonly<Record<string, Seen>>
  advise(facts: Facts, settings: Settings): Advice
  /**
   * Who may read its items and its trace, when it rests on records that not everybody may read: the narrowest of theirs.
   * Where it is left out, everybody at the tenant may.
   */
  visibility?(facts: Facts): Visibility
  /** Why an item of another key than it gives now is gone, where the rule can tell; null where it cannot. */
  whyGone?(facts: Facts, key: string): Silence | null
  /** Its advice may come again after it was done or skipped: the rule itself sees to the days between, by what was offered. */
  repeats?: true
  /** Its items stay in a light week, on top of the most important ones: they ask for a minute, or bring help. */
  staysInALightWeek?: true
  /** The languages it speaks, where it is not all of them; to everybody else it speaks the first. */
  languages?: readonly [Language, ...Language[]]
}

/** Lets a rule's settings be inferred while the list holds them all as `Rule`. */
export function rule<Settings extends object>(definition: Rule<Settings>): Rule {
  return definition
}

export type Seen = string | number | boolean | null | readonly string[]

/** Items to do, or the reason for there being none now, as one sentence for the person. */
export type Advice = ({ items: readonly [Item, ...Item[]] } | Silence) & Shortfall

/** Why there is nothing to do; `done` when what the rule asks for has been done, so that its open items are done too. */
export type Silence = { none: string; done?: true }

/** Where advice is less than it should be; the trace tells, so that whoever wrote the rule can mend it. */
export type Shortfall = {
  /** A tenant's condition or text could not be worked out from these facts. */
  failed?: true
  /** There is no text in the person's language: the one that was used, `base` for the words of the base version. */
  fellBackTo?: Language | 'base'
}

export type Evidence = {
  strength: EvidenceStrength
  /** Author, year and finding, or what was looked for and not found. */
  source: string
}

export type Item = {
  /**
   * Unique among the candidate's open items: the rule's id for advice to the person, `<rule>:<application id>` for advice
   * on one application, `<rule>:<skill>` for one skill.
   */
  key: string
  title: string
  /** Which facts it rests on, in words a person understands. */
  why: string
  /** One to four concrete steps. */
  how: readonly string[]
  ifThen?: IfThen
  dueOn: CalendarDate
  /** 1 (can wait) to 100 (first). */
  priority: number
  effortMinutes: number
  /** The records this item rests on. */
  links: readonly Link[]
  /** operationId of the API operation that does what the item asks. */
  fulfilledBy: string
}

/** A plan made in advance: when and where it happens, and what to do if something comes between. */
export type IfThen = { when: string; where?: string; obstacle: string; then: string }

export type Link = { type: LinkType; id: string }
export type LinkType =
  | EvidenceType
  | 'skill_gap'
  | 'learning_offer'
  | 'contact'
  | 'networking_event'
  | 'setback_plan'
  | 'check_in'
