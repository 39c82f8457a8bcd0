import type { TestApp, TestTenant } from './app.ts'
import { given } from './given.ts'

/** One record of each kind, by the name its id has in paths. The three external ids are the same on purpose. */
export type World = {
  tenantId: string
  apiKeyId: string
  candidateId: string
  /** Still open. */
  applicationId: string
  rejectedApplicationId: string
  rejectionId: string
  planId: string
  itemId: string
  source: string
  externalId: string
}

/** A tenant with everything in it. */
export async function newWorld(service: TestApp): Promise<{ tenant: TestTenant; world: World }> {
  const tenant = await service.newTenant()
  const external = { source: 'board', externalId: 'X-1' }
  const { id: candidateId } = await given.candidate(tenant, external)
  const { id: applicationId } = await given.application(tenant, { candidateId, ...external })
  const { id: rejectedApplicationId } = await given.application(tenant, { candidateId })
  const { rejection, plan } = await given.rejection(tenant, { applicationId: rejectedApplicationId, ...external })
  const itemId = plan.steps.flatMap((step: { items: { id: string }[] }) => step.items)[0].id
  const key = await tenant.post('/v1/api-keys', { name: 'spare', scopes: ['candidates:read'] })
  return {
    tenant,
    world: {
      tenantId: tenant.id,
      apiKeyId: key.body.id,
      candidateId,
      applicationId,
      rejectedApplicationId,
      rejectionId: rejection.id,
      planId: plan.id,
      itemId,
      ...external,
    },
  }
}

/** All that is stored of a tenant, as one text per table; equal before and after means nothing changed. */
export async function storedOf({ database }: TestApp, tenantId: string): Promise<Record<string, string>> {
  const { rows: tables } = await database.pool.query<{ name: string }>(
    `select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'tenant_id' order by 1`,
  )
  const parts = [{ name: 'tenants', column: 'id' }, ...tables.map(({ name }) => ({ name, column: 'tenant_id' }))].map(
    ({ name, column }) => `select '${name}' as name, count(*) || ' rows, ' ||
      coalesce(md5(string_agg((to_jsonb(t) - 'last_used_at')::text, ',' order by to_jsonb(t)::text)), '') as stored
      from ${name} t where ${column} = $1`,
  )
  const { rows } = await database.pool.query<{ name: string; stored: string }>(parts.join(' union all '), [tenantId])
  return Object.fromEntries(rows.map(({ name, stored }) => [name, stored]))
}
