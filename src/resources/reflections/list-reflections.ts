import { type Context, pageFrom } from '../../context.ts'
import { asReflection } from './reflection-row.ts'
import type { Reflection } from './schemas.ts'

type Filters = {
  limit: number
  after?: string | undefined
  candidateId?: string | undefined
  applicationId?: string | undefined
  rejectionId?: string | undefined
}

export async function listReflections(
  { db }: Context,
  { limit, after, ...filters }: Filters,
): Promise<{ data: Reflection[]; next: string | null }> {
  const given = Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined))
  const rows = await db.reflection.findMany({
    where: { ...given, ...(after && { id: { lt: after } }) },
    orderBy: { id: 'desc' },
    take: limit + 1,
  })
  const { data, next } = pageFrom(rows, limit)
  return { data: data.map(asReflection), next }
}
