import type { Context } from '../../context.ts'
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
  const page = rows.slice(0, limit)
  return { data: page.map(asTenant), next: rows.length > limit ? (page.at(-1)?.id ?? null) : null }
}
