import type { Context } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { recordEvent } from '../../jobs/events.ts'
import { holdRuleset } from './hold-ruleset.ts'
import { refuseFaults } from './refuse-faults.ts'
import { refusePublished } from './refuse-published.ts'
import { retirePublished } from './retire-published.ts'
import { asRuleset, documentIn, findRuleset } from './ruleset-row.ts'
import type { Ruleset } from './schemas.ts'

/** From now on it makes the tenant's plans, in place of the one before. Two publications wait for each other. */
export async function publishRuleset(context: Context, { rulesetId }: { rulesetId: string }): Promise<Ruleset> {
  const { db, tenantId, now } = context
  return db.transaction(async (tx) => {
    tx.send({
      name: 'hold-tenant',
      text: 'select 1 from tenants where id = $1 for no key update',
      values: [tenantId],
    })
    holdRuleset(tx, tenantId, rulesetId)
    const known = await findRuleset(db, rulesetId)
    refusePublished(known)
    // What this version of the service refuses, an earlier one may have kept.
    refuseFaults(documentIn(known))
    await retirePublished(tx, context)
    const last = await db.ruleset.findFirst({
      where: { number: { not: null } },
      orderBy: { number: 'desc' },
      select: { number: true },
    })
    const [row] = await db.ruleset.updateManyAndReturn({
      where: { id: rulesetId },
      data: {
        state: 'published',
        number: (last?.number ?? 0) + 1,
        publishedAt: now,
        version: { increment: 1 },
        updatedAt: now,
      },
    })
    if (!row) throw notFound('ruleset')
    recordEvent(tx, context, 'ruleset.published', { rulesetId })
    return asRuleset(row)
  })
}
