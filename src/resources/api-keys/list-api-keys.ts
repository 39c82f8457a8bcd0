import { type Context, pageFrom } from '../../context.ts'
import { asApiKey } from './api-key-row.ts'
import type { ApiKey } from './schemas.ts'

type Filters = { limit: number; after?: string | undefined }

/** Revoked and expired ones too: the list answers who had access, not only who has. */
export async function listApiKeys(
  { db }: Context,
  { limit, after }: Filters,
): Promise<{ data: ApiKey[]; next: string | null }> {
  const rows = await db.apiKey.findMany({
    where: { ...(after && { id: { lt: after } }) },
    orderBy: { id: 'desc' },
    take: limit + 1,
  })
  const { data, next } = pageFrom(rows, limit)
  return { data: data.map(asApiKey), next }
}
