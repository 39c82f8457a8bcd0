import { checklist } from '../../rules/checklist.ts'
import { OPEN_ITEM_STATES } from '../../rules/vocabulary.ts'
import type { KnownOffer, Offer } from './gather-facts.ts'

const REPEATING = new Set(checklist.filter((rule) => rule.repeats).map((rule) => rule.id))

/** Advice that may come again once it was done or skipped. */
export function mayComeAgain({ ruleId, state }: Offer): boolean {
  return REPEATING.has(ruleId) && !OPEN_ITEM_STATES.includes(state)
}

/**
 * What was offered beside this plan's own items, the latest entry of each key. Of its own, what the person declined counts
 * too, and what they did of advice that comes again.
 */
export function offeredBeside(planId: string, offers: readonly KnownOffer[]): readonly Offer[] {
  const latest = new Map<string, KnownOffer>()
  for (const offer of offers) {
    const isOwn = offer.planIds.includes(planId)
    if (isOwn && offer.state !== 'not_for_me' && !mayComeAgain(offer)) continue
    if (latest.get(offer.key)?.state === 'not_for_me') continue
    latest.delete(offer.key)
    latest.set(offer.key, offer)
  }
  return [...latest.values()].map(({ ruleId, key, offeredOn, state }) => ({ ruleId, key, offeredOn, state }))
}
