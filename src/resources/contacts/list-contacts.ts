import { type Context, pageFrom } from '../../context.ts'
import type { NetworkContact } from './schemas.ts'

type Filters = {
  limit: number
  after?: string | undefined
  candidateId?: string | undefined
  closeness?: NetworkContact['closeness'] | undefined
}

export async function listContacts(
  { db }: Context,
  { limit, after, candidateId, closeness }: Filters,
): Promise<{ data: NetworkContact[]; next: string | null }> {
  const rows = await db.contact.findMany({
    where: {
      ...(candidateId && { candidateId }),
      ...(closeness && { closeness }),
      ...(after && { id: { lt: after } }),
    },
    orderBy: { id: 'desc' },
    take: limit + 1,
  })
  return pageFrom(rows, limit)
}
