import type { Context } from '../../context.ts'
import { conflict } from '../../errors.ts'
import { retirePublished } from './retire-published.ts'
import { asRuleset, findRuleset } from './ruleset-row.ts'
import type { Ruleset } from './schemas.ts'

/** Without another one in its place: from now on the base rules make the plans. */
export async function retireRuleset(context: Context, { rulesetId }: { rulesetId: string }): Promise<Ruleset> {
  const { db } = context
  return db.transaction(async (tx) => {
    const row = await retirePublished(tx, context, rulesetId)
    if (row) return asRuleset(row)
    await findRuleset(db, rulesetId)
    throw conflict('ruleset_not_published', 'Only the published ruleset can be retired.')
  })
}
