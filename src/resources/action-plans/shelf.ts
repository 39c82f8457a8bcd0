import { addDays } from '../../rules/calendar.ts'
import type { Facts } from '../../rules/facts.ts'
import { LIGHT_WEEK_DAYS, LIGHT_WEEK_ITEMS } from '../../rules/light-week.ts'
import { lightenTheLoad } from '../../rules/lighten-the-load.ts'
import { type MadePlan, type PlannedItem, stayInALightWeek, whyGone } from '../../rules/make-plan.ts'
import type { Silence } from '../../rules/rule.ts'
import { OPEN_ITEM_STATES } from '../../rules/vocabulary.ts'
import type { RulesInEffect } from '../rulesets/rules-in-effect.ts'
import type { HeldItem, KnownOffer, KnownPlan, KnownPlans } from './gather-facts.ts'
import { isSameInOtherWords, newItem, renew, share, strengthen } from './match-items.ts'
import { mayComeAgain } from './offers.ts'
import type { ActionItem } from './schemas.ts'

/** A plan whose rules ran again, and the digest of the facts they ran on. */
export type Rerun = { plan: KnownPlan; by: RulesInEffect; made: MadePlan; facts: Facts; digest: string }

/** A candidate's items while their plans are made again, before anything is written. */
export type Shelf = { lines: Line[]; offers: KnownOffer[]; startsLightWeek: boolean }

export type Line = {
  item: ActionItem
  /** As it is stored; null for what is new. */
  before: ActionItem | null
  /** Open plans that hold it, each with its place. */
  places: Map<string, number>
  /** The plans that held it before. */
  wasOn: ReadonlySet<string>
  isAboutOpen: boolean
  /** Plans that no longer ask for it. */
  left: Set<string>
  /** Why the last plan that left no longer asks for it. */
  silence: Silence | null
}

/** What no open plan holds any more counts as not offered, so that a plan which asks for it takes it up as it is. */
export function openShelf({ items, offers }: KnownPlans): Shelf {
  const free = new Set(
    items.filter(({ item, places }) => places.length === 0 && isOpen(item)).map(({ item }) => item.id),
  )
  return {
    lines: items.map(lineOf),
    offers: offers.filter(({ itemId }) => !free.has(itemId)),
    startsLightWeek: false,
  }
}

function lineOf({ item, places, isAboutOpen }: HeldItem): Line {
  return {
    item,
    before: item,
    places: new Map(places.map(({ planId, position }) => [planId, position])),
    wasOn: new Set(places.map(({ planId }) => planId)),
    isAboutOpen,
    left: new Set(),
    silence: null,
  }
}

/**
 * Puts what the rules ask for on the shelf, and takes from the plan what they no longer ask for. A rule that could not be
 * worked out says neither, so what it gave before stays.
 */
export function layOut(shelf: Shelf, { plan, by, made, facts }: Rerun): void {
  const { planId } = plan
  const planned = made.steps.flatMap(({ items }) => items)
  const held = shelf.lines.filter(({ places }) => places.has(planId))
  planned.forEach((again, position) => {
    noteLightWeek(shelf, again)
    const own = held.findLast(
      ({ item }) => item.key === again.key && !mayComeAgain(offerOf(item)) && !wasFulfilled(item),
    )
    const line = own ?? findShareable(shelf, again.key, plan.application.id)
    if (own) renewOwn(own, planId, again)
    else if (line) line.item = share(line.item, again, facts.today)
    const placed = line ?? addLine(shelf, again, planId, facts.today)
    placed.places.set(planId, position)
    placed.left.delete(planId)
    const offer = shelf.offers.find(({ itemId }) => itemId === placed.item.id)
    if (offer) Object.assign(offer, { state: placed.item.state, planIds: [...offer.planIds, planId] })
  })
  const broken = new Set(made.trace.flatMap(({ ruleId, failed, fired }) => (failed && !fired ? [ruleId] : [])))
  for (const line of held)
    if (isOpen(line.item) && !broken.has(line.item.ruleId) && !planned.some(({ key }) => key === line.item.key))
      leave(shelf, line, planId, whyGone(facts, line.item, by.changes, by.rules))
}

