import type { Context } from '../../context.ts'
import { stale } from '../../errors.ts'
import { recordEvent } from '../../jobs/events.ts'
import { holdRuleset } from './hold-ruleset.ts'
import { refusePublished } from './refuse-published.ts'
import { findRuleset } from './ruleset-row.ts'

type Input = { rulesetId: string; expectedVersion?: number | undefined }

/** Only drafts: plans may name the others. */
export async function deleteRuleset(context: Context, { rulesetId, expectedVersion }: Input): Promise<undefined> {
  const { db, tenantId } = context
  return db.transaction(async (tx) => {
    holdRuleset(tx, tenantId, rulesetId)
    const known = await findRuleset(db, rulesetId)
    refusePublished(known)
    if (expectedVersion !== undefined && expectedVersion !== known.version) throw stale()
    await db.ruleset.deleteMany({ where: { id: rulesetId } })
    recordEvent(tx, context, 'ruleset.deleted', { rulesetId })
    return undefined
  })
}
