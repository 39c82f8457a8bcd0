import type { Context } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { languageOf } from '../../rules/vocabulary.ts'
import { type KnownSignpost, signpostsFor } from '../action-plans/signposts-for.ts'
import type { Signposts } from './schemas.ts'

type Row = { country: string | null; locale: string; signposts: KnownSignpost[] }

/** Who helps this person: the tenant's signposts for their country, those who speak their language first. */
export async function getSignposts(
  { db, tenantId }: Context,
  { candidateId }: { candidateId: string },
): Promise<Signposts> {
  const [row] = await db.query<Row>({
    name: 'get-signposts',
    text: `select coalesce(c.country, t.country) as country, coalesce(c.locale, t.locale) as locale, t.signposts
           from candidates c join tenants t on t.id = c.tenant_id where c.tenant_id = $1 and c.id = $2`,
    values: [tenantId, candidateId],
  })
  if (!row) throw notFound('candidate')
  const { country, locale } = row
  return { candidateId, country, language: languageOf(locale), signposts: signpostsFor(row.signposts, row) }
}
