import type { Context } from '../../context.ts'
import { notFound, stale } from '../../errors.ts'
import { recordEvent } from '../../jobs/events.ts'
import { holdRuleset } from './hold-ruleset.ts'
import { refuseFaults } from './refuse-faults.ts'
import { refusePublished } from './refuse-published.ts'
import { asRuleset, documentIn, findRuleset } from './ruleset-row.ts'
import type { Ruleset, RulesetChanges } from './schemas.ts'

type Input = RulesetChanges & { rulesetId: string; expectedVersion?: number | undefined }

/** The draft is checked as it would be afterwards. */
export async function updateRuleset(context: Context, input: Input): Promise<Ruleset> {
  const { rulesetId, expectedVersion, name, ...changes } = input
  const { db, tenantId, now } = context
  return db.transaction(async (tx) => {
    holdRuleset(tx, tenantId, rulesetId)
    const known = await findRuleset(db, rulesetId)
    refusePublished(known)
    if (expectedVersion !== undefined && expectedVersion !== known.version) throw stale()
    const given = Object.entries(changes).filter(([, value]) => value !== undefined)
    const document = { ...documentIn(known), ...Object.fromEntries(given) }
    refuseFaults(document)
    const [row] = await db.ruleset.updateManyAndReturn({
      where: { id: rulesetId },
      data: { document, ...(name && { name }), version: { increment: 1 }, updatedAt: now },
    })
    if (!row) throw notFound('ruleset')
    recordEvent(tx, context, 'ruleset.updated', { rulesetId })
    return asRuleset(row)
  })
}
