import type { MadePlan } from '../rules/make-plan.ts'
import { canRead, type Visibility } from '../rules/vocabulary.ts'

/**
 * A plan as these eyes see it: what they may not read is left out. So is what waits in a light week, because with settings
 * of their own they could find out by it how the person answered a check-in.
 */
export function seenBy({ steps, trace }: MadePlan, audience: Visibility): MadePlan {
  if (audience === 'candidate') return { steps, trace }
  const isSeen = ({ visibility }: { visibility: Visibility }) => canRead(audience, visibility)
  return {
    steps: steps.map(({ step, items, reason }) => ({
      step,
      items: items.filter(isSeen).map((item) => ({ ...item, snoozedUntil: null })),
      reason,
    })),
    trace: trace.filter(isSeen),
  }
}
