import { type Context, pageFrom } from '../../context.ts'
import { asRejection } from './rejection-row.ts'

type Filters = {
  limit: number
  after?: string | undefined
  candidateId?: string | undefined
  applicationId?: string | undefined
  source?: string | undefined
  externalId?: string | undefined
  outcome?: 'rejected' | 'no_response' | 'position_closed' | undefined
  retracted?: 'true' | 'false' | undefined
}

export async function listRejections({ db, audience }: Context, { limit, after, retracted, ...filters }: Filters) {
  const given = Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined))
  const rows = await db.rejection.findMany({
    where: {
      ...given,
      ...(retracted && { retractedAt: retracted === 'true' ? { not: null } : null }),
      ...(after && { id: { lt: after } }),
    },
    omit: { tenantId: true },
    orderBy: { id: 'desc' },
    take: limit + 1,
  })
  const { data, next } = pageFrom(rows, limit)
  return { data: data.map((row) => asRejection(row, audience)), next }
}
