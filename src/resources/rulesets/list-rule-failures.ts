import type { Context } from '../../context.ts'
import { findRuleset } from './ruleset-row.ts'
import type { RuleFailureList } from './schemas.ts'

/** At most a hundred and some, because a ruleset has no more rules. */
export async function listRuleFailures(
  { db }: Context,
  { rulesetId }: { rulesetId: string },
): Promise<RuleFailureList> {
  await findRuleset(db, rulesetId)
  const data = await db.ruleFailure.findMany({
    where: { rulesetId },
    orderBy: [{ lastFailedAt: 'desc' }, { ruleId: 'asc' }],
  })
  return { data }
}
