import type { Context } from '../../context.ts'
import { FACT_CATALOGUE } from '../../rules/fact-catalogue.ts'
import type { RuleFactList } from './schemas.ts'

/** The same for every tenant. */
export async function listRuleFacts(_: Context): Promise<RuleFactList> {
  return { data: FACTS }
}

const FACTS: RuleFactList['data'] = FACT_CATALOGUE.map(
  ({ path, type, nullable, unit, meaning, personal, ...fact }) => ({
    path,
    type,
    nullable,
    unit,
    meaning,
    example: fact.example as RuleFactList['data'][number]['example'],
    values: fact.values && [...fact.values],
    personal,
  }),
)
