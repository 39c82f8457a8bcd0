import type { Context } from '../../context.ts'
import { asRuleset, findRuleset } from './ruleset-row.ts'
import type { Ruleset } from './schemas.ts'

export async function getRuleset({ db }: Context, { rulesetId }: { rulesetId: string }): Promise<Ruleset> {
  return asRuleset(await findRuleset(db, rulesetId))
}