/** Done because it happened, not because the person said so: when it is undone, the advice comes again. */
function wasFulfilled({ state, stateReason }: ActionItem): boolean {
  return state === 'done' && stateReason !== null
}

/** Two plans that hold an item would take turns with its words: the newest one has them, and keeps them while it asks the same. */
function renewOwn(line: Line, planId: string, again: PlannedItem): void {
  if (!isOpen(line.item)) return
  const holders = [...line.places.keys()].filter((id) => !line.left.has(id)).toSorted()
  const hasTheWords = holders.length === 1 || (holders.at(-1) === planId && !isSameInOtherWords(line.item, again))
  line.item = hasTheWords ? renew(line.item, again) : strengthen(line.item, again)
}

function findShareable({ lines }: Shelf, key: string, applicationId: string): Line | undefined {
  const about = /:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/.exec(key)?.[1]
  return lines.find(
    ({ item, isAboutOpen }) => item.key === key && isOpen(item) && (!about || about === applicationId || isAboutOpen),
  )
}

function addLine(shelf: Shelf, again: PlannedItem, planId: string, today: string): Line {
  const item = newItem(again)
  const line: Line = {
    item,
    before: null,
    places: new Map(),
    wasOn: new Set(),
    isAboutOpen: false,
    left: new Set(),
    silence: null,
  }
  shelf.lines.push(line)
  shelf.offers.push({ ...offerOf(item), offeredOn: today, itemId: item.id, planIds: [planId] })
  return line
}

/** What another open plan still holds, or takes up after this one, only leaves this plan. */
function leave(shelf: Shelf, line: Line, planId: string, silence: Silence): void {
  line.left.add(planId)
  line.silence = silence
  const offer = shelf.offers.find(({ itemId }) => itemId === line.item.id)
  if (offer && isGone(line)) offer.state = 'retired'
}

/** No plan asks for it any more. */
export function isGone({ places, left }: Line): boolean {
  return left.size > 0 && [...places.keys()].every((planId) => left.has(planId))
}

/** What is gone is done, when what it asked for has happened, or retired, with the rule's own reason. */
export function settle({ lines }: Shelf): void {
  for (const line of lines.filter(isGone)) {
    const { none: reason, done } = line.silence as Silence
    line.item = { ...line.item, state: done ? 'done' : 'retired', stateReason: reason, snoozedUntil: null }
  }
}

/** A light week begins when the advice for it is new, or rests on a new check-in. */
function noteLightWeek(shelf: Shelf, again: PlannedItem): void {
  if (again.ruleId !== lightenTheLoad.id) return
  const known = shelf.lines.find((line) => line.item.key === again.key && isOpen(line.item) && !isGone(line))
  const rests = new Set(known?.item.links.map(({ id }) => id))
  const isNews = again.links.some(({ type, id }) => type === 'check_in' && !rests.has(id))
  if (!known || isNews) shelf.startsLightWeek = true
}

/** Over all plans, the most important items stay and what was still to do waits; what the person began stays with them. */
export function lightenTheWeek(shelf: Shelf, today: string, { rules }: RulesInEffect): void {
  if (!shelf.startsLightWeek) return
  const always = stayInALightWeek(rules)
  const due = shelf.lines.filter(
    (line) => !isGone(line) && ['todo', 'in_progress'].includes(line.item.state) && !always.includes(line.item.ruleId),
  )
  const rest = due.toSorted((one, other) => other.item.priority - one.item.priority).slice(LIGHT_WEEK_ITEMS)
  for (const line of rest)
    if (line.item.state === 'todo')
      line.item = {
        ...line.item,
        state: 'snoozed',
        snoozedUntil: addDays(today, LIGHT_WEEK_DAYS),
      }
}

const offerOf = ({ ruleId, key, state, dueOn }: ActionItem) => ({ ruleId, key, state, offeredOn: dueOn })

function isOpen({ state }: ActionItem): boolean {
  return OPEN_ITEM_STATES.includes(state)
}
