import { type Context, pageFrom } from '../../context.ts'
import type { CheckIn } from './schemas.ts'

type Filters = { limit: number; after?: string | undefined; candidateId?: string | undefined }

export async function listCheckIns(
  { db }: Context,
  { limit, after, candidateId }: Filters,
): Promise<{ data: CheckIn[]; next: string | null }> {
  const rows = await db.checkIn.findMany({
    where: { ...(candidateId && { candidateId }), ...(after && { id: { lt: after } }) },
    orderBy: { id: 'desc' },
    take: limit + 1,
  })
  return pageFrom(rows, limit)
}
