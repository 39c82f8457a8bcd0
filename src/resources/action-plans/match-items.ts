import { isDeepStrictEqual } from 'node:util'
import { v7 as uuid } from 'uuid'
import type { PlannedItem } from '../../rules/make-plan.ts'
import type { ActionItem } from './schemas.ts'

export type Matched = { item: ActionItem; isNew: boolean }

/** Items of a run beside those already open for the person: shared ones are strengthened, the rest is new. */
export function matchItems(
  planned: readonly PlannedItem[],
  openItems: readonly ActionItem[],
  today: string,
): Matched[] {
  const open = new Map(openItems.map((item) => [item.key, item]))
  return planned.map((item) => {
    const known = open.get(item.key)
    return known ? { item: share(known, item, today), isNew: false } : { item: newItem(item), isNew: true }
  })
}

/** What another plan already asks for: it rests on more records now, and says the latest reason. Another request keeps its words. */
export function share(known: ActionItem, again: PlannedItem, today: string): ActionItem {
  const isOverdue = known.dueOn < today && known.state !== 'snoozed'
  if (isOverdue) return planAnew(known, again)
  return isSameInOtherWords(known, again) ? strengthen(known, again) : renew(known, again)
}

/** Advice whose day has passed says what it would say today, or a new plan would begin with last month's dates. */
function planAnew(known: ActionItem, again: PlannedItem): ActionItem {
  return { ...strengthen(known, again), ...wordsOf(again), dueOn: again.dueOn, version: known.version + 1 }
}

/**
 * The same item after the facts moved: its words are those of now, its id and state stay. So do its due date and the day
 * of its if-then plan, unless the title, and with it what is asked, became another.
 */
export function renew(known: ActionItem, again: PlannedItem): ActionItem {
  const words = wordsOf(again)
  const { ifThen } = words
  const dated =
    words.title === known.title
      ? { dueOn: known.dueOn, ifThen: ifThen && { ...ifThen, when: known.ifThen?.when ?? ifThen.when } }
      : { dueOn: again.dueOn }
  const renewed = { ...strengthen(known, again), ...words, ...dated, version: known.version }
  return isDeepStrictEqual(renewed, known) ? known : { ...renewed, version: known.version + 1 }
}

export function newItem(planned: PlannedItem): ActionItem {
  return {
    ...planned,
    ...wordsOf(planned),
    id: uuid(),
    links: [...planned.links],
    state: planned.snoozedUntil ? 'snoozed' : 'todo',
    stateReason: null,
    stateChangedAt: null,
    version: 1,
  }
}

/** What a person reads of the advice, and who may read it. */
function wordsOf({ language, title, why, how, ifThen, effortMinutes, fulfilledBy, visibility }: PlannedItem) {
  return {
    language,
    title,
    why,
    how: [...how],
    ifThen: ifThen ? { ...ifThen, where: ifThen.where ?? null } : null,
    effortMinutes,
    fulfilledBy,
    visibility,
  }
}

/** The same advice for another reason: it rests on more endings now, and is at least as important. */
export function strengthen(known: ActionItem, again: PlannedItem): ActionItem {
  const links = new Map([...known.links.filter(isOfEnding), ...again.links].map((link) => [nameOf(link), link]))
  const isSame = links.size === known.links.length && known.links.every((link) => links.has(nameOf(link)))
  if (isSame && again.priority <= known.priority) return known
  return {
    ...known,
    links: isSame ? known.links : [...links.values()],
    priority: Math.max(known.priority, again.priority),
    version: known.version + 1,
  }
}

/** Another title, in the same language, for what rests on the same records and is done in the same way. */
export function isSameInOtherWords(known: ActionItem, again: PlannedItem): boolean {
  const recordsOf = (links: readonly Link[]) =>
    links
      .filter((link) => !isOfEnding(link))
      .map(nameOf)
      .toSorted()
  return (
    again.title !== known.title &&
    again.language === known.language &&
    again.fulfilledBy === known.fulfilledBy &&
    isDeepStrictEqual(recordsOf(again.links), recordsOf(known.links))
  )
}

type Link = PlannedItem['links'][number]

/** Endings add up; other records are those of the latest reason. */
const isOfEnding = ({ type }: Link) => type === 'rejection' || type === 'application'
const nameOf = ({ type, id }: Link) => `${type} ${id}`
