import { type Context, pageFrom } from '../../context.ts'
import type { Tenant } from './schemas.ts'
import { asTenant } from './tenant-row.ts'

type Filters = { limit: number; after?: string | undefined }

export async function listTenants(
  { db }: Context,
  { limit, after }: Filters,
): Promise<{ data: Tenant[]; next: string | null }> {
  const rows = await db.tenant.findMany({
    where: { ...(after && { id: { lt: after } }) },
    orderBy: { id: 'desc' },
    take: limit + 1,
  })
  const { data, next } = pageFrom(rows, limit)
  return { data: data.map(asTenant), next }
}
