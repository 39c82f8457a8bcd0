import { isDeepStrictEqual } from 'node:util'
import { v7 as uuid } from 'uuid'
import type { Context } from '../../context.ts'
import type { Tx } from '../../db/tenant.ts'
import { RULESET_VERSION } from '../../rules/checklist.ts'
import type { MadePlan, PlannedItem } from '../../rules/make-plan.ts'
import type { ActionItem, ActionPlan } from './schemas.ts'

type Owner = Pick<ActionPlan, 'id' | 'candidateId' | 'applicationId' | 'rejectionId'>

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
    if (!known) return { item: newItem(item), isNew: true }
    const isOverdue = known.dueOn < today && known.state !== 'snoozed'
    return { item: isOverdue ? planAnew(known, item) : giveLatestReason(known, item), isNew: false }
  })
}

/** The same request for a newer reason says the newer one: counts in it would be out of date. Another request keeps its words. */
function giveLatestReason(known: ActionItem, again: PlannedItem): ActionItem {
  const item = strengthen(known, again)
  if (again.title !== known.title || again.why === known.why) return item
  return { ...item, why: again.why, version: known.version + 1 }
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

/** The plan as clients see it, put together without reading it back. */
export function planOf(
  owner: Owner,
  made: MadePlan,
  items: readonly ActionItem[],
  digest: string,
  now: Date,
): ActionPlan {
  return {
    ...owner,
    state: 'open',
    closedReason: null,
    rulesetVersion: RULESET_VERSION,
    factsDigest: digest,
    madeAt: now,
    version: 1,
    createdAt: now,
    updatedAt: now,
    steps: made.steps.map(({ step, reason }) => ({ step, items: items.filter((item) => item.step === step), reason })),
  }
}

/** Why the steps without an item have none. */
export function reasonsOf(made: MadePlan): Record<string, string> {
  return Object.fromEntries(
    made.steps.filter(({ reason }) => reason !== null).map(({ step, reason }) => [step, reason as string]),
  )
}

export function insertPlan(tx: Tx, { tenantId, now }: Context, plan: ActionPlan, made: MadePlan): void {
  tx.send({
    name: 'insert-action-plan',
    text: `insert into action_plans (tenant_id, id, candidate_id, application_id, rejection_id, state, ruleset_version, facts_digest,
             reasons, trace, made_at, version, created_at, updated_at) values ($1, $2, $3, $4, $5, 'open', $6, $7, $8, $9, $10, 1, $10, $10)`,
    values: [
      tenantId,
      plan.id,
      plan.candidateId,
      plan.applicationId,
      plan.rejectionId,
      plan.rulesetVersion,
      plan.factsDigest,
      JSON.stringify(reasonsOf(made)),
      JSON.stringify(made.trace),
      now,
    ],
  })
}

/** Stores new items, renews known ones, and puts all of them on the plan in this order. */
export function putOnPlan(
  tx: Tx,
  { tenantId, now }: Context,
  plan: { id: string; candidateId: string },
  matched: readonly Matched[],
): void {
  const rows = matched.map(({ item, isNew }, index) => ({ ...item, isNew, position: index }))
  tx.send({
    name: 'put-items-on-plan',
    text: PUT_ITEMS,
    values: [tenantId, plan.id, plan.candidateId, now, JSON.stringify(rows)],
  })
}

const PUT_ITEMS = `
with given as (
  select * from json_to_recordset($5::json) as i (id uuid, key text, "ruleId" text, step step, title text, why text, how text[],
    "ifThen" json, "dueOn" date, priority int, "effortMinutes" int, evidence json, links json, "fulfilledBy" text, state item_state,
    "snoozedUntil" date, version int, "isNew" boolean, position int)
), added as (
  insert into action_items (tenant_id, id, candidate_id, key, rule_id, step, title, why, how, if_then, due_on, priority, effort_minutes,
    evidence, links, fulfilled_by, state, snoozed_until, version, created_at, updated_at)
  select $1, id, $3, key, "ruleId", step, title, why, how, "ifThen", "dueOn", priority, "effortMinutes", evidence, links, "fulfilledBy",
    state, "snoozedUntil", 1, $4, $4 from given where "isNew"
), strengthened as (
  update action_items i set title = g.title, why = g.why, how = g.how, if_then = g."ifThen", due_on = g."dueOn", links = g.links, priority = g.priority,
    version = g.version, updated_at = $4
  from given g where not g."isNew" and i.tenant_id = $1 and i.id = g.id and i.version <> g.version
  returning i.id
), shown_elsewhere as (
  update action_plans p set version = p.version + 1, updated_at = $4 from plan_items l
  where p.tenant_id = $1 and p.id <> $2 and l.tenant_id = $1 and l.plan_id = p.id and l.item_id in (select id from strengthened)
)
insert into plan_items as l (tenant_id, plan_id, item_id, position) select $1, $2, id, position from given
on conflict (tenant_id, plan_id, item_id) do update set position = excluded.position where l.position <> excluded.position`

function newItem(planned: PlannedItem): ActionItem {
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

/** What a person reads of the advice. */
function wordsOf({ title, why, how, ifThen }: PlannedItem) {
  return { title, why, how: [...how], ifThen: ifThen ? { ...ifThen, where: ifThen.where ?? null } : null }
}

/** The same advice for another reason: it rests on more records now, and is at least as important. */
export function strengthen(known: ActionItem, again: PlannedItem): ActionItem {
  const links = new Map([...known.links, ...again.links].map((link) => [`${link.type} ${link.id}`, link]))
  if (links.size === known.links.length && again.priority <= known.priority) return known
  return {
    ...known,
    links: [...links.values()],
    priority: Math.max(known.priority, again.priority),
    version: known.version + 1,
  }
}
