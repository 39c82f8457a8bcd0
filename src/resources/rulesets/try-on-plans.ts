import type { Context } from '../../context.ts'
import type { Tx, Visibility } from '../../db/tenant.ts'
import { recordEvent } from '../../jobs/events.ts'
import { takeTurns } from '../../jobs/turns.ts'
import { makePlan } from '../../rules/make-plan.ts'
import { type CompiledRuleset, compileRuleset } from '../../rulesets/compile-ruleset.ts'
import type { RulesetDocument } from '../../rulesets/ruleset-document.ts'
import { seenBy } from '../../rulesets/seen-by.ts'
import { factsOfPlan } from './facts-of-plan.ts'
import { type Counts, countPlan } from './replay-counts.ts'

export const REPLAY_RULESETS = 'replay-rulesets'

/** One turn tries so many plans: a process that dies loses no more. */
const PLANS_PER_TURN = 25

type Order = {
  ofVersion: number
  audience: Visibility
  plans: number
  state: 'queued' | 'running'
  done: number
  beforeId: string | null
  counts: Record<string, Counts>
}

/** Tries a ruleset on the tenant's newest open plans, one after the other, and counts what they would gain and lose. */
export async function tryOnPlans(context: Context, rulesetId: string, signal?: AbortSignal): Promise<boolean> {
  const { db, tenantId } = context
  const hold = {
    text: `select ruleset_version as "ofVersion", audience, plans, state, done, before_id as "beforeId", counts from ruleset_replays
           where tenant_id = $1 and ruleset_id = $2 and state in ('queued', 'running') for update skip locked`,
    values: [tenantId, rulesetId],
  }
  let compiled: { ofVersion: number; rules: CompiledRuleset } | null = null
  return takeTurns<Order>(
    db,
    hold,
    async (tx, order) => {
      const [ruleset] = await tx.query<{ version: number; document: RulesetDocument | null }>({
        text: 'select version, case when $3 then document end as document from rulesets where tenant_id = $1 and id = $2',
        values: [tenantId, rulesetId, compiled?.ofVersion !== order.ofVersion],
      })
      if (ruleset?.version !== order.ofVersion) return end(tx, context, rulesetId, 'The ruleset was changed meanwhile.')
      if (order.state === 'queued') return begin(tx, context, rulesetId, order)
      const { ofVersion } = order
      if (ruleset.document) compiled = { ofVersion, rules: compileRuleset(ruleset.document) }
      return tryNext(tx, context, rulesetId, order, (compiled as { rules: CompiledRuleset }).rules)
    },
    signal,
  )
}

async function begin(tx: Tx, { tenantId }: Context, rulesetId: string, { plans }: Order): Promise<'more'> {
  tx.send({
    text: `update ruleset_replays set state = 'running', updated_at = clock_timestamp(), total = (
             select count(*) from (select from action_plans where tenant_id = $1 and state = 'open' limit $3) p)
           where tenant_id = $1 and ruleset_id = $2`,
    values: [tenantId, rulesetId, plans],
  })
  return 'more'
}

async function tryNext(
  tx: Tx,
  context: Context,
  rulesetId: string,
  { audience, plans, done, beforeId, counts }: Order,
  draft: CompiledRuleset,
): Promise<'more' | 'through'> {
  const { tenantId } = context
  const next = await tx.query<{ id: string; candidateId: string }>({
    text: `select id, candidate_id as "candidateId" from action_plans
           where tenant_id = $1 and state = 'open' and ($2::uuid is null or id < $2) order by id desc limit $3`,
    values: [tenantId, beforeId, Math.min(PLANS_PER_TURN, plans - done)],
  })
  const last = next.at(-1)
  if (!last) return end(tx, context, rulesetId, null)
  const sums = new Map(Object.entries(counts))
  for (const plan of next) await tryOn(tx, context, plan, draft, sums, audience)
  tx.send({
    text: `update ruleset_replays set done = done + $3, total = greatest(total, done + $3), before_id = $4, counts = $5, updated_at = clock_timestamp()
           where tenant_id = $1 and ruleset_id = $2`,
    values: [tenantId, rulesetId, next.length, last.id, JSON.stringify(Object.fromEntries(sums))],
  })
  return 'more'
}

async function tryOn(
  tx: Tx,
  context: Context,
  { id, candidateId }: { id: string; candidateId: string },
  draft: CompiledRuleset,
  sums: Map<string, Counts>,
  audience: Visibility,
): Promise<void> {
  const found = await factsOfPlan(tx, context, candidateId, id)
  if (!found) return
  const planBy = ({ rules, changes }: CompiledRuleset) => seenBy(makePlan(found.facts, changes, rules), audience)
  countPlan(sums, planBy(found.by), planBy(draft))
}

/** `total` may have been more: plans that were closed meanwhile are not tried. */
function end(tx: Tx, context: Context, rulesetId: string, failure: string | null): 'through' {
  tx.send({
    text: `update ruleset_replays set state = $3, failure = $4, total = done, finished_at = clock_timestamp(), updated_at = clock_timestamp()
           where tenant_id = $1 and ruleset_id = $2`,
    values: [context.tenantId, rulesetId, failure === null ? 'done' : 'failed', failure],
  })
  recordEvent(tx, context, 'ruleset.replay_finished', { rulesetId })
  return 'through'
}
