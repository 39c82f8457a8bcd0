import { addDays, type CalendarDate } from './calendar.ts'
import { checklist } from './checklist.ts'
import type { Facts } from './facts.ts'
import { LIGHT_WEEK_DAYS, LIGHT_WEEK_ITEMS } from './light-week.ts'
import { lightenTheLoad } from './lighten-the-load.ts'
import type { Advice, Evidence, Item, Rule, Seen, Shortfall, Silence } from './rule.ts'
import { type InLanguages, type Language, STEPS, type Step, type Visibility } from './vocabulary.ts'

export type MadePlan = { steps: readonly PlannedStep[]; trace: readonly RuleTrace[] }

/** One of the ten steps: its items, or the sentence that says why there is none now that everybody may read. */
export type PlannedStep = { step: Step; items: readonly PlannedItem[]; reason: string | null }

export type PlannedItem = Item & {
  ruleId: string
  step: Step
  evidence: Evidence
  snoozedUntil: CalendarDate | null
  /** Of its texts. */
  language: Language
  visibility: Visibility
}

/** What one rule looked at and decided. `reason` is null when it fired. */
export type RuleTrace = {
  ruleId: string
  step: Step
  fired: boolean
  looked: Readonly<Record<string, Seen>>
  reason: string | null
  itemKeys: readonly string[]
  /** Who may read it. */
  visibility: Visibility
} & Shortfall

/** Changes to rules' settings, by rule id. */
export type SettingChanges = Readonly<Record<string, object>>

/** Facts in, plan and trace out. The same facts, settings and rules give the same plan, to the byte. */
export function makePlan(facts: Facts, changes: SettingChanges = {}, rules: readonly Rule[] = checklist): MadePlan {
  const items: PlannedItem[] = []
  const declined = declinedBy(facts)
  const trace = rules.map((rule) => consult(rule, facts, settingsOf(rule, changes), declined, items))
  const byStep = Map.groupBy(snoozeWhenTheLoadIsHigh(items, facts.today, rules), ({ step }) => step)
  const steps = STEPS.map((step) => {
    const ofStep = byStep.get(step) ?? []
    const isShown = ofStep.some(({ visibility }) => visibility === 'tenant')
    return { step, items: ofStep, reason: isShown ? null : whyNone(step, trace, facts.candidate.language) }
  })
  return { steps, trace }
}

function settingsOf({ id, settings }: Rule, changes: SettingChanges): object {
  const changed = Object.hasOwn(changes, id) ? changes[id] : undefined
  return changed ? { ...settings, ...changed } : settings
}

/** Adds the rule's items to those of the plan. */
function consult(
  rule: Rule,
  facts: Facts,
  settings: object,
  declined: ReadonlySet<string>,
  items: PlannedItem[],
): RuleTrace {
  const { id: ruleId, step, evidence } = rule
  const looked = rule.looksAt(facts, settings)
  const visibility = rule.visibility?.(facts) ?? 'tenant'
  const advice = adviceOf(rule, facts, settings, declined)
  const { fellBackTo, failed } = advice
  const isSilent = 'none' in advice
  const language = fellBackTo && fellBackTo !== 'base' ? fellBackTo : facts.candidate.language
  if (!isSilent)
    for (const item of advice.items)
      items.push({ ...item, ruleId, step, evidence, snoozedUntil: null, language, visibility })
  const trace: RuleTrace = {
    ruleId,
    step,
    fired: !isSilent,
    looked,
    reason: isSilent ? advice.none : null,
    itemKeys: isSilent ? [] : advice.items.map((item) => item.key),
    visibility,
  }
  return failed || fellBackTo ? { ...trace, ...(failed && { failed }), ...(fellBackTo && { fellBackTo }) } : trace
}

function adviceOf(rule: Rule, facts: Facts, settings: object, declined: ReadonlySet<string>): Advice {
  const { language } = facts.candidate
  if (declined.has(rule.id)) return { none: TEXTS[language].notForYou }
  const advice = rule.advise(facts, settings)
  const { languages } = rule
  const isInTheirs = !languages || languages.includes(language) || advice.failed
  return isInTheirs ? advice : { fellBackTo: languages[0], ...advice }
}

