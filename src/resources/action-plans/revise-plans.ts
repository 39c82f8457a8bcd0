import { isDeepStrictEqual } from 'node:util'
import type { Context } from '../../context.ts'
import type { Tx } from '../../db/tenant.ts'
import { makePlan } from '../../rules/make-plan.ts'
import { canRead } from '../../rules/vocabulary.ts'
import { rulesInEffect } from '../rulesets/rules-in-effect.ts'
import { factsNow } from './facts-now.ts'
import { digestOf } from './facts-of.ts'
import { gatherPlans } from './gather-facts.ts'
import type { PlanChanges } from './schemas.ts'
import { isGone, type Line, layOut, lightenTheWeek, openShelf, type Rerun, type Shelf, settle } from './shelf.ts'
import { reasonsOf } from './store-plan.ts'
import { storeRevision } from './store-revision.ts'

const NOTHING: Shelf = { lines: [], offers: [], startsLightWeek: false }

/** What a change did that concerns no plan. */
export const NO_CHANGES: PlanChanges = { gained: [], lost: [] }

/**
 * Runs the rules again for a candidate's open plans, inside the transaction of what made it necessary: what is still true
 * stays as it is, the rest is added or retired. Two round trips, however many plans there are. The caller holds the candidate.
 */
export async function revisePlans(tx: Tx, context: Context, candidateId: string): Promise<PlanChanges> {
  const lines = seenBy(context, await revise(tx, context, candidateId, null))
  return {
    gained: lines.filter(({ before }) => before === null).map(({ item }) => item),
    lost: lines.filter(isGone).map(({ item }) => ({ ...item, stateChangedAt: context.now, version: item.version + 1 })),
  }
}

/** How one plan differs from what it was, in ids of its items. */
type Difference = { added: string[]; kept: string[]; retired: string[] }

/** The same for one plan, even where nothing has changed. */
export async function revisePlan(tx: Tx, context: Context, candidateId: string, planId: string): Promise<Difference> {
  const lines = seenBy(context, await revise(tx, context, candidateId, planId)).filter(({ places }) =>
    places.has(planId),
  )
  const idsOf = (some: readonly Line[]) => some.map(({ item }) => item.id)
  return {
    added: idsOf(lines.filter(({ wasOn }) => !wasOn.has(planId))),
    kept: idsOf(lines.filter(({ wasOn, left }) => wasOn.has(planId) && !left.has(planId))),
    retired: idsOf(lines.filter(({ left }) => left.has(planId))),
  }
}

function seenBy({ audience }: Context, { lines }: Shelf): readonly Line[] {
  return lines.filter(({ item }) => canRead(audience, item.visibility))
}

async function revise(tx: Tx, context: Context, candidateId: string, planId: string | null): Promise<Shelf> {
  const known = await gatherPlans(tx, context.tenantId, candidateId, context.now, planId)
  if (!known) return NOTHING
  const by = await rulesInEffect(tx, context.tenantId, known.rulesetId)
  const shelf = openShelf(known)
  const reruns: Rerun[] = []
  for (const plan of known.plans) {
    const facts = factsNow(known, plan, shelf.offers)
    const digest = digestOf(facts)
    const isSame = digest === plan.factsDigest && plan.rulesetVersion === by.version
    if (isSame && planId === null) continue
    const rerun = { plan, by, made: makePlan(facts, by.changes, by.rules), facts, digest }
    layOut(shelf, rerun)
    reruns.push(rerun)
  }
  lightenTheWeek(shelf, known.today, by)
  settle(shelf)
  const changed = reruns.filter((rerun) => planId !== null || isChanged(shelf, rerun))
  storeRevision(tx, context, candidateId, shelf, changed)
  return shelf
}

/** Facts move every day; a plan is written again only when its items, its reasons or its rules did, or one of them failed. */
function isChanged({ lines }: Shelf, { plan, by, made }: Rerun): boolean {
  const { planId, rulesetVersion, reasons } = plan
  return (
    rulesetVersion !== by.version ||
    made.trace.some(({ failed }) => failed) ||
    !isDeepStrictEqual(reasonsOf(made), reasons) ||
    lines.some(
      ({ item, before, places, wasOn, left }) =>
        places.has(planId) && (item !== before || left.has(planId) || !wasOn.has(planId)),
    )
  )
}
