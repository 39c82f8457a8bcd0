import type { Context } from '../../context.ts'
import type { Tx } from '../../db/tenant.ts'
import type { MadePlan } from '../../rules/make-plan.ts'
import { canRead } from '../../rules/vocabulary.ts'
import type { RulesInEffect } from '../rulesets/rules-in-effect.ts'
import type { Matched } from './match-items.ts'
import type { ActionItem, ActionPlan } from './schemas.ts'

type Owner = Pick<ActionPlan, 'id' | 'candidateId' | 'applicationId' | 'rejectionId'>

/** The plan as clients see it, put together without reading it back. */
export function planOf(
  owner: Owner,
  { version, rulesetId }: RulesInEffect,
  made: MadePlan,
  items: readonly ActionItem[],
  digest: string,
  { now, audience }: Context,
): ActionPlan {
  return {
    ...owner,
    state: 'open',
    closedReason: null,
    rulesetVersion: version,
    rulesetId,
    factsDigest: digest,
    madeAt: now,
    version: 1,
    createdAt: now,
    updatedAt: now,
    steps: made.steps.map(({ step, reason }) => ({
      step,
      items: items.filter((item) => item.step === step && canRead(audience, item.visibility)),
      reason,
    })),
  }
}

/** Why the steps without an item that everybody may read have none. */
export function reasonsOf(made: MadePlan): Record<string, string> {
  return Object.fromEntries(
    made.steps.filter(({ reason }) => reason !== null).map(({ step, reason }) => [step, reason as string]),
  )
}

export function insertPlan(tx: Tx, { tenantId, now }: Context, plan: ActionPlan, made: MadePlan): void {
  tx.send({
    name: 'insert-action-plan',
    text: `insert into action_plans (tenant_id, id, candidate_id, application_id, rejection_id, state, ruleset_version, ruleset_id, facts_digest,
             reasons, trace, made_at, version, created_at, updated_at) values ($1, $2, $3, $4, $5, 'open', $6, $7, $8, $9, $10, $11, 1, $11, $11)`,
    values: [
      tenantId,
      plan.id,
      plan.candidateId,
      plan.applicationId,
      plan.rejectionId,
      plan.rulesetVersion,
      plan.rulesetId,
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
  context: Context,
  plan: { id: string; candidateId: string },
  matched: readonly Matched[],
): void {
  const places = matched.map(({ item }, position) => ({ planId: plan.id, itemId: item.id, position }))
  storeItems(tx, context, plan.candidateId, matched, places, [plan.id])
}

export type Place = { planId: string; itemId: string; position: number }

/** Stores new items, renews known ones and puts them in their places; other plans that show a renewed one get a new version. */
export function storeItems(
  tx: Tx,
  { tenantId, now }: Context,
  candidateId: string,
  items: readonly Matched[],
  places: readonly Place[],
  versionedPlanIds: readonly string[],
): void {
  if (items.length === 0 && places.length === 0) return
  const rows = items.map(({ item, isNew }) => ({ ...item, isNew }))
  tx.send({
    name: 'store-items',
    text: STORE_ITEMS,
    values: [tenantId, candidateId, now, JSON.stringify(rows), JSON.stringify(places), versionedPlanIds],
  })
}

const STORE_ITEMS = `
with given as (
  select * from json_to_recordset($4::json) as i (id uuid, key text, "ruleId" text, step step, language language, title text, why text, how text[],
    "ifThen" json, "dueOn" date, priority int, "effortMinutes" int, evidence json, links json, "fulfilledBy" text, state item_state,
    "snoozedUntil" date, visibility visibility, version int, "isNew" boolean)
), added as (
  insert into action_items (tenant_id, id, candidate_id, key, rule_id, step, language, title, why, how, if_then, due_on, priority, effort_minutes,
    evidence, links, fulfilled_by, state, snoozed_until, visibility, version, created_at, updated_at)
  select $1, id, $2, key, "ruleId", step, language, title, why, how, "ifThen", "dueOn", priority, "effortMinutes", evidence, links, "fulfilledBy",
    state, "snoozedUntil", visibility, 1, $3, $3 from given where "isNew"
), renewed as (
  update action_items i set language = g.language, title = g.title, why = g.why, how = g.how, if_then = g."ifThen", due_on = g."dueOn", links = g.links, priority = g.priority,
    effort_minutes = g."effortMinutes", fulfilled_by = g."fulfilledBy", state = g.state, snoozed_until = g."snoozedUntil",
    visibility = g.visibility, version = g.version, updated_at = $3
  from given g where not g."isNew" and i.tenant_id = $1 and i.id = g.id and i.version <> g.version
  returning i.id
), shown_elsewhere as (
  update action_plans p set version = p.version + 1, updated_at = $3
  where p.tenant_id = $1 and p.id <> all($6::uuid[])
    and p.id in (select l.plan_id from plan_items l where l.tenant_id = $1 and l.item_id in (select id from renewed))
)
insert into plan_items as l (tenant_id, plan_id, item_id, position)
select $1, p."planId", p."itemId", p.position from json_to_recordset($5::json) as p ("planId" uuid, "itemId" uuid, position int)
on conflict (tenant_id, plan_id, item_id) do update set position = excluded.position where l.position <> excluded.position`
