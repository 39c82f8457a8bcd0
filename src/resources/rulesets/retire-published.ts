import type { Context } from '../../context.ts'
import type { Tx } from '../../db/tenant.ts'
import { recordEvent } from '../../jobs/events.ts'
import type { RulesetRow } from './ruleset-row.ts'

/** Takes the published ruleset, or only the one of that id, out of effect. Null when there is none. */
export async function retirePublished(tx: Tx, context: Context, rulesetId?: string): Promise<RulesetRow | null> {
  const { db, now } = context
  const [row] = await db.ruleset.updateManyAndReturn({
    where: { state: 'published', ...(rulesetId && { id: rulesetId }) },
    data: { state: 'retired', retiredAt: now, version: { increment: 1 }, updatedAt: now },
  })
  if (!row) return null
  recordEvent(tx, context, 'ruleset.retired', { rulesetId: row.id })
  return row
}
