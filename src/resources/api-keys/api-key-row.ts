import type { TenantDb } from '../../db/tenant.ts'
import type { ApiKey } from './schemas.ts'

type Row = NonNullable<Awaited<ReturnType<TenantDb['apiKey']['findFirst']>>>

/** A stored row as clients see it: without its hash. */
export function asApiKey({ hash: _hash, tenantId: _tenantId, scopes, audience, ...row }: Row): ApiKey {
  return { ...row, scopes: scopes as ApiKey['scopes'], audience: audience as ApiKey['audience'] }
}
