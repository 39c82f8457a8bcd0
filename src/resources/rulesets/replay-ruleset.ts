import type { Context } from '../../context.ts'
import { recordEvent } from '../../jobs/events.ts'
import { wake } from '../../jobs/wake.ts'
import { holdRuleset } from './hold-ruleset.ts'
import { asReplay } from './replay-row.ts'
import { findRuleset } from './ruleset-row.ts'
import type { Replay } from './schemas.ts'
import { REPLAY_RULESETS } from './try-on-plans.ts'

const USUAL_PLANS = 500

/** Orders it; the row is the order, and the job does it. While the same one is under way for these eyes, that one is the answer. */
export async function replayRuleset(
  context: Context,
  { rulesetId, plans = USUAL_PLANS }: { rulesetId: string; plans?: number | undefined },
): Promise<Replay> {
  const { db, tenantId, audience, now } = context
  return db.transaction(async (tx) => {
    holdRuleset(tx, tenantId, rulesetId)
    const { version } = await findRuleset(db, rulesetId)
    const order = { rulesetId, rulesetVersion: version, audience, plans }
    const underWay = await db.rulesetReplay.findFirst({ where: { ...order, state: { in: ['queued', 'running'] } } })
    if (underWay) return asReplay(underWay)
    await db.rulesetReplay.deleteMany({ where: { rulesetId } })
    const row = await db.rulesetReplay.create({
      data: { ...order, tenantId, state: 'queued', counts: {}, createdAt: now, updatedAt: now },
    })
    recordEvent(tx, context, 'ruleset.replay_requested', { rulesetId })
    wake(tx, REPLAY_RULESETS)
    return asReplay(row)
  })
}
