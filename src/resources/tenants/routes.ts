import type { Resource } from '../../http/route.ts'
import { route } from '../../http/route.ts'
import { createTenant } from './create-tenant.ts'
import { getTenant } from './get-tenant.ts'
import { listTenants } from './list-tenants.ts'
import { foundedTenant, newTenant, tenant, tenantChanges, tenantFilters, tenantPage, tenantPath } from './schemas.ts'
import { updateTenant } from './update-tenant.ts'

export default {
  tag: 'Tenants',
  description: 'The organisations that keep records here, apart from each other.',
  routes: [
    route({
      method: 'POST',
      path: '/v1/tenants',
      operation: createTenant,
      summary: 'Create a tenant',
      description: 'Makes the tenant and its first API key, which has every scope and is shown this once.',
      scope: 'operator',
      body: newTenant,
      status: 201,
      answer: foundedTenant,
      answers: 'The new tenant and its first key.',
      secret: true,
      location: ({ tenant }) => `/v1/tenants/${tenant.id}`,
      refuses: { 409: 'idempotency_key_foreign' },
    }),
    route({
      method: 'GET',
      path: '/v1/tenants',
      operation: listTenants,
      summary: 'List tenants',
      scope: 'operator',
      query: tenantFilters,
      status: 200,
      answer: tenantPage,
      answers: 'One page of tenants.',
      page: true,
    }),
    route({
      method: 'GET',
      path: '/v1/tenants/{tenantId}',
      operation: getTenant,
      summary: 'Get a tenant',
      description: 'The operator sees every tenant, a key its own only.',
      scope: 'operator+tenants:read',
      params: tenantPath,
      status: 200,
      answer: tenant,
      answers: 'The tenant.',
      versioned: true,
    }),
    route({
      method: 'PATCH',
      path: '/v1/tenants/{tenantId}',
      operation: updateTenant,
      summary: 'Change a tenant',
      description: 'The mode cannot change, and a live tenant keeps at least one signpost.',
      scope: 'operator+tenants:write',
      params: tenantPath,
      body: tenantChanges,
      status: 200,
      answer: tenant,
      answers: 'The tenant as it is now.',
      versioned: true,
    }),
  ],
} satisfies Resource
