import type { Context } from '../../context.ts'
import { notFound, stale } from '../../errors.ts'
import { recordEvent } from '../../jobs/events.ts'
import type { Tenant, TenantChanges } from './schemas.ts'
import { asTenant, refuseLiveWithoutSignposts } from './tenant-row.ts'

type Input = TenantChanges & { tenantId: string; expectedVersion?: number | undefined }

export async function updateTenant(
  { db, now }: Context,
  { tenantId, expectedVersion, ...changes }: Input,
): Promise<Tenant> {
  return db.transaction(async (tx) => {
    const [row] = await db.tenant.updateManyAndReturn({
      where: { id: tenantId, ...(expectedVersion && { version: expectedVersion }) },
      data: { ...given(changes), version: { increment: 1 }, updatedAt: now },
    })
    if (!row) throw (await db.tenant.count({ where: { id: tenantId } })) > 0 ? stale() : notFound('tenant')
    const tenant = asTenant(row)
    refuseLiveWithoutSignposts(tenant)
    recordEvent(tx, { tenantId, now }, 'tenant.updated', { tenantId })
    return tenant
  })
}

type Given = { [Name in keyof TenantChanges]: Exclude<TenantChanges[Name], undefined> }

function given(changes: TenantChanges): Given {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as Given
}
