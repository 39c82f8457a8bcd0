import { type Context, pageFrom } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { asAccessToken } from './access-token-row.ts'
import type { AccessToken } from './schemas.ts'

type Input = { candidateId: string; limit: number; after?: string | undefined }

/** Revoked ones too, and expired ones until they are cleared: the list answers who had access, not only who has. */
export async function listAccessTokens(
  { db }: Context,
  { candidateId, limit, after }: Input,
): Promise<{ data: AccessToken[]; next: string | null }> {
  const rows = await db.accessToken.findMany({
    where: { candidateId, ...(after && { id: { lt: after } }) },
    orderBy: { id: 'desc' },
    take: limit + 1,
  })
  if (rows.length === 0 && (await db.candidate.count({ where: { id: candidateId } })) === 0) throw notFound('candidate')
  const { data, next } = pageFrom(rows, limit)
  return { data: data.map(asAccessToken), next }
}
