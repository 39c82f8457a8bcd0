import type { Context } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { asReplay } from './replay-row.ts'
import type { Replay } from './schemas.ts'

/** One that was made for eyes that see more is not there for these. */
export async function getRulesetReplay({ db }: Context, { rulesetId }: { rulesetId: string }): Promise<Replay> {
  const row = await db.rulesetReplay.findFirst({ where: { rulesetId, audience: { in: [...db.sees] } } })
  if (!row) throw notFound('replay')
  return asReplay(row)
}
