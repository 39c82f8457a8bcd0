import type { Context } from '../../context.ts'
import { recordEvent } from '../../jobs/events.ts'
import { refuseFaults } from './refuse-faults.ts'
import { asRuleset } from './ruleset-row.ts'
import type { NewRuleset, Ruleset } from './schemas.ts'

/** Keeps a draft. It is checked whole, so that whatever is kept could be published. */
export async function createRuleset(context: Context, input: NewRuleset): Promise<Ruleset> {
  const { name, base, languages, off = [], settings = {}, texts = {}, rules = [] } = input
  const document = { base, languages, off, settings, texts, rules }
  refuseFaults(document)
  const { db, tenantId, now } = context
  return db.transaction(async (tx) => {
    const row = await db.ruleset.create({
      data: { tenantId, name, state: 'draft', document, createdAt: now, updatedAt: now },
    })
    recordEvent(tx, context, 'ruleset.created', { rulesetId: row.id })
    return asRuleset(row)
  })
}
