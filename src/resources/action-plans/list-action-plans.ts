import { type Context, pageFrom } from '../../context.ts'

type Filters = {
  limit: number
  after?: string | undefined
  candidateId?: string | undefined
  state?: 'open' | 'closed' | undefined
}

export async function listActionPlans({ db }: Context, { limit, after, candidateId, state }: Filters) {
  const rows = await db.actionPlan.findMany({
    where: { ...(candidateId && { candidateId }), ...(state && { state }), ...(after && { id: { lt: after } }) },
    omit: { trace: true, reasons: true },
    orderBy: { id: 'desc' },
    take: limit + 1,
  })
  return pageFrom(rows, limit)
}
