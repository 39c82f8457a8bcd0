import type { Context } from '../../context.ts'
import { notFound } from '../../errors.ts'
import type { Tenant } from './schemas.ts'
import { asTenant } from './tenant-row.ts'

export async function getTenant({ db }: Context, { tenantId }: { tenantId: string }): Promise<Tenant> {
  const row = await db.tenant.findFirst({ where: { id: tenantId } })
  if (!row) throw notFound('tenant')
  return asTenant(row)
}
