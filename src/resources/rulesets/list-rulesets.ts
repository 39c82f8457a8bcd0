import { type Context, pageFrom } from '../../context.ts'
import { asSummary } from './ruleset-row.ts'
import type { RulesetSummary } from './schemas.ts'

type Filters = { limit: number; after?: string | undefined; state?: RulesetSummary['state'] | undefined }
type Row = Parameters<typeof asSummary>[0]

/** Documents may be long, so only their base is read. */
export async function listRulesets(
  { db, tenantId }: Context,
  { limit, after, state }: Filters,
): Promise<{ data: RulesetSummary[]; next: string | null }> {
  const rows = await db.query<Row>({
    name: 'list-rulesets',
    text: `select id, name, state, number, document ->> 'base' as base, published_at as "publishedAt", retired_at as "retiredAt", version,
             created_at as "createdAt", updated_at as "updatedAt"
           from rulesets where tenant_id = $1 and ($2::uuid is null or id < $2) and ($3::ruleset_state is null or state = $3)
           order by id desc limit $4`,
    values: [tenantId, after ?? null, state ?? null, limit + 1],
  })
  const { data, next } = pageFrom(rows, limit)
  return { data: data.map(asSummary), next }
}
