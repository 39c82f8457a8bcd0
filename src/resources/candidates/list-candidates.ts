import { type Context, pageFrom } from '../../context.ts'
import { asCandidate } from './candidate-row.ts'
import type { Candidate } from './schemas.ts'

type Filters = {
  limit: number
  after?: string | undefined
  source?: string | undefined
  externalId?: string | undefined
}

export async function listCandidates(
  { db }: Context,
  { limit, after, source, externalId }: Filters,
): Promise<{ data: Candidate[]; next: string | null }> {
  const rows = await db.candidate.findMany({
    where: { ...(source && { source }), ...(externalId && { externalId }), ...(after && { id: { lt: after } }) },
    orderBy: { id: 'desc' },
    take: limit + 1,
  })
  const { data, next } = pageFrom(rows, limit)
  return { data: data.map(asCandidate), next }
}
