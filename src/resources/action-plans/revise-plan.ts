import type { Context } from '../../context.ts'
import type { Tx } from '../../db/tenant.ts'
import { notFound } from '../../errors.ts'
import { recordEvent } from '../../jobs/events.ts'
import { RULESET_VERSION } from '../../rules/checklist.ts'
import { type MadePlan, makePlan, type PlannedItem } from '../../rules/make-plan.ts'
import { OPEN_ITEM_STATES } from '../../rules/vocabulary.ts'
import { digestOf, factsOf } from './facts-of.ts'
import { gatherFacts } from './gather-facts.ts'
import { ITEM_JSON } from './queries.ts'
import { readPlan } from './read-plan.ts'
import { rejectionFactsOf } from './rejection-facts-of.ts'
import type { ActionItem, ActionPlan, PlanRevision } from './schemas.ts'
import { matchItems, putOnPlan, reasonsOf, renew, strengthen } from './store-plan.ts'

type Owner = Pick<ActionPlan, 'id' | 'candidateId' | 'applicationId' | 'rejectionId'>

/** Runs the rules again inside the transaction of what made it necessary; the caller holds the candidate. */
export async function revisePlan(tx: Tx, context: Context, plan: Owner): Promise<PlanRevision> {
  const { tenantId, now, db } = context
  const known = await gatherFacts(tx, tenantId, plan.applicationId, now, plan.id)
  const rejection = await db.rejection.findFirst({ where: { id: plan.rejectionId } })
  if (!known || !rejection) throw notFound('action plan')
  const facts = factsOf(known, rejectionFactsOf(rejection, known.timeZone), rejection.receivedAt)
  const made = makePlan(facts)
  const planned = made.steps.flatMap(({ items }) => items)
  const before = await itemsOf(tx, tenantId, plan.id)

  const heldByKey = new Map(before.map((held) => [held.item.key, held]))
  const matched = matchItems(planned, known.openItems, known.today).map((match, index) => {
    const held = heldByKey.get(match.item.key)
    return held ? { item: again(held, planned[index] as PlannedItem), isNew: false } : match
  })
  const added = matched.filter(({ item }) => !heldByKey.has(item.key))
  const gone = before.filter(({ item }) => isOpen(item) && !planned.some(({ key }) => key === item.key))

  putOnPlan(tx, context, plan, matched)
  retire(tx, context, plan.id, gone, made)
  tx.send({
    text: `update action_plans set reasons = $3, trace = $4, facts_digest = $5, ruleset_version = $6, made_at = $7, updated_at = $7,
             version = version + 1 where tenant_id = $1 and id = $2`,
    values: [
      tenantId,
      plan.id,
      JSON.stringify(reasonsOf(made)),
      JSON.stringify(made.trace),
      digestOf(facts),
      RULESET_VERSION,
      now,
    ],
  })
  recordEvent(tx, context, 'action_plan.revised', {
    planId: plan.id,
    rejectionId: plan.rejectionId,
    candidateId: plan.candidateId,
  })
  return {
    plan: await readPlan(tx, context, plan.id),
    added: added.map(({ item }) => item.id),
    kept: before.filter((held) => !gone.includes(held)).map(({ item }) => item.id),
    retired: gone.map(({ item }) => item.id),
  }
}

/** An item of the plan. While another open plan holds it too, its words stay, or the plans would take turns with them. */
type Held = { item: ActionItem; isShared: boolean }

async function itemsOf(tx: Tx, tenantId: string, planId: string): Promise<Held[]> {
  return tx.query<Held>({
    name: 'read-items-of-plan',
    text: `select ${ITEM_JSON} as item, exists (
             select from plan_items o join action_plans p on p.tenant_id = o.tenant_id and p.id = o.plan_id
             where o.tenant_id = $1 and o.item_id = i.id and o.plan_id <> $2 and p.state = 'open') as "isShared"
           from plan_items l join action_items i on i.tenant_id = l.tenant_id and i.id = l.item_id
           where l.tenant_id = $1 and l.plan_id = $2 and i.state <> 'retired' order by l.position`,
    values: [tenantId, planId],
  })
}

function again({ item, isShared }: Held, planned: PlannedItem): ActionItem {
  if (!isOpen(item)) return item
  return isShared ? strengthen(item, planned) : renew(item, planned)
}

/** What another open plan still holds only leaves this plan; the rest is retired with the rule's own reason. */
function retire(tx: Tx, { tenantId, now }: Context, planId: string, gone: readonly Held[], made: MadePlan): void {
  if (gone.length === 0) return
  const reasonOf = (item: ActionItem) => made.trace.find(({ ruleId }) => ruleId === item.ruleId)?.reason
  const shared = gone.filter(({ isShared }) => isShared).map(({ item }) => item.id)
  const own = gone
    .filter(({ isShared }) => !isShared)
    .map(({ item }) => ({ id: item.id, reason: reasonOf(item) ?? 'This no longer applies.' }))
  tx.send({
    text: 'delete from plan_items where tenant_id = $1 and plan_id = $2 and item_id = any($3::uuid[])',
    values: [tenantId, planId, shared],
  })
  tx.send({
    text: `update action_items i set state = 'retired', state_reason = g.reason, state_changed_at = $3, snoozed_until = null, version = i.version + 1, updated_at = $3
           from json_to_recordset($2::json) as g (id uuid, reason text) where i.tenant_id = $1 and i.id = g.id`,
    values: [tenantId, JSON.stringify(own), now],
  })
}

function isOpen({ state }: ActionItem): boolean {
  return OPEN_ITEM_STATES.includes(state)
}
