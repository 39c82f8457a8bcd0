import { isDeepStrictEqual } from 'node:util'
import type { Context } from '../../context.ts'
import type { Tx } from '../../db/tenant.ts'
import { RULESET_VERSION } from '../../rules/checklist.ts'
import type { Facts } from '../../rules/facts.ts'
import { makePlan } from '../../rules/make-plan.ts'
import { canRead } from '../../rules/vocabulary.ts'
import { digestOf, factsOf } from './facts-of.ts'
import { gatherPlans, type KnownPlan, type KnownPlans } from './gather-facts.ts'
import { offeredBeside } from './offers.ts'
import { rejectionFactsOf } from './rejection-facts-of.ts'
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
  const shelf = openShelf(known)
  const reruns: Rerun[] = []
  for (const plan of known.plans) {
    const facts = factsNow(known, plan, shelf)
    const digest = digestOf(facts)
    const isSame = digest === plan.factsDigest && plan.rulesetVersion === RULESET_VERSION
    if (isSame && planId === null) continue
    const rerun = { plan, made: makePlan(facts), facts, digest }
    layOut(shelf, rerun)
    reruns.push(rerun)
  }
  lightenTheWeek(shelf, known.today)
  settle(shelf)
  const changed = reruns.filter((rerun) => planId !== null || isChanged(shelf, rerun))
  storeRevision(tx, context, candidateId, shelf, changed)
  return shelf
}

/** Facts move every day; a plan is written again only when its items, its reasons or its rules did. */
function isChanged({ lines }: Shelf, { plan, made }: Rerun): boolean {
  const { planId, rulesetVersion, reasons } = plan
  return (
    rulesetVersion !== RULESET_VERSION ||
    !isDeepStrictEqual(reasonsOf(made), reasons) ||
    lines.some(
      ({ item, before, places, wasOn, left }) =>
        places.has(planId) && (item !== before || left.has(planId) || !wasOn.has(planId)),
    )
  )
}

function factsNow(known: KnownPlans, plan: KnownPlan, shelf: Shelf): Facts {
  const receivedAt = new Date(plan.rejection.receivedAt)
  const rejection = rejectionFactsOf({ ...plan.rejection, receivedAt }, known.timeZone, plan.thankedOn)
  return factsOf(known, { ...plan, offered: offeredBeside(plan.planId, shelf.offers) }, rejection, receivedAt)
}
