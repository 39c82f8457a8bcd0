import type { Facts } from '../../rules/facts.ts'
import { factsOf } from './facts-of.ts'
import type { KnownOffer, KnownPlan, KnownPlans } from './gather-facts.ts'
import { offeredBeside } from './offers.ts'
import { rejectionFactsOf } from './rejection-facts-of.ts'

/** What the rules know now for a plan that is there already. */
export function factsNow(known: KnownPlans, plan: KnownPlan, offers: readonly KnownOffer[]): Facts {
  const receivedAt = new Date(plan.rejection.receivedAt)
  const rejection = rejectionFactsOf({ ...plan.rejection, receivedAt }, known.timeZone, plan.thankedOn)
  return factsOf(known, { ...plan, offered: offeredBeside(plan.planId, offers) }, rejection, receivedAt)
}