/** Ids of the rules whose kind of advice the person does not want. */
function declinedBy({ history }: Facts): ReadonlySet<string> {
  return new Set(history.offered.flatMap(({ ruleId, state }) => (state === 'not_for_me' ? [ruleId] : [])))
}

/** Ids of the rules whose items stay in a light week. */
export function stayInALightWeek(rules: readonly Rule[]): readonly string[] {
  return rules.filter(({ staysInALightWeek }) => staysInALightWeek).map(({ id }) => id)
}

/** When lighten-the-load spoke, the two most important items stay, next to those that always do; the rest waits a week. */
function snoozeWhenTheLoadIsHigh(
  items: readonly PlannedItem[],
  today: CalendarDate,
  rules: readonly Rule[],
): readonly PlannedItem[] {
  if (!items.some((item) => item.ruleId === lightenTheLoad.id)) return items
  const always = stayInALightWeek(rules)
  const others = items.filter(({ ruleId }) => !always.includes(ruleId))
  const kept = new Set(others.toSorted((a, b) => b.priority - a.priority).slice(0, LIGHT_WEEK_ITEMS))
  const until = addDays(today, LIGHT_WEEK_DAYS)
  return items.map((item) => (always.includes(item.ruleId) || kept.has(item) ? item : { ...item, snoozedUntil: until }))
}

/**
 * Why an item is no longer on a plan, as a sentence: the rule's own reason, where it fell silent. `done` when what it asked
 * for has happened.
 */
export function whyGone(
  facts: Facts,
  { ruleId, key }: { ruleId: string; key: string },
  changes: SettingChanges = {},
  rules: readonly Rule[] = checklist,
): Silence {
  const rule = rules.find(({ id }) => id === ruleId)
  const texts = TEXTS[facts.candidate.language]
  if (!rule) return { none: texts.noLongerGiven }
  const silence = rule.whyGone?.(facts, key) ?? adviceOf(rule, facts, settingsOf(rule, changes), declinedBy(facts))
  return 'none' in silence ? silence : { none: texts.noLongerTrue }
}

/** The first rule of the step that everybody may hear speaks for it: rules are listed with the most telling one first. */
function whyNone(step: Step, trace: readonly RuleTrace[], language: Language): string {
  const spoken = trace.find((entry) => entry.step === step && entry.visibility === 'tenant' && entry.reason !== null)
  return spoken?.reason ?? TEXTS[language].nothingNow
}

const TEXTS: InLanguages<Record<'notForYou' | 'nothingNow' | 'noLongerTrue' | 'noLongerGiven', string>> = {
  en: {
    notForYou: 'You said that this kind of advice is not for you.',
    nothingNow: 'There is nothing to show here now.',
    noLongerTrue: 'This no longer applies.',
    noLongerGiven: 'This advice is no longer given here.',
  },
  es: {
    notForYou: 'Dijiste que este tipo de consejo no es para ti.',
    nothingNow: 'Ahora no hay nada que mostrar aquí.',
    noLongerTrue: 'Esto ya no se aplica.',
    noLongerGiven: 'Este consejo ya no se da aquí.',
  },
  fr: {
    notForYou: 'Vous avez dit que ce genre de conseil n’est pas pour vous.',
    nothingNow: 'Il n’y a rien à montrer ici pour le moment.',
    noLongerTrue: 'Cela ne s’applique plus.',
    noLongerGiven: 'Ce conseil n’est plus donné ici.',
  },
  de: {
    notForYou: 'Sie haben gesagt, dass diese Art von Rat nichts für Sie ist.',
    nothingNow: 'Hier gibt es im Moment nichts zu zeigen.',
    noLongerTrue: 'Das trifft nicht mehr zu.',
    noLongerGiven: 'Dieser Rat wird hier nicht mehr gegeben.',
  },
}
