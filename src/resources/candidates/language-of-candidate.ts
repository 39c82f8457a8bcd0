import type { Context } from '../../context.ts'
import type { Tx } from '../../db/tenant.ts'
import { type Language, languageOf } from '../../rules/vocabulary.ts'

/** The language in which a candidate reads: theirs, else the tenant's. Asked inside a transaction. */
export async function languageOfCandidate(tx: Tx, { tenantId }: Context, candidateId: string): Promise<Language> {
  const [row] = await tx.query<{ locale: string }>({
    name: 'language-of-candidate',
    text: `select coalesce(c.locale, t.locale) as locale from candidates c join tenants t on t.id = c.tenant_id
           where c.tenant_id = $1 and c.id = $2`,
    values: [tenantId, candidateId],
  })
  return languageOf(row?.locale ?? 'en')
}
