import { type Context, pageFrom } from '../../context.ts'
import type { SetbackPlan } from './schemas.ts'

type Filters = { limit: number; after?: string | undefined; candidateId?: string | undefined }

export async function listSetbackPlans(
  { db }: Context,
  { limit, after, candidateId }: Filters,
): Promise<{ data: SetbackPlan[]; next: string | null }> {
  const rows = await db.setbackPlan.findMany({
    where: { ...(candidateId && { candidateId }), ...(after && { id: { lt: after } }) },
    orderBy: { id: 'desc' },
    take: limit + 1,
  })
  return pageFrom(rows, limit)
}
