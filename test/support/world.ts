import { readdirSync } from 'node:fs'
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
  /** Ids of the records that `worlds/` adds. */
  [id: `${string}Id`]: string
}

/** What a resource of its own file adds: its records, and a full body for each of its operations that takes one. */
export type WorldPart = {
  add(tenant: TestTenant, world: World, service: TestApp): Promise<Record<string, string>>
  bodies: Record<string, (world: World) => Record<string, unknown>>
  /** Records in another state than `add` leaves them, for operations that need one, or end what they work on. */
  before?: Record<string, (tenant: TestTenant) => Promise<Record<string, string>>>
}

const FOLDER = new URL('./worlds/', import.meta.url)
/** One file a resource; a new one needs no line anywhere. */
export const worldParts: WorldPart[] = (
  await Promise.all(
    readdirSync(FOLDER)
      .toSorted()
      .map((file) => import(new URL(file, FOLDER).href)),
  )
).map(({ default: part }) => part)

/** A tenant with everything in it; of one that has a person already, another person with everything, under an external id of their own. */
export async function newWorld(
  service: TestApp,
  beside?: { tenant: TestTenant; externalId: string },
): Promise<{ tenant: TestTenant; world: World }> {
  const tenant = beside?.tenant ?? (await service.newTenant())
  const external = { source: 'board', externalId: beside?.externalId ?? 'X-1' }
  const { id: candidateId } = await given.candidate(tenant, external)
  const { id: applicationId } = await given.application(tenant, { candidateId, ...external })
  const { id: rejectedApplicationId } = await given.application(tenant, { candidateId })
  const { rejection, plan } = await given.rejection(tenant, { applicationId: rejectedApplicationId, ...external })
  // One that nothing of what the parts do fulfils, so that it stays open.
  const items = plan.steps.flatMap((step: { items: { id: string; ruleId: string }[] }) => step.items)
  const itemId = items.find(({ ruleId }: { ruleId: string }) => ruleId === 'do-one-thing-that-restores').id
  const key = await tenant.post('/v1/api-keys', { name: 'spare', scopes: ['candidates:read'] })
  const world: World = {
    tenantId: tenant.id,
    apiKeyId: key.body.id,
    candidateId,
    applicationId,
    rejectedApplicationId,
    rejectionId: rejection.id,
    planId: plan.id,
    itemId,
    ...external,
  }
  for (const part of worldParts) Object.assign(world, await part.add(tenant, world, service))
  return { tenant, world }
}

/** The world in which this operation can succeed. */
export async function worldBefore(operation: string, tenant: TestTenant, world: World): Promise<World> {
  const ready = worldParts.map(({ before }) => before?.[operation]).find((part) => part !== undefined)
  return { ...world, ...(await ready?.(tenant)) }
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
