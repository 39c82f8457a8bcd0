import { type Context, pageFrom } from '../../context.ts'
import { asErasure } from './erasure-row.ts'
import type { Erasure } from './schemas.ts'

type Filters = { limit: number; after?: string | undefined; candidateId?: string | undefined }

export async function listErasures(
  { db }: Context,
  { limit, after, candidateId }: Filters,
): Promise<{ data: Erasure[]; next: string | null }> {
  const rows = await db.erasure.findMany({
    where: { ...(candidateId && { candidateId }), ...(after && { id: { lt: after } }) },
    orderBy: { id: 'desc' },
    take: limit + 1,
  })
  const { data, next } = pageFrom(rows, limit)
  return { data: data.map(asErasure), next }
}
